import Criteria
import Dispatch

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
        let cohorts = Cohorts(of: plan, facts: facts, scope: scope, changes: changes)
        self.init(plan, facts: facts, cohorts: cohorts, changes: changes, progress: progress)
    }

    /// As ``init(_:facts:scope:changes:progress:)`` compared with a population that is given, such as one frozen earlier.
    ///
    /// - Parameter cohorts: of the same units in the same rows.
    package init?(
        _ plan: Plan,
        facts: Facts,
        cohorts: Cohorts,
        changes: [Int: [Int: Answer]] = [:],
        progress: (Int) -> Bool = { _ in true }
    ) {
        precondition(cohorts.scopes.map { $0.count == facts.unitCount } ?? true, "cohorts of other units")
        self.plan = plan
        self.facts = facts
        self.cohorts = cohorts
        var outcomes: [UnitOutcome] = []
        outcomes.reserveCapacity(facts.unitCount)
        while outcomes.count < facts.unitCount {
            let rows = outcomes.count..<min(facts.unitCount, outcomes.count + Self.unitsInBlock)
            outcomes += Self.evaluate(rows, plan, facts: facts, cohorts: cohorts, changes: changes)
            guard progress(outcomes.count) else { return nil }
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

    /// Enough units that threads pay, few enough that stopping is felt at once.
    private static let unitsInBlock = 1_024

    /// The units of a block, on as many threads as the machine has.
    private static func evaluate(
        _ rows: Range<Int>,
        _ plan: Plan,
        facts: Facts,
        cohorts: Cohorts,
        changes: [Int: [Int: Answer]]
    ) -> [UnitOutcome] {
        [UnitOutcome](unsafeUninitializedCapacity: rows.count) { buffer, count in
            // Each iteration fills one place of its own.
            nonisolated(unsafe) let target = buffer
            let unitsInPart = 64
            let parts = (rows.count + unitsInPart - 1) / unitsInPart
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                for place in (part * unitsInPart)..<min(rows.count, (part + 1) * unitsInPart) {
                    let row = rows.lowerBound + place
                    var evaluator = UnitEvaluator(
                        plan,
                        facts: facts,
                        row: row,
                        cohorts: cohorts,
                        changes: changes[row] ?? [:]
                    )
                    target.initializeElement(at: place, to: evaluator.evaluate())
                }
            }
            count = rows.count
        }
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
