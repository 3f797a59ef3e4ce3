import Criteria

extension CriterionExplainer {
    /// The least change of one figure that reaches the next step, for a threshold on a figure or on part/whole.
    ///
    /// What it finds is put to the evaluator before it is told: anything that does not reach the step is left unsaid.
    func shortfall() -> Shortfall? {
        switch planNode.rule {
        case .group, .groupFormula, .shown: return nil
        case .require(let cases):
            guard !isMet(cases, by: evaluator) else { return nil }
            return shortfall(of: cases, goal: .met)
        case .ladder(let rungs):
            guard let marks = evaluator.outcome(place)?.marks else { return nil }
            for (level, cases) in rungs.enumerated() where marks[level] == .notMet {
                guard let cases else { continue }
                // Only the lowest level not met is a next step.
                return shortfall(of: cases, goal: .level(level + 1))
            }
            return nil
        case .score(let score): return shortfall(of: score)
        }
    }

    private func shortfall(of cases: [PlanNode.RequirementCase], goal: Shortfall.Goal) -> Shortfall? {
        for choice in cases {
            if let when = choice.when {
                switch formulas.answer(when) {
                case .truth(true): break
                case .truth(false): continue
                case .absent, .number, .text: return nil
                }
            }
            guard case .compare(let symbol, let left, .number(let threshold)) = choice.condition else {
                return nil
            }
            return change(of: left, symbol, threshold, goal: goal) { isMet(cases, by: $0) }
        }
        return nil
    }

    private func shortfall(of score: PlanNode.Score) -> Shortfall? {
        guard let points = evaluator.outcome(place)?.points, let given = points.given, given < points.maximum
        else {
            return nil
        }
        func isFull(_ evaluator: UnitEvaluator) -> Bool {
            evaluator.share(score, at: place, in: evaluator.frame(at: place), maximum: points.maximum).number
                .map { $0 >= points.maximum } ?? false
        }
        switch score {
        case .ratio: return change(of: .value, .greaterOrEqual, .one, goal: .fullPoints, reaches: isFull)
        case .cappedRatio(let fullAt, _), .allOrNothing(let fullAt):
            return change(of: .value, .greaterOrEqual, fullAt, goal: .fullPoints, reaches: isFull)
        case .tiers(let tiers): return shortfall(of: tiers, score, points)
        case .check, .choice, .checklist, .cohort, .formula, .rubric: return nil
        }
    }

    /// The nearest tier above the one that applied.
    private func shortfall(
        of tiers: [(when: Code?, share: Code)],
        _ score: PlanNode.Score,
        _ points: Points
    ) -> Shortfall? {
        guard let given = points.given else { return nil }
        for tier in tiers.reversed() {
            guard case .compare(let symbol, let left, .number(let threshold)) = tier.when,
                formulas.answer(.compare(symbol, left, .number(threshold))).truth == false,
                let share = formulas.answer(tier.share).number, share * points.maximum > given
            else { continue }
            let gained = share * points.maximum
            let found = change(of: left, symbol, threshold, goal: .points(gained)) { evaluator in
                evaluator.share(score, at: place, in: evaluator.frame(at: place), maximum: points.maximum)
                    .number
                    .map { $0 >= gained } ?? false
            }
            if let found { return found }
        }
        return nil
    }

    // MARK: - One figure

    private func change(
        of code: Code,
        _ symbol: ComparisonOperator,
        _ threshold: Exact,
        goal: Shortfall.Goal,
        reaches: (UnitEvaluator) -> Bool
    ) -> Shortfall? {
        var measured = code
        if case .value = code, let value = planNode.value { measured = value }
        let part: Int
        var whole: Int?
        switch measured {
        case .input(let column): part = column
        case .arithmetic(.divide, .input(let top), .input(let bottom)): (part, whole) = (top, bottom)
        default: return nil
        }
        let base = whole.map { evaluator.input($0) } ?? .number(.one)
        guard planNode.columns.contains(part), let base = base.number, base.isPositive,
            let now = evaluator.input(part).number,
            let needed = needed(symbol, threshold * base, column: part)
        else { return nil }
        let changed = UnitEvaluator(
            plan,
            facts: evaluator.facts,
            row: evaluator.row,
            cohorts: evaluator.cohorts,
            changes: evaluator.changes.merging([part: .number(needed)]) { _, new in new }
        )
        guard needed != now, isAllowed(needed, column: part), reaches(changed) else { return nil }
        let input = plan.slots[part].input
        let kind = FormulaExplainer.kind(of: input) ?? .plain
        return Shortfall(
            goal: goal,
            letter: input.letter,
            title: input.title,
            now: Figure(now, kind: kind),
            needed: Figure(needed, kind: kind),
            difference: Figure((needed - now).magnitude, kind: kind),
            isMore: needed > now,
            whole: whole.map { Figure(base, kind: FormulaExplainer.kind(of: plan.slots[$0].input) ?? .plain) }
        )
    }

    /// The nearest figure on the right side of the bound; decimals have none behind `>` and `<`.
    private func needed(_ symbol: ComparisonOperator, _ bound: Exact, column: Int) -> Exact? {
        let isWhole = plan.slots[column].input.kind == .count
        switch symbol {
        case .greaterOrEqual: return isWhole ? bound.ceiling : bound.isFiniteDecimal ? bound : nil
        case .greater: return isWhole ? bound.floor + .one : nil
        case .lessOrEqual: return isWhole ? bound.floor : bound.isFiniteDecimal ? bound : nil
        case .less: return isWhole ? bound.ceiling - .one : nil
        case .equal, .notEqual: return nil
        }
    }

    /// Whether a data file may hold the figure: within its bounds, not above its whole, not below its own parts.
    private func isAllowed(_ figure: Exact, column: Int) -> Bool {
        let input = plan.slots[column].input
        if case .children = input.origin { return false }
        if figure < (input.minimum.map { Exact($0) } ?? .zero) { return false }
        if let maximum = input.maximum, figure > Exact(maximum) { return false }
        for other in planNode.columns {
            guard let number = evaluator.input(other).number else { continue }
            if plan.slots[other].input.letter == input.partOf, figure > number { return false }
            if plan.slots[other].input.partOf == input.letter, figure < number { return false }
        }
        return true
    }

    private func isMet(_ cases: [PlanNode.RequirementCase], by evaluator: UnitEvaluator) -> Bool {
        evaluator.verdict(of: cases, in: evaluator.frame(at: place)) == .met
    }
}
