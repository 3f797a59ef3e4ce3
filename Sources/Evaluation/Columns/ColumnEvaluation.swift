import Criteria

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
        goesOn: @escaping @Sendable () -> Bool = { true }
    ) {
        guard let scoring = ColumnScoring(plan, facts: facts, threads: threads) else { return nil }
        let cohorts = Cohorts(of: plan, facts: facts, scope: scope)
        self.plan = plan
        self.facts = facts
        self.cohorts = cohorts
        program = scoring.program
        totals = scoring.totals(cohorts, goesOn: goesOn)
        guard goesOn() else { return nil }
        let order = TotalOrder(totals, threads: threads) { row in
            var evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: cohorts)
            return evaluator.evaluate().score?.total.given ?? .zero
        }
        ranks = order.ranks(plan.set.result.rank)
        ranksInParent = facts.parents.map { order.ranks(plan.set.result.rank, within: $0) } ?? ranks
        guard goesOn() else { return nil }
    }

    /// A scorer for one thread.
    package func scorer() -> TileScorer {
        let scorer = TileScorer(plan, facts: facts, program: program)
        scorer.use(cohorts)
        return scorer
    }
}
