/// What changed for one unit at one criterion.
package struct CriterionImpact: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// In both sets, with another outcome.
        case changed
        /// Only in the set after.
        case added
        /// Only in the set before.
        case removed
    }

    package var code: String
    package var kind: Kind
    /// As result files write them; blank where the criterion is not in the set.
    package var before: ResultCell
    package var after: ResultCell
    /// Points after minus points before; a criterion that is not there has none. `nil` outside score sets and where
    /// either is unknown.
    package var difference: Exact?
    package var direction: ImpactDirection
    /// Whether it goes the way that the unit's result went. For a level, whether it does so at the level that was
    /// won or lost.
    package var isCause: Bool
}
