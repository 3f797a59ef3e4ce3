package import Criteria

/// How a criterion stands at one level.
package struct RungExplanation: Sendable {
    package var level: Int
    package var title: Text
    package var mark: Mark
    /// What came out before policies; `nil` where the level asks nothing.
    package var verdict: Verdict?
    package var branches: [Branch]

    package var applied: Branch? { branches.first { $0.fate == .applied } }
}
