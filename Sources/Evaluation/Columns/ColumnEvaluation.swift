import Criteria
import Dispatch

/// A whole population of a score set evaluated by columns: totals and places for all, points tile by tile as they are
/// asked for.
///
/// Points are doubles within 10^-12 of the exact ones; every decision (thresholds, equal totals, places) is exact.
package struct ColumnEvaluation: Sendable {
    package let plan: Plan
    package let facts: Facts
    package let cohorts: Cohorts
    package let program: ColumnProgram
    package let totals: [Double]
    /// By unit, from 1.
    package let ranks: [Int32]
    package let ranksInParent: [Int32]

    /// `nil` for a set that cannot be evaluated by columns, and when stopped.
    ///
    /// - Parameter goesOn: asked now and then from any thread whether to go on.
    package init?(
        _ plan: Plan,
        facts: Facts,
        scope: Cohorts.Scope,
        threads: Int,
        goesOn: @Sendable () -> Bool = { true }
    ) {
        let cohorts = Cohorts(of: plan, facts: facts, scope: scope)
        guard let program = ColumnProgram(plan, facts: facts, cohorts: cohorts) else { return nil }
        self.plan = plan
        self.facts = facts
        self.cohorts = cohorts
        self.program = program
        totals = Self.totals(
            plan,
            facts: facts,
            cohorts: cohorts,
            program: program,
            threads: threads,
            goesOn: goesOn
        )
        guard goesOn() else { return nil }
        let order = TotalOrder(totals, threads: threads) { row in
            var evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: cohorts)
            return evaluator.evaluate().score?.total.given ?? .zero
        }
        ranks = order.ranks(plan.set.result.rank)
        ranksInParent = facts.parents.map { order.ranks(plan.set.result.rank, within: $0) } ?? ranks
        guard goesOn() else { return nil }
    }

    /// The totals alone, bounds included; `nil` for a set that cannot be evaluated by columns.
    package static func scores(_ plan: Plan, facts: Facts, scope: Cohorts.Scope, threads: Int) -> [Double]? {
        let cohorts = Cohorts(of: plan, facts: facts, scope: scope)
        guard let program = ColumnProgram(plan, facts: facts, cohorts: cohorts) else { return nil }
        return totals(plan, facts: facts, cohorts: cohorts, program: program, threads: threads) { true }
    }

    /// A scorer for one thread.
    package func scorer() -> TileScorer { TileScorer(plan, facts: facts, cohorts: cohorts, program: program) }

    private static func totals(
        _ plan: Plan,
        facts: Facts,
        cohorts: Cohorts,
        program: ColumnProgram,
        threads: Int,
        goesOn: @Sendable () -> Bool
    ) -> [Double] {
        // Starting a thread costs as much as scoring a thousand units.
        let parts = facts.unitCount < 8_192 ? 1 : max(1, threads)
        let tiles = facts.tiles.tileCount
        return [Double](unsafeUninitializedCapacity: tiles * FactTiles.rows) { buffer, count in
            // Each part writes the totals of its own tiles only.
            nonisolated(unsafe) let target = buffer
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                let scorer = TileScorer(plan, facts: facts, cohorts: cohorts, program: program)
                for tile in (tiles * part / parts)..<(tiles * (part + 1) / parts) {
                    if tile % 64 == 0, !goesOn() { break }
                    scorer.score(tile: tile)
                    let totals = scorer.totals
                    for row in 0..<FactTiles.rows { target[tile * FactTiles.rows + row] = totals[row] }
                }
            }
            count = facts.unitCount
        }
    }
}
