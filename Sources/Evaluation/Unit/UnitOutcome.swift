import Criteria

/// Everything that came out for one unit.
package struct UnitOutcome: Sendable {
    /// By the nodes' places.
    package let outcomes: [Outcome]
    package let whole: Whole

    package enum Whole: Sendable {
        case verdict(Verdict)
        /// The level reached, 0 for none, and the level if everything missing were met.
        case level(Int, best: Int)
        case score(Score)
    }

    package struct Score: Sendable {
        package var total: Points
        /// The place of the band in the set; `nil` when none holds or nothing can be said.
        package var band: Int?
        /// The place of the knock-out that decided.
        package var knockOut: Int?

        package init(total: Points, band: Int? = nil, knockOut: Int? = nil) {
            self.total = total
            self.band = band
            self.knockOut = knockOut
        }
    }
}
