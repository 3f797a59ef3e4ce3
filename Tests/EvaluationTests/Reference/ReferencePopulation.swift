import Criteria

/// All units evaluated by the reference evaluator.
struct ReferencePopulation {
    let units: [ReferenceEvaluator]

    init(_ set: CriteriaSet, _ units: [ReferenceUnit], byParent: Bool) {
        let evaluators = units.map { ReferenceEvaluator(set, $0) }
        for node in set.criteria {
            guard case .score(.cohort) = node.criterion?.judgement else { continue }
            let values = evaluators.map { $0.value(of: node).number }
            for one in evaluators {
                one.populations[node.code] = zip(evaluators, values).compactMap { other, value in
                    !byParent || other.unit.parent == one.unit.parent ? value : nil
                }
            }
        }
        for evaluator in evaluators { evaluator.evaluate() }
        self.units = evaluators
    }

    /// 1, 2, 2, 4; units without a total have none.
    func ranks(_ order: ResultRule.RankOrder, byParent: Bool) -> [Int?] {
        units.map { unit in
            guard order != .none, let total = unit.total.given else { return nil }
            return 1
                + units.count { other in
                    guard !byParent || other.unit.parent == unit.unit.parent, let rival = other.total.given
                    else { return false }
                    return order == .descending ? total < rival : rival < total
                }
        }
    }
}
