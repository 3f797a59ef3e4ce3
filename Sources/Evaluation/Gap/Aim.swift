/// What one criterion is to reach.
package enum Aim: Hashable, Sendable {
    /// Its requirement holds; for points: its maximum.
    case met
    /// Its rung of this level (from 1) is met.
    case level(Int)
    /// At least so many points.
    case points(Exact)
}
