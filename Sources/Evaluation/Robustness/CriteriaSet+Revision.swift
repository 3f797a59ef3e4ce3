package import Criteria

extension CriteriaSet {
    /// The set with another criterion in the place of the one with this code.
    package func replacing(_ code: String, with node: Node) -> CriteriaSet {
        revised { $0.code == code ? node : $0 }
    }

    /// The set in which missing figures are worth something else everywhere.
    func assuming(missing worth: Policies.Worth) -> CriteriaSet {
        revised { node in
            var node = node
            node.policies.missing = worth
            return node
        }
    }

    private func revised(_ change: (Node) -> Node) -> CriteriaSet {
        func revise(_ node: Node) -> Node {
            var node = change(node)
            if var group = node.group {
                group.children = group.children.map(revise)
                node.body = .group(group)
            }
            return node
        }
        var set = self
        set.nodes = nodes.map(revise)
        return set
    }
}

extension Expression {
    /// Whether it asks what came out at other nodes, or the total.
    var asksResults: Bool {
        containsReference { reference in
            switch reference {
            case .node, .total: true
            case .input, .local, .value, .maximum, .attribute, .parameter, .inputOf: false
            }
        }
    }

    /// Whether it asks what came out at nodes.
    var asksNodes: Bool {
        containsReference { reference in
            switch reference {
            case .node: true
            case .total, .input, .local, .value, .maximum, .attribute, .parameter, .inputOf: false
            }
        }
    }

    private func containsReference(_ isMeant: (Reference) -> Bool) -> Bool {
        switch self {
        case .number, .text, .truth: false
        case .reference(let reference): isMeant(reference)
        case .negate(let inner), .not(let inner), .isOne(_, let inner): inner.containsReference(isMeant)
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            left.containsReference(isMeant) || right.containsReference(isMeant)
        case .choose(let condition, let then, let otherwise):
            [condition, then, otherwise].contains { $0.containsReference(isMeant) }
        case .call(_, let arguments): arguments.contains { $0.containsReference(isMeant) }
        }
    }
}

extension Node {
    /// Whether any formula of the criterion asks what came out elsewhere.
    var asksResults: Bool {
        guard let criterion else { return true }
        var formulas =
            [weight, appliesIf, criterion.value].compactMap(\.self) + criterion.locals.map(\.formula)
        func add(_ requirement: Requirement?) {
            for choice in requirement?.cases ?? [] {
                formulas += [choice.when, choice.condition].compactMap(\.self)
            }
        }
        switch criterion.judgement {
        case .none: break
        case .require(let requirement): add(requirement)
        case .ladder(let rungs): rungs.forEach(add)
        case .score(let rule):
            switch rule {
            case .tiers(let tiers): formulas += tiers.flatMap { [$0.when, $0.share].compactMap(\.self) }
            case .checklist(let parts): formulas += parts.map(\.when)
            case .formula(let formula): formulas.append(formula)
            case .check, .ratio, .cappedRatio, .allOrNothing, .choice, .cohort, .rubric: break
            }
        }
        return formulas.contains { $0.expression.asksResults }
    }
}
