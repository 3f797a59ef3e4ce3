package import Criteria

/// Whether a derived set is proved not to be laxer than its base.
package enum GuaranteeResult: Hashable, Sendable {
    /// Every step of the proof, in document order.
    case proved([Step])
    case refuted(Counterexample)
    /// Neither a proof nor a counter-example was found.
    case undecided(criterion: String?, reason: Text)

    package struct Step: Hashable, Sendable {
        /// `nil` for the set as a whole.
        package let criterion: String?
        package let text: Text
    }

    /// Figures for which the derived set asks less than its base.
    package struct Counterexample: Hashable, Sendable {
        /// The criterion or group; `nil` for the set as a whole.
        package let criterion: String?
        /// In a levels set, the level.
        package let level: Int?
        package let attributes: [String: String]
        /// By the columns of a data file (`1.1.a`); a column that is not named does not matter.
        package let figures: [Figure]
        /// What the base says of them.
        package let base: Text
        /// What the derived set says.
        package let derived: Text
    }

    package struct Figure: Hashable, Sendable {
        package let column: String
        package let value: Text
    }
}
