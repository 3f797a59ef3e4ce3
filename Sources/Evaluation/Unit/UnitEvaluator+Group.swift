import Criteria

extension UnitEvaluator {
    func group(at place: Int) -> Outcome {
        let node = plan.nodes[place]
        guard let group = node.node.group else { return Outcome(value: .absent(.missing), judgement: .shown) }
        let inapplicable = inapplicability(at: place)
        switch plan.set.result.kind {
        case .verdict:
            var formula: Code?
            if case .groupFormula(let code) = node.rule { formula = code }
            let verdict =
                inapplicable.map { .absent($0) }
                ?? self.verdict(rule: group.rule, formula: formula, children: node.children, place: place)
            return Outcome(value: .absent(.missing), judgement: .verdict(verdict))
        case .levels:
            let marks =
                inapplicable.map { absence in
                    plan.set.levels.map { _ in mark(.absent(absence), policies: node.node.policies) }
                } ?? marks(of: node.children)
            return Outcome(value: .absent(.missing), judgement: .ladder(marks))
        case .score:
            if let inapplicable {
                let points = rounded(absent(inapplicable, at: place), node.node.rounding)
                return Outcome(value: .absent(inapplicable), judgement: .points(points))
            }
            var formula: Code?
            if case .groupFormula(let code) = node.rule { formula = code }
            let points = combine(
                children: node.children,
                combination: group.combination,
                formula: formula,
                declared: node.node.maximum.map { Exact($0) },
                excluded: group.excludedChildren,
                place: place
            )
            return Outcome(value: .absent(.missing), judgement: .points(rounded(points, node.node.rounding)))
        }
    }

    // MARK: - Verdicts

    func wholeVerdict() -> Verdict {
        let result = plan.set.result
        let verdict = verdict(
            rule: result.rule,
            formula: plan.resultRuleFormula,
            children: plan.top,
            place: nil
        )
        if case .absent = verdict, result.undeterminedIsNotMet { return .notMet }
        return verdict
    }

    private func verdict(rule: VerdictRule, formula: Code?, children: [Int], place: Int?) -> Verdict {
        if let formula {
            switch answer(formula, in: Frame(place: place)) {
            case .truth(let truth): return truth ? .met : .notMet
            case .absent(.notApplicable): return .absent(.notApplicable)
            case .absent, .number, .text: return .absent(.missing)
            }
        }
        var met = 0
        var notMet = 0
        var unknown = 0
        for child in children where plan.nodes[child].node.isScored {
            switch weighed(child) {
            case .met: met += 1
            case .notMet: notMet += 1
            case .absent(.notApplicable): continue
            case .absent: unknown += 1
            case nil: continue
            }
        }
        guard met + notMet + unknown > 0 else { return .absent(.notApplicable) }
        let wanted =
            switch rule {
            case .all, .formula: met + notMet + unknown
            case .any: 1
            case .atLeast(let count): count
            }
        if met >= wanted { return .met }
        return met + unknown < wanted ? .notMet : .absent(.missing)
    }

    /// A child's verdict as its policies count it; `nil` for a child that is only shown, not applicable for an excluded one.
    private func weighed(_ child: Int) -> Verdict? {
        guard let verdict = outcome(child)?.verdict else { return nil }
        guard case .absent(let absence) = verdict else { return verdict }
        switch plan.nodes[child].node.policies.worth(of: absence) {
        case .undetermined: return .absent(.missing)
        case .excluded: return .absent(.notApplicable)
        case .met, .full: return .met
        case .notMet, .zero: return .notMet
        }
    }

    // MARK: - Levels

    func marks(of children: [Int]) -> [Mark] {
        plan.set.levels.indices.map { level in
            var found = Mark.notApplicable
            for child in children where plan.nodes[child].node.isScored {
                guard let mark = outcome(child)?.marks?[level] else { continue }
                switch mark {
                case .notMet: return .notMet
                case .missing: found = .missing
                case .met: if found == .notApplicable { found = .met }
                case .notApplicable: break
                }
            }
            return found
        }
    }

    /// The highest level of which every applicable criterion is met, taken literally.
    func wholeLevel() -> (level: Int, best: Int) {
        let marks = marks(of: plan.top)
        let level = (marks.lastIndex { $0 == .met } ?? -1) + 1
        let best = (marks.lastIndex { $0 == .met || $0 == .missing } ?? -1) + 1
        return (level, best)
    }
}
