import Criteria

/// Evaluates one unit with changed figures. Its own values take part in the population that it is compared with, so
/// the population's bounds move with it.
struct Trial {
    let plan: Plan
    let facts: Facts
    let row: Int
    private let cohorts: Cohorts
    /// The values of the other units, by cohort criterion; only the ends where only they count.
    private let others: [Int: [Exact]]

    init(_ population: PopulationEvaluation, row: Int) {
        plan = population.plan
        facts = population.facts
        cohorts = population.cohorts
        self.row = row
        let collector = CohortCollector(plan: plan, facts: facts, scopes: cohorts.scopes, changes: [:])
        var others: [Int: [Exact]] = [:]
        for (place, node) in plan.nodes.enumerated() {
            guard let rule = node.cohortRule else { continue }
            var values = collector.values(at: place, comparedWith: row)
            if rule.method == .minMax, let lowest = values.min(), let highest = values.max() {
                values = [lowest, highest]
            }
            others[place] = values
        }
        self.others = others
    }

    /// An evaluator over the changed figures that has evaluated nothing yet.
    ///
    /// - Parameter places: the cohort criteria whose population is needed; `nil` for all.
    func evaluator(_ changes: [Int: Answer], comparing places: [Int]? = nil) -> UnitEvaluator {
        let plain = UnitEvaluator(plan, facts: facts, row: row, cohorts: .none, changes: changes)
        let needed = others.filter { places?.contains($0.key) ?? true }
        guard !needed.isEmpty else { return plain }
        var statistics: [Int: [Cohorts.Statistics]] = [:]
        for (place, values) in needed {
            let own = Self.compared(at: place, by: plain)
            statistics[place] = [
                Cohorts.Statistics(
                    values + (own.map { [$0] } ?? []),
                    for: plan.nodes[place].cohortRule?.method ?? .minMax
                )
            ]
        }
        return UnitEvaluator(
            plan,
            facts: facts,
            row: row,
            cohorts: Cohorts(scopes: nil, statistics: statistics),
            changes: changes
        )
    }

    /// An evaluator that has evaluated everything, and what came out.
    func evaluate(_ changes: [Int: Answer]) -> (evaluator: UnitEvaluator, outcome: UnitOutcome) {
        var evaluator = evaluator(changes)
        let outcome = evaluator.evaluate()
        return (evaluator, outcome)
    }

    /// The figure of a column with changes laid over it.
    func figure(_ column: Int, _ changes: [Int: Answer] = [:]) -> Answer {
        changes[column] ?? UnitEvaluator(plan, facts: facts, row: row, cohorts: .none).input(column)
    }

    /// The ends of the values that a cohort criterion compares with.
    func ends(at place: Int) -> [Exact] {
        guard let values = others[place], let first = values.min(), let last = values.max() else { return [] }
        return [first, last]
    }

    private static func compared(at place: Int, by evaluator: UnitEvaluator) -> Exact? {
        guard evaluator.inapplicability(at: place) == nil else { return nil }
        return evaluator.frame(at: place).value.number
    }
}
