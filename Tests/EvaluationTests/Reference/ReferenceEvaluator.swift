import Criteria
import Evaluation
import Quantities

/// One unit evaluated by the words of docs/criteria-format.md, as plainly as possible and with nothing in common with
/// the evaluator under test but the model of the set.
final class ReferenceEvaluator {
    let set: CriteriaSet
    let unit: ReferenceUnit
    /// By code, the known values of all units that this one is compared with.
    var populations: [String: [Rational]] = [:]
    var outcomes: [String: ReferenceOutcome] = [:]
    var total = ReferencePoints(given: nil, maximum: .zero)
    var band: String?

    private let nodes: [String: Node]
    /// Values do not depend on anything that is judged, so each is computed once.
    private var values: [String: ReferenceAnswer] = [:]

    init(_ set: CriteriaSet, _ unit: ReferenceUnit) {
        self.set = set
        self.unit = unit
        nodes = Dictionary(set.allNodes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func node(_ code: String) -> Node? { nodes[code] }

    func evaluate() {
        for node in set.nodes { evaluate(node) }
        if set.result.kind == .score { evaluateTotal() }
    }

    private func evaluate(_ node: Node) {
        for child in node.group?.children ?? [] { evaluate(child) }
        let value = value(of: node)
        let outcome: ReferenceOutcome.Judgement
        switch node.body {
        case .group(let group): outcome = judge(group, node)
        case .criterion(let criterion): outcome = judge(criterion, node)
        }
        outcomes[node.code] = ReferenceOutcome(value: value, judgement: outcome)
    }

    /// The value of a criterion as other nodes and the population see it.
    func value(of node: Node) -> ReferenceAnswer {
        inapplicability(of: node).map { .absent($0) } ?? ownValue(of: node)
    }

    /// The value as the criterion's own formulas see it.
    func ownValue(of node: Node) -> ReferenceAnswer {
        if let known = values[node.code] { return known }
        let value: ReferenceAnswer =
            node.criterion?.value.map { answer($0.expression, node) } ?? .absent(.missing)
        values[node.code] = value
        return value
    }

    /// Why the node does not apply: its condition is no, or cannot be answered.
    func inapplicability(of node: Node) -> Absence? {
        guard let condition = node.appliesIf else { return nil }
        switch answer(condition.expression, node) {
        case .truth(true): return nil
        case .absent(let absence): return absence
        case .truth(false), .number, .text: return .notApplicable
        }
    }

    // MARK: - Criteria

    private func judge(_ criterion: Criterion, _ node: Node) -> ReferenceOutcome.Judgement {
        let absence = inapplicability(of: node)
        switch criterion.judgement {
        case .none: return .shown
        case .require(let requirement):
            let verdict = absence.map { .absent($0) } ?? verdict(requirement, node)
            guard set.result.kind == .levels else { return .verdict(verdict) }
            return .marks(set.levels.map { _ in mark(verdict, node) })
        case .ladder(let rungs):
            return .marks(
                rungs.map { rung in
                    guard let rung else { return .notApplicable }
                    return mark(absence.map { .absent($0) } ?? verdict(rung, node), node)
                }
            )
        case .score(let rule):
            let points = absence.map { worth(of: $0, node) } ?? points(rule, node)
            return .points(rounded(points, node.rounding))
        }
    }

    private func verdict(_ requirement: Requirement, _ node: Node) -> Verdict {
        for choice in requirement.cases {
            if let when = choice.when {
                let asked = answer(when.expression, node)
                if let absence = asked.absence { return .absent(absence) }
                if asked.truth == false { continue }
            }
            let asked = answer(choice.condition.expression, node)
            if let absence = asked.absence { return .absent(absence) }
            return asked.truth == true ? .met : .notMet
        }
        return .absent(.notApplicable)
    }

    /// A verdict as its node's policies count it.
    private func mark(_ verdict: Verdict, _ node: Node) -> Mark {
        switch verdict {
        case .met: return .met
        case .notMet: return .notMet
        case .absent(let absence):
            switch node.policies.worth(of: absence) {
            case .undetermined: return .missing
            case .excluded: return .notApplicable
            case .met, .full: return .met
            case .notMet, .zero: return .notMet
            }
        }
    }

    // MARK: - Groups

    private func judge(_ group: Group, _ node: Node) -> ReferenceOutcome.Judgement {
        let absence = inapplicability(of: node)
        switch set.result.kind {
        case .verdict:
            return .verdict(absence.map { .absent($0) } ?? verdict(group.rule, group.children, node))
        case .levels:
            if let absence { return .marks(set.levels.map { _ in mark(.absent(absence), node) }) }
            return .marks(marks(group.children))
        case .score:
            let points =
                absence.map { worth(of: $0, node) }
                ?? combined(
                    group.children,
                    group.combination,
                    declared: node.maximum,
                    group.excludedChildren,
                    node
                )
            return .points(rounded(points, node.rounding))
        }
    }

    func verdict(_ rule: VerdictRule, _ children: [Node], _ node: Node?) -> Verdict {
        if case .formula(let formula) = rule {
            switch answer(formula.expression, node) {
            case .truth(let truth): return truth ? .met : .notMet
            case .absent(.notApplicable): return .absent(.notApplicable)
            case .absent, .number, .text: return .absent(.missing)
            }
        }
        var counted: [Mark] = []
        for child in children where child.isScored {
            guard let outcome = outcomes[child.code], case .verdict(let verdict) = outcome.judgement else {
                continue
            }
            let mark = mark(verdict, child)
            if mark != .notApplicable { counted.append(mark) }
        }
        if counted.isEmpty { return .absent(.notApplicable) }
        let met = counted.count { $0 == .met }
        let open = counted.count { $0 == .missing }
        var wanted = counted.count
        if case .any = rule { wanted = 1 }
        if case .atLeast(let number) = rule { wanted = number }
        return met >= wanted ? .met : met + open < wanted ? .notMet : .absent(.missing)
    }

    func marks(_ children: [Node]) -> [Mark] {
        set.levels.indices.map { level in
            let marks = children.filter(\.isScored).compactMap { outcomes[$0.code]?.marks?[level] }
            return [Mark.notMet, .missing, .met].first { marks.contains($0) } ?? .notApplicable
        }
    }

    /// A node of the set counts with its verdict in a formula as it does in a rule.
    func met(_ node: Node) -> ReferenceAnswer {
        if let verdict = outcomes[node.code]?.verdict {
            switch mark(verdict, node) {
            case .met: return .truth(true)
            case .notMet: return .truth(false)
            case .missing: return .absent(.missing)
            case .notApplicable: return .absent(.notApplicable)
            }
        }
        guard let points = outcomes[node.code]?.points else { return .absent(.missing) }
        if points.isExcluded { return .absent(.notApplicable) }
        return points.given.map { .truth($0 >= points.maximum) } ?? .absent(points.absence ?? .missing)
    }

    // MARK: - The whole

    var wholeVerdict: Verdict {
        let verdict = verdict(set.result.rule, set.nodes, nil)
        if case .absent = verdict, set.result.undeterminedIsNotMet { return .notMet }
        return verdict
    }

    /// The highest level of which every applicable criterion is met; one at which nothing applies is not reached.
    func level(countingMissing: Bool) -> Int {
        let marks = marks(set.nodes)
        return (marks.lastIndex { $0 == .met || (countingMissing && $0 == .missing) } ?? -1) + 1
    }

    private func evaluateTotal() {
        let result = set.result
        total = rounded(
            combined(set.nodes, result.combination, declared: result.maximum, result.excludedChildren, nil),
            result.rounding
        )
        for knockOut in result.knockOuts {
            let asked = answer(knockOut.when.expression, nil)
            if let absence = asked.absence, absence != .notApplicable { return }
            guard asked.truth == true else { continue }
            if let band = knockOut.band {
                self.band = band
                return
            }
            total.given = .zero
            break
        }
        for band in result.bands {
            let asked = band.when.map { answer($0.expression, nil) } ?? .truth(true)
            if let absence = asked.absence, absence != .notApplicable { return }
            guard asked.truth == true else { continue }
            self.band = band.id
            return
        }
    }
}
