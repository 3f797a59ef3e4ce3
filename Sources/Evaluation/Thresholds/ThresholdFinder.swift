import Criteria
import Quantities

/// Reads the thresholds of a set off its formulas, in the reduced form by which the set itself is checked.
///
/// Found are requirements, ladders, tiers, parts of checklists and all-or-nothing rules that ask about one quantity, also where "and"
/// joins several such conditions. Conditions joined by "or" over different quantities have no threshold of their own.
package struct ThresholdFinder: Sendable {
    private let plan: Plan
    private let compiler: PlanCompiler

    package init(_ plan: Plan) {
        self.plan = plan
        compiler = PlanCompiler(plan.set)
    }

    /// The thresholds of every criterion, by its place, for units with these attributes.
    ///
    /// - Parameter attributes: in the order of the set; `nil` for missing.
    package func thresholds(for attributes: [String?]) -> [[Threshold]] {
        var values: [String: String] = [:]
        for (attribute, value) in zip(plan.set.attributes, attributes) {
            if let value { values[attribute.name] = value }
        }
        let world = AttributeWorld(values)
        return plan.nodes.indices.map { thresholds(at: $0, in: world) }
    }

    private func thresholds(at place: Int, in world: AttributeWorld) -> [Threshold] {
        let node = plan.nodes[place].node
        guard let criterion = node.criterion else { return [] }
        let reduction = Reduction(plan.set, node: node, world: world)
        switch criterion.judgement {
        case .none: return []
        case .require(let requirement): return thresholds(requirement, level: nil, at: place, reduction)
        case .ladder(let rungs):
            return rungs.enumerated().flatMap { rung, requirement in
                requirement.map { thresholds($0, level: rung + 1, at: place, reduction) } ?? []
            }
        case .score(.checklist(let parts)):
            return parts.flatMap { part in
                thresholds(
                    reduction.reduce(part.when),
                    leap: Exact(part.share),
                    quote: part.when.source,
                    at: place,
                    reduction
                )
            }
        case .score(let rule): return thresholds(rule, at: place, reduction)
        }
    }

    // MARK: - Requirements

    private func thresholds(
        _ requirement: Requirement,
        level: Int?,
        at place: Int,
        _ reduction: Reduction
    ) -> [Threshold] {
        let applied = requirement.cases.first { choice in
            choice.when.map { reduction.reduce($0) == .truth(true) } ?? true
        }
        return thresholds(
            reduction.condition(of: requirement),
            level: level,
            quote: applied.map { $0.quote ?? $0.condition.source },
            at: place,
            reduction
        )
    }

    private func thresholds(
        _ condition: Expression,
        level: Int? = nil,
        leap: Exact? = nil,
        quote: String?,
        at place: Int,
        _ reduction: Reduction
    ) -> [Threshold] {
        guard let asked = QuantityCondition(condition) else {
            guard case .and(let left, let right) = condition else { return [] }
            return [left, right].flatMap {
                thresholds($0, level: level, leap: leap, quote: quote, at: place, reduction)
            }
        }
        let maker = maker(of: asked.quantity, at: place, reduction)
        return asked.numbers.spans.flatMap { span -> [Threshold] in
            guard span.only == nil else { return [] }
            return [
                maker.threshold(entering: span.from, isUpward: true, leap: leap, level: level, quote: quote),
                maker.threshold(entering: span.to, isUpward: false, leap: leap, level: level, quote: quote),
            ].compactMap { $0 }
        }
    }

    // MARK: - Points

    private func thresholds(_ rule: ScoreRule, at place: Int, _ reduction: Reduction) -> [Threshold] {
        guard let curve = ShareCurve(rule, in: reduction) else { return [] }
        let maker = maker(of: curve.quantity, at: place, reduction)
        let parts = curve.parts(of: maker.domain)
        return zip(parts, parts.dropFirst()).compactMap { lower, upper in
            guard let number = lower.to.number else { return nil }
            let below = curve.line(in: lower).share(at: number)
            let above = curve.line(in: upper).share(at: number)
            guard below != above else { return nil }
            return maker.threshold(
                entering: lower.to,
                isUpward: above > below,
                leap: (above - below).magnitude,
                level: nil,
                quote: nil
            )
        }
    }

    private func maker(of quantity: Expression, at place: Int, _ reduction: Reduction) -> ThresholdMaker {
        let node = plan.nodes[place].node
        return ThresholdMaker(
            place: place,
            code: code(quantity, in: node),
            domain: RangeEstimate(set: plan.set, criterion: node.criterion).span(of: quantity),
            kind: Wording(of: quantity, in: node.criterion, reduction: reduction).numberKind,
            grain: grain(of: quantity, in: node)
        )
    }

    private func grain(of quantity: Expression, in node: Node) -> Threshold.Grain {
        if isCounted(quantity, in: node) { return .whole }
        if case .arithmetic(.divide, let top, let bottom) = quantity, isCounted(top, in: node) {
            return .ofBase(code(bottom, in: node))
        }
        return .fine
    }

    /// Whether the expression is a count, or made of counts so that it is a whole number.
    private func isCounted(_ expression: Expression, in node: Node) -> Bool {
        switch expression {
        case .reference(.input(let letter)): node.criterion?.input(letter)?.kind == .count
        case .reference(.inputOf(let code, let letter)):
            plan.set.node(code)?.criterion?.input(letter)?.kind == .count
        case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
            isCounted(left, in: node) && isCounted(right, in: node)
        case .call(.sum, let arguments): arguments.allSatisfy { isCounted($0, in: node) }
        case .choose(_, let then, let otherwise): isCounted(then, in: node) && isCounted(otherwise, in: node)
        case .number(let number): number.denominator == 1
        case .text, .truth, .reference, .negate, .not, .arithmetic, .compare, .isOne, .and, .or, .call:
            false
        }
    }

    private func code(_ expression: Expression, in node: Node) -> Code {
        compiler.code(Formula(source: "", expression: expression, type: .number(.plain)), in: node)
    }
}

extension Wording {
    fileprivate var numberKind: NumberKind {
        switch kind {
        case .plain: .plain
        case .share: .share
        case .money(let unit): .money(unit)
        }
    }
}
