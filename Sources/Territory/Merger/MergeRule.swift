/// How a data element survives a merger of units.
package enum MergeRule: Hashable, Sendable {
    /// The sum. The element is never negative; when a unit is divided it follows people or area.
    case add(Basis)
    /// The mean, each part weighted by another element which is itself added.
    case weightedMean(by: String)
    /// The largest. In a divided unit it may lie in either part.
    case maximum(Basis)
    /// Nothing can be said of the new unit before somebody counts again.
    case collectAnew
}
