import Criteria
import Evaluation
import Quantities

/// Points by the words of docs/criteria-format.md.
extension ReferenceEvaluator {
    /// What a state is worth at a node.
    func worth(of absence: Absence, _ node: Node) -> ReferencePoints {
        let maximum = fullMaximum(node)
        switch node.policies.worth(of: absence) {
        case .undetermined: return ReferencePoints(given: nil, maximum: maximum, absence: absence)
        case .excluded:
            return ReferencePoints(given: .zero, maximum: .zero, isExcluded: true, absence: absence)
        case .zero, .notMet: return ReferencePoints(given: .zero, maximum: maximum, absence: absence)
        case .full, .met: return ReferencePoints(given: maximum, maximum: maximum, absence: absence)
        }
    }

    /// Rounding never lifts points above the maximum that held them before.
    func rounded(_ points: ReferencePoints, _ rounding: Rounding?) -> ReferencePoints {
        guard let rounding, let given = points.given else { return points }
        var points = points
        let rounded = given.rounded(rounding.digits, rounding.mode)
        points.given = given > points.maximum ? rounded : min(rounded, points.maximum)
        return points
    }

    func points(_ rule: ScoreRule, _ node: Node) -> ReferencePoints {
        let maximum = fullMaximum(node)
        if case .checklist(let parts) = rule { return checklist(parts, node) }
        let asked = unbounded(rule, node, maximum)
        guard let points = asked.number else { return worth(of: asked.absence ?? .missing, node) }
        return ReferencePoints(given: min(max(points, .zero), maximum), maximum: maximum)
    }

    private func unbounded(_ rule: ScoreRule, _ node: Node, _ maximum: Rational) -> ReferenceAnswer {
        let value = ownValue(of: node)
        func share(_ share: Rational) -> ReferenceAnswer { .number(share * maximum) }
        switch rule {
        case .check: return value.truth.map { share($0 ? .one : .zero) } ?? value
        case .ratio: return value.number.map { share($0) } ?? value
        case .cappedRatio(let fullAt, let slope):
            return value.number.map { share($0 >= Rational(fullAt) ? .one : $0 / Rational(slope)) } ?? value
        case .allOrNothing(let fullAt):
            return value.number.map { share($0 >= Rational(fullAt) ? .one : .zero) } ?? value
        case .rubric: return value
        case .formula(let formula): return answer(formula.expression, node)
        case .tiers(let tiers):
            for tier in tiers {
                let asked = tier.when.map { answer($0.expression, node) } ?? .truth(true)
                if asked.absence != nil { return asked }
                guard asked.truth == true else { continue }
                let found = answer(tier.share.expression, node)
                return found.number.map { share($0) } ?? found
            }
            return .number(.zero)
        case .choice(let shares):
            guard let input = node.criterion?.inputs.first, case .choice(let options) = input.kind else {
                return .absent(.missing)
            }
            let chosen = answer(.reference(.input(input.letter)), node)
            guard case .text(let id) = chosen, let place = options.firstIndex(where: { $0.id == id }) else {
                return chosen
            }
            return share(Rational(shares[place]))
        case .cohort(let rule):
            guard let number = value.number else { return value }
            return .number(
                ReferenceCohort(rule: rule, values: populations[node.code] ?? [], maximum: maximum)
                    .points(of: number, node.rounding ?? Rounding(digits: 10))
            )
        case .checklist: return .absent(.missing)
        }
    }

    /// Parts that lack a figure add nothing where that is worth nothing.
    private func checklist(_ parts: [ScoreRule.Part], _ node: Node) -> ReferencePoints {
        let answers = parts.map { answer($0.when.expression, node) }
        let lacking =
            answers.contains { $0.absence != nil } ? ReferenceAnswer.strongest(answers).absence : nil
        let held = zip(parts, answers).filter { $1.truth == true }.map { Rational($0.0.share) }
        if let lacking, node.policies.worth(of: lacking) != .zero { return worth(of: lacking, node) }
        let maximum = fullMaximum(node)
        return ReferencePoints(
            given: min(held.reduce(.zero, +), .one) * maximum,
            maximum: maximum,
            absence: lacking
        )
    }

