import Criteria

/// Explains one criterion by asking a finished evaluator.
struct CriterionExplainer {
    let evaluator: UnitEvaluator
    let place: Int
    let formulas: FormulaExplainer

    var plan: Plan { evaluator.plan }
    var planNode: PlanNode { plan.nodes[place] }
    var node: Node { planNode.node }
    var valueKind: NumberKind { formulas.valueKind(at: place) ?? .plain }

    init(_ evaluator: UnitEvaluator, place: Int) {
        self.evaluator = evaluator
        self.place = place
        formulas = FormulaExplainer(
            evaluator,
            place: place,
            frame: evaluator.frame(at: place),
            thresholds: Self.thresholds(of: evaluator.plan.nodes[place].rule)
        )
    }

    func explanation() -> CriterionExplanation {
        let inapplicability = evaluator.inapplicability(at: place)
        return CriterionExplanation(
            code: node.code,
            title: node.title,
            source: plan.set.source,
            at: node.print.at,
            unit: node.print.unit,
            method: node.print.method,
            given: given(),
            named: named(),
            value: value(),
            applies: inapplicability == nil ? nil : planNode.appliesIf.map { formulas.test($0) },
            judgement: judgement(),
            policy: policy(),
            readings: node.readings.map { ReadingNote($0) },
            shortfall: inapplicability == nil ? shortfall() : nil
        )
    }

    private func given() -> [GivenFigure] {
        planNode.columns.map { column in
            let input = plan.slots[column].input
            var isFromChildren = false
            if case .children = input.origin { isFromChildren = true }
            return GivenFigure(
                letter: input.letter,
                title: input.title,
                figure: formulas.referenceFigure(.input(column)),
                isFromChildren: isFromChildren
            )
        }
    }

    private func named() -> [NamedWorking] {
        guard let locals = node.criterion?.locals else { return [] }
        return zip(locals, planNode.locals).map { local, code in
            let kind = FormulaExplainer.kind(local.formula.type, unit: nil) ?? .plain
            return NamedWorking(name: local.name, working: formulas.working(code, kind: kind))
        }
    }

    /// Left out where the value is one of the figures given.
    private func value() -> Working? {
        guard let code = planNode.value else { return nil }
        if case .input = code { return nil }
        return formulas.working(code, kind: valueKind, against: formulas.thresholds)
    }

    var valueFigure: Figure {
        if case .input(let column) = planNode.value { return formulas.referenceFigure(.input(column)) }
        return formulas.figure(formulas.frame.value, kind: valueKind, against: formulas.thresholds)
    }

    private func judgement() -> CriterionExplanation.Judgement {
        switch planNode.rule {
        case .shown, .group, .groupFormula: return .shown
        case .require(let cases):
            guard let requirement = node.criterion?.judgement.requirement else { return .shown }
            if let marks = evaluator.outcome(place)?.marks {
                return .ladder(zip(plan.set.levels, marks).map { rung($0, mark: $1, cases, requirement) })
            }
            let verdict = evaluator.outcome(place)?.verdict ?? .absent(.missing)
            return .requirement(
                RequirementExplanation(verdict: verdict, branches: branches(cases, requirement))
            )
        case .ladder(let rungs):
            guard case .ladder(let requirements) = node.criterion?.judgement,
                let marks = evaluator.outcome(place)?.marks
            else { return .shown }
            return .ladder(
                plan.set.levels.indices.map { level in
                    rung(plan.set.levels[level], mark: marks[level], rungs[level], requirements[level])
                }
            )
        case .score(let score): return .points(points(score))
        }
    }

