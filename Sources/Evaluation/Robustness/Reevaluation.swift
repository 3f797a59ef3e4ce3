import Criteria

/// A population evaluated again, exactly, under a set that differs a little: units that the difference does not touch
/// keep the outcome that they have.
struct Reevaluation {
    let plan: Plan
    let outcomes: [UnitOutcome]
    /// Rows evaluated again.
    let touched: [Int]
    /// Empty unless the result is a score.
    let ranks: [Int?]

    /// Evaluates a set again that has the same inputs in the same columns.
    ///
    /// - Parameter isTouched: whether the difference can change anything for the unit.
    init(_ plan: Plan, base: PopulationEvaluation, cohorts: Cohorts, isTouched: (Int) -> Bool) {
        var outcomes = base.outcomes
        var touched: [Int] = []
        for row in outcomes.indices where isTouched(row) {
            var evaluator = UnitEvaluator(plan, facts: base.facts, row: row, cohorts: cohorts)
            outcomes[row] = evaluator.evaluate()
            touched.append(row)
        }
        self.plan = plan
        self.outcomes = outcomes
        self.touched = touched
        guard plan.set.result.kind == .score else {
            ranks = []
            return
        }
        ranks = Ranking.ranks(of: outcomes.map { $0.score?.total.given }, order: plan.set.result.rank)
    }

    /// With one criterion replaced; `nil` when the replacement asks for figures that the facts do not have.
    static func replacing(_ code: String, with node: Node, in base: PopulationEvaluation) -> Reevaluation? {
        guard let place = base.plan.place(of: code), node.code == code,
            let replacement = node.criterion, let criterion = base.plan.nodes[place].node.criterion,
            replacement.inputs.count == criterion.inputs.count,
            zip(replacement.inputs, criterion.inputs).allSatisfy({ $0.isSameFigure(as: $1) })
        else { return nil }
        let old = base.plan.nodes[place].node
        let plan = Plan(base.plan.set.replacing(code, with: node))
        let cohorts =
            plan.nodes[place].cohortRule == nil
            ? base.cohorts
            : Cohorts(of: plan, facts: base.facts, scope: base.cohorts.scopes == nil ? .all : .parent)
        let kind = base.plan.set.result.kind
        guard old.differsOnlyInside(node, kind: kind), !node.asksResults else {
            return Reevaluation(plan, base: base, cohorts: cohorts) { _ in true }
        }
        return Reevaluation(plan, base: base, cohorts: cohorts) { row in
            let evaluator = UnitEvaluator(plan, facts: base.facts, row: row, cohorts: cohorts)
            let outcome = evaluator.criterion(at: place)
            let before = base.outcomes[row].outcomes[place]
            return outcome.value != before.value || !outcome.isExactly(before)
        }
    }

    /// With everything missing worth this much.
    static func assuming(missing worth: Policies.Worth, in base: PopulationEvaluation, rows: Set<Int>)
        -> Reevaluation
    {
        let plan = Plan(base.plan.set.assuming(missing: worth))
        return Reevaluation(plan, base: base, cohorts: base.cohorts) { rows.contains($0) }
    }
}

extension Input {
    /// Whether the figures given for the one are figures for the other; bounds and wholes only refuse data.
    func isSameFigure(as other: Input) -> Bool {
        letter == other.letter && title == other.title && kind == other.kind && unit == other.unit
            && origin == other.origin
    }
}

extension Node {
    /// Whether a change can only show in the criterion's own outcome.
    func differsOnlyInside(_ other: Node, kind: ResultRule.Kind) -> Bool {
        var same = self
        same.title = other.title
        same.print = other.print
        same.appliesIf = other.appliesIf
        same.rounding = other.rounding
        same.readings = other.readings
        same.position = other.position
        same.body = other.body
        // A verdict's policies are asked by its group.
        if kind != .verdict { same.policies = other.policies }
        return same == other
    }
}

extension Outcome {
    /// Whether the judgement is the same in everything, the reason for lacking figures included.
    func isExactly(_ other: Outcome) -> Bool {
        if case .points(let one) = judgement, case .points(let another) = other.judgement {
            return one == another
        }
        return isJudged(as: other)
    }
}
