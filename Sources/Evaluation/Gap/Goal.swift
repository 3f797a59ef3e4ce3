/// What a unit wants to reach.
package enum Goal: Hashable, Sendable {
    /// The whole is met: sets with a verdict.
    case met
    /// This level or a higher one: sets with levels.
    case level(Int)
    /// At least so many points in total: sets with points.
    case points(Exact)
    /// The band at this place of the set's list, or a better one.
    case band(Int)
}
