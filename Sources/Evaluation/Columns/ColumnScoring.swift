import Criteria
import Dispatch

/// The scorers of all threads over one population, kept so that it can be scored again when bounds move.
///
/// Not for use by several callers at a time: each thread's scorer is one room of memory.
package final class ColumnScoring {
    package let program: ColumnProgram
    private let facts: Facts
    private let scorers: [TileScorer]

    /// `nil` for a set that cannot be evaluated by columns.
    package init?(_ plan: Plan, facts: Facts, threads: Int) {
        guard let program = ColumnProgram(plan, facts: facts) else { return nil }
        self.program = program
        self.facts = facts
        // Starting a thread costs as much as scoring a thousand units.
        let count = facts.unitCount < 8_192 ? 1 : max(1, min(threads, facts.tiles.tileCount))
        scorers = (0..<count).map { _ in TileScorer(plan, facts: facts, program: program) }
    }

    /// Every unit's total under the given bounds.
    ///
    /// - Parameter goesOn: asked now and then from any thread whether to go on; the totals are incomplete if not.
    package func totals(_ cohorts: Cohorts, goesOn: @escaping @Sendable () -> Bool = { true }) -> [Double] {
        for scorer in scorers { scorer.use(cohorts) }
        let tiles = facts.tiles.tileCount
        let parts = scorers.count
        return [Double](unsafeUninitializedCapacity: tiles * FactTiles.rows) { buffer, count in
            // Each part has a scorer of its own and writes the totals of its own tiles only.
            nonisolated(unsafe) let target = buffer
            nonisolated(unsafe) let scorers = scorers
            let work: @Sendable (Int) -> Void = { part in
                for tile in (tiles * part / parts)..<(tiles * (part + 1) / parts) {
                    if tile % 64 == 0, !goesOn() { break }
                    scorers[part].score(tile: tile)
                    let totals = scorers[part].totals
                    for row in 0..<FactTiles.rows { target[tile * FactTiles.rows + row] = totals[row] }
                }
            }
            parts == 1 ? work(0) : DispatchQueue.concurrentPerform(iterations: parts, execute: work)
            count = facts.unitCount
        }
    }
}
