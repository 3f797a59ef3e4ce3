/// The highest or lowest value of a cohort, and what happens when its unit is left out.
package struct ExtremeValue: Hashable, Sendable {
    /// Units that have it. With more than one, leaving out any one of them moves no bound.
    package var rows: [Int]
    package var value: Exact
    /// The bound when one of the units is left out; `nil` when no unit would be left.
    package var next: Exact?
    /// The distance from the next as a share of the range; `nil` when all are alike.
    package var gap: Double?
    /// Whether the gap is beyond the limit of the options and the bound is taken from the population.
    package var isOutlier: Bool
    /// By how many points the others' criterion would move, on average and at most.
    package var averageMove: Double
    package var largestMove: Double
    /// How many of the others would change places among themselves.
    package var ranksChanged: Int
}