    private func rung(
        _ level: Level,
        mark: Mark,
        _ cases: [PlanNode.RequirementCase]?,
        _ requirement: Requirement?
    ) -> RungExplanation {
        guard let cases, let requirement else {
            return RungExplanation(
                level: level.number,
                title: level.title,
                mark: mark,
                verdict: nil,
                branches: []
            )
        }
        let verdict =
            evaluator.inapplicability(at: place).map { Verdict.absent($0) }
            ?? evaluator.verdict(of: cases, in: formulas.frame)
        return RungExplanation(
            level: level.number,
            title: level.title,
            mark: mark,
            verdict: verdict,
            branches: branches(cases, requirement)
        )
    }

    /// The cases in the order in which the evaluator asks them.
    private func branches(_ cases: [PlanNode.RequirementCase], _ requirement: Requirement) -> [Branch] {
        var isDecided = evaluator.inapplicability(at: place) != nil
        return zip(cases, requirement.cases).map { code, printed in
            let when = code.when.map { formulas.test($0) }
            let fate = Self.fate(when, isDecided: isDecided)
            isDecided = isDecided || fate != .passedOver
            return Branch(
                fate: fate,
                when: when,
                condition: formulas.test(code.condition),
                quote: printed.quote,
                at: printed.at
            )
        }
    }

    static func fate(_ when: ConditionTest?, isDecided: Bool) -> Branch.Fate {
        if isDecided { return .notReached }
        switch when?.answer {
        case nil, .holds: return .applied
        case .fails: return .passedOver
        case .absent: return .unknown
        }
    }

    // MARK: - Policies

    private func policy() -> PolicyApplied? {
        guard let absence = absence() else { return nil }
        let letters = planNode.columns.filter { evaluator.input($0) == .absent(absence) }
        return PolicyApplied(
            absence: absence,
            worth: node.policies.worth(of: absence),
            letters: letters.map { plan.slots[$0].input.letter },
            isOnlyForPart: isOnlyForPart(absence)
        )
    }

    /// A checklist counts the parts that it knows, unless lacking one leaves the whole open.
    private func isOnlyForPart(_ absence: Absence) -> Bool {
        guard case .score(.checklist(let parts)) = planNode.rule, node.policies.worth(of: absence) == .zero,
            evaluator.inapplicability(at: place) == nil
        else { return false }
        return parts.contains { formulas.answer($0.when).truth != nil }
    }

    private func absence() -> Absence? {
        if let inapplicability = evaluator.inapplicability(at: place) { return inapplicability }
        switch (planNode.rule, evaluator.outcome(place)?.judgement) {
        case (_, .verdict(.absent(let absence))): return absence
        case (_, .points(let points)): return points.absence
        case (.ladder(let rungs), _):
            return rungs.lazy.compactMap { cases in
                cases.flatMap { Self.absence(evaluator.verdict(of: $0, in: formulas.frame)) }
            }.first
        case (.require(let cases), _): return Self.absence(evaluator.verdict(of: cases, in: formulas.frame))
        case (.shown, _): return evaluator.outcome(place)?.value.absence
        default: return nil
        }
    }

    private static func absence(_ verdict: Verdict) -> Absence? {
        if case .absent(let absence) = verdict { absence } else { nil }
    }

    // MARK: - Thresholds

    private static func thresholds(of rule: PlanNode.Rule) -> [Exact] {
        switch rule {
        case .group, .groupFormula, .shown: []
        case .require(let cases): thresholds(of: cases)
        case .ladder(let rungs): rungs.flatMap { $0.map(thresholds(of:)) ?? [] }
        case .score(.cappedRatio(let fullAt, _)), .score(.allOrNothing(let fullAt)): [fullAt]
        case .score(.tiers(let tiers)):
            tiers.flatMap { $0.when.map { FormulaExplainer.thresholds(in: $0) } ?? [] }
        case .score: []
        }
    }

    private static func thresholds(of cases: [PlanNode.RequirementCase]) -> [Exact] {
        cases.flatMap { FormulaExplainer.thresholds(in: $0.condition) }
    }
}

extension Criterion.Judgement {
    var requirement: Requirement? {
        if case .require(let requirement) = self { requirement } else { nil }
    }
}
