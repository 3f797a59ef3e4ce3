import Criteria

/// Replaces the names in a set's formulas by places.
struct PlanCompiler {
    let set: CriteriaSet
    let slots: [Plan.Slot]
    let places: [String: Int]
    private let allNodes: [Node]
    private let firstColumn: [String: Int]
    private let attributePlaces: [String: Int]
    private let parameterPlaces: [String: Int]

    init(_ set: CriteriaSet) {
        self.set = set
        allNodes = set.allNodes
        var slots: [Plan.Slot] = []
        var firstColumn: [String: Int] = [:]
        var places: [String: Int] = [:]
        for (place, node) in allNodes.enumerated() {
            places[node.code] = place
            firstColumn[node.code] = slots.count
            let inputs = node.criterion?.inputs ?? []
            slots += inputs.map { Plan.Slot(code: node.code, input: $0, isOnly: inputs.count == 1) }
        }
        self.slots = slots
        self.places = places
        self.firstColumn = firstColumn
        attributePlaces = Self.numbered(set.attributes.map(\.name))
        parameterPlaces = Self.numbered(set.parameters.map(\.name))
    }

    func nodes() -> [PlanNode] { allNodes.map(planNode) }

    func parameters() -> [[(when: Code?, value: Code)]] {
        set.parameters.map { parameter in
            parameter.cases.map { (when: $0.when.map { code($0, in: nil) }, value: code($0.value, in: nil)) }
        }
    }

    private func planNode(_ node: Node) -> PlanNode {
        let first = firstColumn[node.code] ?? 0
        let criterion = node.criterion
        return PlanNode(
            node: node,
            children: (node.group?.children ?? []).map { places[$0.code] ?? 0 },
            columns: first..<(first + (criterion?.inputs.count ?? 0)),
            weight: node.weight.map { code($0, in: node) },
            appliesIf: node.appliesIf.map { code($0, in: node) },
            locals: (criterion?.locals ?? []).map { code($0.formula, in: node) },
            value: criterion?.value.map { code($0, in: node) },
            rule: rule(of: node)
        )
    }

    private func rule(of node: Node) -> PlanNode.Rule {
        switch node.body {
        case .group(let group):
            if case .formula(let formula) = group.rule { return .groupFormula(code(formula, in: node)) }
            if case .formula(let formula) = group.combination {
                return .groupFormula(code(formula, in: node))
            }
            return .group
        case .criterion(let criterion):
            switch criterion.judgement {
            case .none: return .shown
            case .require(let requirement): return .require(cases(requirement, in: node))
            case .ladder(let rungs): return .ladder(rungs.map { $0.map { cases($0, in: node) } })
            case .score(let score): return .score(self.score(score, in: node))
            }
        }
    }

    private func cases(_ requirement: Requirement, in node: Node) -> [PlanNode.RequirementCase] {
        requirement.cases.map {
            PlanNode.RequirementCase(
                when: $0.when.map { code($0, in: node) },
                condition: code($0.condition, in: node)
            )
        }
    }

    private func score(_ score: ScoreRule, in node: Node) -> PlanNode.Score {
        switch score {
        case .check: .check
        case .ratio: .ratio
        case .cappedRatio(let fullAt, let slope): .cappedRatio(fullAt: Exact(fullAt), slope: Exact(slope))
        case .allOrNothing(let fullAt): .allOrNothing(fullAt: Exact(fullAt))
        case .tiers(let tiers):
            .tiers(tiers.map { (when: $0.when.map { code($0, in: node) }, share: code($0.share, in: node)) })
        case .choice(let shares): .choice(shares.map { Exact($0) })
        case .checklist(let parts):
            .checklist(parts.map { (when: code($0.when, in: node), share: Exact($0.share)) })
        case .cohort(let rule): .cohort(rule)
        case .formula(let formula): .formula(code(formula, in: node))
        case .rubric: .rubric
        }
    }

    // MARK: - Formulas

    func code(_ formula: Formula, in node: Node?) -> Code { code(formula.expression, in: node) }

    private func code(_ expression: Expression, in node: Node?) -> Code {
        switch expression {
        case .number(let value): .number(Exact(value))
        case .text(let text): .text(text)
        case .truth(let truth): .truth(truth)
        case .reference(let reference): place(reference, in: node)
        case .negate(let inner): .negate(code(inner, in: node))
        case .not(let inner): .not(code(inner, in: node))
        case .arithmetic(let symbol, let left, let right):
            .arithmetic(symbol, code(left, in: node), code(right, in: node))
        case .compare(let comparison, let left, let right):
            .compare(comparison, code(left, in: node), code(right, in: node))
        case .isOne(let texts, let inner): .isOne(of: texts, code(inner, in: node))
        case .and(let left, let right): .and(code(left, in: node), code(right, in: node))
        case .or(let left, let right): .or(code(left, in: node), code(right, in: node))
        case .choose(let condition, let then, let otherwise):
            .choose(
                condition: code(condition, in: node),
                then: code(then, in: node),
                otherwise: code(otherwise, in: node)
            )
        case .call(let function, let arguments): .call(function, arguments.map { code($0, in: node) })
        }
    }

    private func place(_ reference: Reference, in node: Node?) -> Code {
        switch reference {
        case .input(let letter): input(letter, of: node?.code ?? "")
        case .inputOf(let code, let letter): input(letter, of: code)
        case .local(let name):
            .local(node?.criterion?.locals.firstIndex { $0.name == name } ?? 0)
        case .value: .value
        case .maximum: .maximum
        case .attribute(let name): .attribute(attributePlaces[name] ?? 0)
        case .parameter(let name): .parameter(parameterPlaces[name] ?? 0)
        case .total: .total
        case .node(let aspect, let code): .node(aspect, places[code] ?? 0)
        }
    }

    private func input(_ letter: String, of code: String) -> Code {
        guard let place = places[code], let first = firstColumn[code],
            let offset = allNodes[place].criterion?.inputs.firstIndex(where: { $0.letter == letter })
        else { preconditionFailure("a set with unknown input \(code).\(letter) was let through") }
        return .input(first + offset)
    }

    private static func numbered(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
