import Criteria

/// Conditions that hold always or never, and cases that never apply.
struct RequirementFindings {
    let set: CriteriaSet
    let node: Node?
    let site: FindingSite
    let worlds: [AttributeWorld]

    init(_ set: CriteriaSet, node: Node?, site: FindingSite) {
        self.set = set
        self.node = node
        self.site = site
        worlds = AttributeWorld.all(of: [set], withMissing: false) ?? []
    }

    func findings(for requirement: Requirement) -> [Finding] {
        let conditions = requirement.cases.map(\.condition)
        return conditions.compactMap { never($0) ?? always($0) } + hidden(requirement.cases.map(\.when))
    }

    /// A condition that no figures meet.
    func never(_ condition: Formula) -> Finding? {
        guard !worlds.isEmpty, worlds.allSatisfy({ isNever(reduced(condition, $0)) }) else { return nil }
        return site.finding(
            .never,
            vi: "Điều kiện “\(condition.source)” không bao giờ đúng, dù số liệu thế nào",
            en: "The condition “\(condition.source)” never holds, whatever the figures"
        )
    }

    /// A condition that all figures meet.
    private func always(_ condition: Formula) -> Finding? {
        guard !worlds.isEmpty, worlds.allSatisfy({ isAlways(reduced(condition, $0)) }) else { return nil }
        return site.finding(
            .always,
            vi: "Điều kiện “\(condition.source)” lúc nào cũng đúng khi có số liệu",
            en: "The condition “\(condition.source)” always holds once the figures are known"
        )
    }

    /// Cases of which an earlier one always applies first, or that no attributes lead to.
    func hidden(_ cases: [Formula?]) -> [Finding] {
        guard !worlds.isEmpty else { return [] }
        return cases.indices.compactMap { place in
            let isLive = worlds.contains { world in
                let asked = cases.prefix(place + 1).map { $0.map { reduced($0, world) } ?? .truth(true) }
                guard let own = asked.last, own != .truth(false) else { return false }
                return !asked.dropLast().contains { Implication.proves(own, $0) }
            }
            guard !isLive else { return nil }
            let source = cases[place]?.source
            return site.finding(
                .hidden,
                vi: source.map { "Trường hợp “\($0)” không bao giờ được dùng: trường hợp trước đã gồm cả nó" }
                    ?? "Trường hợp còn lại không bao giờ được dùng: các trường hợp trước đã gồm hết",
                en: source.map { "The case “\($0)” never applies: an earlier case covers it" }
                    ?? "The remaining case never applies: the cases before it cover everything"
            )
        }
    }

    private func reduced(_ formula: Formula, _ world: AttributeWorld) -> Expression {
        Reduction(set, node: node, world: world).reduce(formula)
    }

    // MARK: - Certainty

    private func isNever(_ condition: Expression) -> Bool {
        if condition == .truth(false) { return true }
        if let asked = QuantityCondition(condition) {
            return asked.numbers.intersection(domain(of: asked.quantity)).isEmpty
        }
        switch condition {
        case .and(let left, let right): return isNever(left) || isNever(right)
        case .or(let left, let right): return isNever(left) && isNever(right)
        case .number, .text, .truth, .reference, .negate, .not, .arithmetic, .compare, .isOne, .choose, .call:
            return false
        }
    }

    private func isAlways(_ condition: Expression) -> Bool {
        if condition == .truth(true) { return true }
        if let asked = QuantityCondition(condition) {
            return domain(of: asked.quantity).isSubset(of: asked.numbers)
        }
        switch condition {
        case .and(let left, let right): return isAlways(left) && isAlways(right)
        case .or(let left, let right): return isAlways(left) || isAlways(right)
        case .number, .text, .truth, .reference, .negate, .not, .arithmetic, .compare, .isOne, .choose, .call:
            return false
        }
    }

    private func domain(of quantity: Expression) -> NumberSet {
        NumberSet([RangeEstimate(set: set, criterion: node?.criterion).span(of: quantity)])
    }
}
