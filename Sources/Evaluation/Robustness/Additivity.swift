import Criteria

/// Whether a score set's total is the plain sum of its criteria, so that a criterion's change is the total's change, exactly.
///
/// That holds where every group up to the whole is a sum without rounding, stretching, a condition or a bound below the sum
/// of its parts, and no formula asks what came out at a node.
struct Additivity {
    /// By place: for criteria only.
    let isAdditive: [Bool]

    init(_ plan: Plan, facts: Facts) { isAdditive = Self.marks(plan, facts: facts) }

    private static func marks(_ plan: Plan, facts: Facts) -> [Bool] {
        var isAdditive = [Bool](repeating: false, count: plan.nodes.count)
        let result = plan.set.result
        guard result.kind == .score, facts.unitCount > 0, result.rounding == nil,
            !plan.nodes.contains(where: { $0.weight != nil || $0.asksResults }),
            !(result.knockOuts.map(\.when) + result.bands.compactMap(\.when)).contains(
                where: \.expression.asksNodes
            )
        else { return isAdditive }
        let evaluator = UnitEvaluator(plan, facts: facts, row: 0, cohorts: .none)
        func isSum(
            _ children: [Int],
            _ combination: Combination,
            _ excluded: ExcludedChildren,
            _ declared: Exact?
        ) -> Bool {
            guard combination == .sum, excluded == .lower else { return false }
            let sum = children.filter { plan.nodes[$0].node.isScored }
                .reduce(Exact.zero) { $0 + evaluator.fullMaximum(at: $1) }
            return declared.map { $0 >= sum } ?? true
        }
        func mark(_ children: [Int]) {
            for child in children where plan.nodes[child].node.isScored {
                let node = plan.nodes[child]
                guard let group = node.node.group else {
                    isAdditive[child] = true
                    continue
                }
                if node.appliesIf == nil, node.node.rounding == nil,
                    isSum(
                        node.children,
                        group.combination,
                        group.excludedChildren,
                        node.node.maximum.map { Exact($0) }
                    )
                {
                    mark(node.children)
                }
            }
        }
        if isSum(plan.top, result.combination, result.excludedChildren, result.maximum.map { Exact($0) }) {
            mark(plan.top)
        }
        return isAdditive
    }
}

extension PlanNode {
    /// Whether any formula of the node asks what came out elsewhere.
    fileprivate var asksResults: Bool {
        guard let group = node.group else { return node.asksResults }
        if case .formula = group.combination { return true }
        if case .formula = group.rule { return true }
        return appliesIf.map { _ in node.appliesIf?.expression.asksResults ?? false } ?? false
    }
}