    // MARK: - Groups

    func combined(
        _ children: [Node],
        _ combination: Combination,
        declared: Fraction?,
        _ excluded: ExcludedChildren,
        _ node: Node?
    ) -> ReferencePoints {
        let scored = children.filter { $0.isScored && outcomes[$0.code]?.points != nil }
        let counted = scored.filter { outcomes[$0.code]?.points?.isExcluded == false }
        let points = counted.compactMap { outcomes[$0.code]?.points }
        let full =
            declared.map { Rational($0) } ?? maximum(combination, scored, scored.map { fullMaximum($0) })
        if case .formula(let formula) = combination {
            let asked = answer(formula.expression, node)
            let maximum =
                declared.map { Rational($0) } ?? maximum(combination, counted, points.map(\.maximum))
            if let given = asked.number {
                let held = declared == nil ? given : min(max(given, .zero), maximum)
                return ReferencePoints(given: held, maximum: maximum)
            }
            let absence = asked.absence ?? .missing
            guard let node, points.allSatisfy({ $0.given != nil }) else {
                return ReferencePoints(given: nil, maximum: maximum, absence: .missing)
            }
            return worth(of: absence, node)
        }
        if counted.isEmpty {
            return scored.isEmpty ? ReferencePoints(given: .zero, maximum: full) : .excluded
        }
        var top = full
        let remaining = maximum(combination, counted, points.map(\.maximum))
        var applicable = full
        if case .sum = combination {
            // What is left out eats the part of the children's sum above a cap first.
            let all = scored.map { fullMaximum($0) }.reduce(.zero, +)
            applicable = all < full ? max(full - (all - remaining), .zero) : min(full, remaining)
            if excluded == .lower { top = applicable }
        } else if declared == nil {
            top = remaining
        }
        guard points.allSatisfy({ $0.given != nil }) else {
            return ReferencePoints(given: nil, maximum: top, absence: .missing)
        }
        guard var given = combine(combination, counted, points.compactMap(\.given)) else {
            return ReferencePoints(given: nil, maximum: top, absence: .missing)
        }
        if case .sum = combination, excluded == .rescale, applicable < full, applicable.isPositive {
            given = given / applicable * full
        }
        return ReferencePoints(given: min(given, top), maximum: top)
    }

    private func combine(_ combination: Combination, _ nodes: [Node], _ given: [Rational]) -> Rational? {
        switch combination {
        case .sum, .formula: return given.reduce(.zero, +)
        case .mean: return given.reduce(.zero, +) / Rational(given.count)
        case .min: return given.min()
        case .max: return given.max()
        case .best(let number): return given.sorted().suffix(number).reduce(.zero, +)
        case .weightedMean:
            let weights = nodes.map { node -> Rational? in
                guard let weight = node.weight else { return .one }
                return answer(weight.expression, node).number
            }
            let known = weights.compactMap(\.self)
            let sum = known.reduce(.zero, +)
            guard known.count == weights.count, !sum.isZero else { return nil }
            return zip(known, given).map { $0 * $1 }.reduce(.zero, +) / sum
        }
    }

    /// A group's maximum from its children's.
    private func maximum(_ combination: Combination, _ nodes: [Node], _ maxima: [Rational]) -> Rational {
        guard !nodes.isEmpty else { return .zero }
        switch combination {
        case .min, .max: return maxima.max() ?? .zero
        case .sum, .formula, .mean, .best, .weightedMean:
            return combine(combination, nodes, maxima) ?? .zero
        }
    }

    /// The maximum of a node to which everything applies.
    func fullMaximum(_ node: Node) -> Rational {
        if let maximum = node.maximum { return Rational(maximum) }
        guard let group = node.group else { return .zero }
        let scored = group.children.filter(mayHavePoints)
        return maximum(group.combination, scored, scored.map { fullMaximum($0) })
    }

    private func mayHavePoints(_ node: Node) -> Bool {
        guard node.isScored else { return false }
        switch node.body {
        case .group: return true
        case .criterion(let criterion):
            if case .score = criterion.judgement { return true } else { return false }
        }
    }
}
