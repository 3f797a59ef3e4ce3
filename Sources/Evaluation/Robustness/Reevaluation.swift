import Criteria

/// A population evaluated again, exactly, under a set that differs a little: units that the difference does not touch
/// keep the result that they have, and where the total is a plain sum only the criteria that differ are evaluated.
struct Reevaluation {
    let plan: Plan
    /// By row.
    let wholes: [UnitOutcome.Whole]
    /// Rows that the difference touches.
    let touched: [Int]
    /// By row: points after minus points before, where both are known.
    let differences: [Exact?]
    /// Empty unless the result is a score.
    let ranks: [Int?]

    /// Evaluates again under a set that has the same inputs in the same columns.
    ///
    /// - Parameters:
    ///   - additivity: of the base; `nil` when the difference may reach beyond the criteria's points.
    ///   - places: the criteria that may differ in a row; `nil` evaluates the whole unit again.
    init(
        _ plan: Plan,
        base: PopulationEvaluation,
        cohorts: Cohorts,
        additivity: Additivity?,
        places: (Int) -> [Int]?
    ) {
        var wholes = base.outcomes.map(\.whole)
        var touched: [Int] = []
        var differences: [Exact?] = base.outcomes.map { $0.score?.total.given == nil ? nil : .zero }
        for row in wholes.indices {
            var evaluator = UnitEvaluator(plan, facts: base.facts, row: row, cohorts: cohorts)
            if let places = places(row) {
                let before = base.outcomes[row]
                let changed = places.compactMap { place in
                    let outcome = evaluator.criterion(at: place)
                    let isSame =
                        outcome.value == before.outcomes[place].value
                        && outcome.isExactly(before.outcomes[place])
                    return isSame ? nil : (place: place, points: outcome.points)
                }
                if changed.isEmpty { continue }
                touched.append(row)
                if let additivity, let difference = Self.difference(changed, before, additivity),
                    var total = before.score?.total
                {
                    total.given = total.given.map { $0 + difference }
                    evaluator.total = total
                    wholes[row] = .score(evaluator.wholeScore())
                    differences[row] = difference
                    continue
                }
            } else {
                touched.append(row)
            }
            wholes[row] = evaluator.evaluate().whole
            guard case .score(let score) = wholes[row] else { continue }
            differences[row] = nil
            if let from = base.outcomes[row].score?.total.given, let to = score.total.given {
                differences[row] = to - from
            }
        }
        self.plan = plan
        self.wholes = wholes
        self.touched = touched
        self.differences = differences
        guard plan.set.result.kind == .score else {
            ranks = []
            return
        }
        ranks = Ranking.ranks(of: wholes.map(Self.total), order: plan.set.result.rank)
    }

    var totals: [Exact?] { wholes.map(Self.total) }

    private static func total(_ whole: UnitOutcome.Whole) -> Exact? {
        if case .score(let score) = whole { score.total.given } else { nil }
    }

    /// What the criteria change in the total; `nil` where that cannot be told from them alone.
    private static func difference(
        _ changed: [(place: Int, points: Points?)],
        _ before: UnitOutcome,
        _ additivity: Additivity
    ) -> Exact? {
        guard let score = before.score, score.total.given != nil, score.knockOut == nil,
            !score.total.isExcluded
        else {
            return nil
        }
        var sum = Exact.zero
        for (place, points) in changed {
            guard additivity.isAdditive[place], let points, let old = before.outcomes[place].points,
                !points.isExcluded, !old.isExcluded, let to = points.given, let from = old.given
            else { return nil }
            sum += to - from
        }
        return sum
    }

    /// With one criterion replaced; `nil` when the replacement asks for figures that the facts do not have.
    static func replacing(
        _ code: String,
        with node: Node,
        in base: PopulationEvaluation,
        additivity: Additivity
    ) -> Reevaluation? {
        guard let place = base.plan.place(of: code), node.code == code,
            let replacement = node.criterion, let criterion = base.plan.nodes[place].node.criterion,
            replacement.inputs.count == criterion.inputs.count,
            zip(replacement.inputs, criterion.inputs).allSatisfy({ $0.isSameFigure(as: $1) })
        else { return nil }
        let old = base.plan.nodes[place].node
        let plan = Plan(base.plan.set.replacing(code, with: node))
        // Bounds and direction change no population.
        let isSamePopulation =
            plan.nodes[place].cohortRule == nil
            || base.plan.nodes[place].cohortRule != nil && node.appliesIf == old.appliesIf
                && replacement.value == criterion.value && replacement.locals == criterion.locals
        let cohorts =
            isSamePopulation
            ? base.cohorts
            : Cohorts(of: plan, facts: base.facts, scope: base.cohorts.scopes == nil ? .all : .parent)
        let isInside = old.differsOnlyInside(node, kind: base.plan.set.result.kind) && !node.asksResults
        return Reevaluation(plan, base: base, cohorts: cohorts, additivity: isInside ? additivity : nil) {
            _ in
            isInside ? [place] : nil
        }
    }

    /// With everything missing worth this much, in the rows that lack anything.
    static func assuming(
        missing worth: Policies.Worth,
        in base: PopulationEvaluation,
        rows: Set<Int>,
        additivity: Additivity
    ) -> Reevaluation {
        let plan = Plan(base.plan.set.assuming(missing: worth))
        let isScore = plan.set.result.kind == .score
        let criteria = plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty }
        // Where a group is more than the sum of its criteria, missing figures may show in it alone.
        let isPlain =
            isScore && criteria.allSatisfy { additivity.isAdditive[$0] || !plan.nodes[$0].node.isScored }
        return Reevaluation(plan, base: base, cohorts: base.cohorts, additivity: additivity) { row in
            guard rows.contains(row) else { return [] }
            guard isPlain else { return nil }
            return criteria.filter { base.outcomes[row].outcomes[$0].points?.absence == .missing }
        }
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
