/// A what-if that moves ranks.
package enum RankCause: Hashable, Sendable {
    /// The weight of one node raised or lowered.
    case weight(code: String, isRaised: Bool)
    /// All weights drawn at random; numbered from 1.
    case draw(Int)
    /// The alternative reading of a criterion.
    case reading(id: String, code: String)
    /// The unit's missing figures counted best and everyone else's worst, or the other way round.
    case missing(isBest: Bool)
}
