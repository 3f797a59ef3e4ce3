import Criteria

/// Evaluates one unit exactly, node after node: the reference that every faster way is held against, and the
/// source of every explanation.
package struct UnitEvaluator {
    package let plan: Plan
    package let facts: Facts
    package let row: Int
    let cohorts: Cohorts
    /// By place; filled in document order, children before their group.
    package private(set) var outcomes: [Outcome?]
    var total: Points?
    /// Changed figures by column: what-if questions lay them over the facts.
    let changes: [Int: Answer]

    package init(_ plan: Plan, facts: Facts, row: Int, cohorts: Cohorts, changes: [Int: Answer] = [:]) {
        self.plan = plan
        self.facts = facts
        self.row = row
        self.cohorts = cohorts
        self.changes = changes
        // Room for all is made by ``evaluate()``; single criteria are asked without it.
        outcomes = []
    }

    /// Evaluates every node and the whole.
    package mutating func evaluate() -> UnitOutcome {
        outcomes = Array(repeating: nil, count: plan.nodes.count)
        for place in plan.top { evaluate(place) }
        let whole = evaluateWhole()
        return UnitOutcome(outcomes: outcomes.compactMap { $0 }, whole: whole)
    }

    private mutating func evaluate(_ place: Int) {
        let node = plan.nodes[place]
        for child in node.children { evaluate(child) }
        outcomes[place] = node.children.isEmpty ? criterion(at: place) : group(at: place)
    }

    private mutating func evaluateWhole() -> UnitOutcome.Whole {
        switch plan.set.result.kind {
        case .verdict: return .verdict(wholeVerdict())
        case .levels:
            let (level, best) = wholeLevel()
            return .level(level, best: best)
        case .score:
            total = wholePoints()
            return .score(wholeScore())
        }
    }

    func outcome(_ place: Int) -> Outcome? { outcomes.isEmpty ? nil : outcomes[place] }

}
