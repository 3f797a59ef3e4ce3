import Criteria

/// A whole population evaluated exactly, unit after unit.
package struct PopulationEvaluation: Sendable {
    package let plan: Plan
    package let facts: Facts
    package let cohorts: Cohorts
    package let outcomes: [UnitOutcome]
    /// Places among all units and among those of the same parent; empty unless the result is a score.
    package let ranks: [Int?]
    package let ranksInParent: [Int?]

    /// - Parameters:
    ///   - changes: figures to lay over the facts, by row and column.
    ///   - progress: told the number of units done, and answers whether to go on.
    package init?(
        _ plan: Plan,
        facts: Facts,
        scope: Cohorts.Scope,
        changes: [Int: [Int: Answer]] = [:],
        progress: (Int) -> Bool = { _ in true }
    ) {
        self.plan = plan
        self.facts = facts
        cohorts = Cohorts(of: plan, facts: facts, scope: scope, changes: changes)
        var outcomes: [UnitOutcome] = []
        outcomes.reserveCapacity(facts.unitCount)
        for row in 0..<facts.unitCount {
            var evaluator = UnitEvaluator(
                plan,
                facts: facts,
                row: row,
                cohorts: cohorts,
                changes: changes[row] ?? [:]
            )
            outcomes.append(evaluator.evaluate())
            if row % 256 == 255, !progress(row + 1) { return nil }
        }
        self.outcomes = outcomes
        guard plan.set.result.kind == .score else {
            ranks = []
            ranksInParent = []
            return
        }
        let totals = outcomes.map { $0.score?.total.given }
        ranks = Ranking.ranks(of: totals, order: plan.set.result.rank)
        ranksInParent =
            facts.parents.map { Ranking.ranks(of: totals, order: plan.set.result.rank, within: $0) } ?? ranks
    }

    /// The evaluator of one unit after its evaluation, ready to answer questions.
    package func evaluator(of row: Int, changes: [Int: Answer] = [:]) -> UnitEvaluator {
        var evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: cohorts, changes: changes)
        _ = evaluator.evaluate()
        return evaluator
    }
}

extension UnitOutcome {
    package var score: Score? {
        if case .score(let score) = whole { score } else { nil }
    }

    package var verdict: Verdict? {
        if case .verdict(let verdict) = whole { verdict } else { nil }
    }

    package var level: Int? {
        if case .level(let level, _) = whole { level } else { nil }
    }
}
