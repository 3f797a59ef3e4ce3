/// A unit's place among others, where there is one.
package struct UnitPlace: Hashable, Sendable {
    package var rank: Int?
    package var rankInParent: Int?
    /// Units that were ranked together.
    package var ranked: Int

    package init(rank: Int? = nil, rankInParent: Int? = nil, ranked: Int = 0) {
        self.rank = rank
        self.rankInParent = rankInParent
        self.ranked = ranked
    }
}
