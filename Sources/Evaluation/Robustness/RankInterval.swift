/// Between which ranks a unit moves under the what-ifs; 1 is the best rank.
package struct RankInterval: Hashable, Sendable {
    /// The best and the worst rank; both include the actual one where there is one.
    package struct Span: Hashable, Sendable {
        package var best: Int
        package var worst: Int

        package init(best: Int, worst: Int) {
            self.best = best
            self.worst = worst
        }

        package func contains(_ rank: Int) -> Bool { best <= rank && rank <= worst }

        mutating func include(_ rank: Int) {
            best = min(best, rank)
            worst = max(worst, rank)
        }
    }

    package var row: Int
    /// The actual rank; `nil` for a unit without a total.
    package var rank: Int?
    /// Over the random draws of weights; the actual rank when nothing was drawn.
    package var median: Double?
    /// Over everything below.
    package var span: Span?
    package var weights: Span?
    package var readings: Span?
    package var missing: Span?
    /// What moved the unit furthest from its actual rank; of equal moves the first. `nil` when nothing moves it.
    package var cause: RankCause?
    package var rankUnderCause: Int?
}
