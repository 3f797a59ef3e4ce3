package import Criteria

/// An alternative reading that cannot be tried out on these facts.
package struct UntestedReading: Sendable {
    package enum Reason: String, CaseIterable, Sendable {
        /// It cannot be put as a change of one criterion.
        case notOneCriterion
        /// It asks for figures that were not collected.
        case needsOtherFigures
    }

    package var id: String
    /// `nil` for a reading of the whole set.
    package var code: String?
    package var text: Text
    package var reason: Reason
}
