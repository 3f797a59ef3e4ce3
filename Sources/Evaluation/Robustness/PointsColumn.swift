/// The points of all units at one node, in doubles.
struct PointsColumn {
    /// NaN where nothing can be said.
    var points: [Double]
    /// The maximum lost to excluded children; `nil` where nothing is lost in any row.
    var lost: [Double]?
    /// Rows in which the node itself is left out; `nil` for none.
    var isExcluded: [Bool]?

    var isWhole: Bool { lost == nil && isExcluded == nil }
}
