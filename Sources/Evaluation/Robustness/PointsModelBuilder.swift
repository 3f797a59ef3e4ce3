import Criteria

/// Reads the shape of a set and its evaluated points into a ``PointsModel``.
struct PointsModelBuilder {
    private let evaluation: PopulationEvaluation
    private let plan: Plan
    /// Answers what depends on no other node.
    private let evaluators: [UnitEvaluator]
    let full: [Double]

    init(_ evaluation: PopulationEvaluation) {
        self.evaluation = evaluation
        plan = evaluation.plan
        let needsWeights = plan.nodes.contains { Self.constant($0.weight) == nil }
        let rows = needsWeights ? evaluation.facts.unitCount : min(evaluation.facts.unitCount, 1)
        evaluators = (0..<rows).map {
            UnitEvaluator(evaluation.plan, facts: evaluation.facts, row: $0, cohorts: evaluation.cohorts)
        }
        let first = evaluators.first
        full = evaluation.plan.nodes.indices.map { first?.fullMaximum(at: $0).double ?? 0 }
    }

    func root() -> PointsModel.Branch? {
        let result = plan.set.result
        if case .formula = result.combination { return nil }
        return branch(
            nil,
            counting(plan.top),
            result.combination,
            result.excludedChildren,
            result.rounding,
            declared: result.maximum.map { Exact($0).double }
        )
    }

    func collect(_ places: [Int], into branches: inout [PointsModel.Branch?], _ atoms: inout [PointsColumn?])
    {
        for place in places {
            let node = plan.nodes[place]
            guard let group = node.node.group, node.appliesIf == nil else {
                atoms[place] = atom(place)
                continue
            }
            if case .formula = group.combination {
                atoms[place] = atom(place)
                continue
            }
            let children = counting(node.children)
            branches[place] = branch(
                place,
                children,
                group.combination,
                group.excludedChildren,
                node.node.rounding,
                declared: node.node.maximum.map { Exact($0).double }
            )
            collect(children, into: &branches, &atoms)
        }
    }

    /// Children that count and have points.
    private func counting(_ places: [Int]) -> [Int] {
        places.filter { place in
            guard plan.nodes[place].node.isScored else { return false }
            return evaluation.outcomes.first?.outcomes[place].points != nil
        }
    }

    private func branch(
        _ place: Int?,
        _ children: [Int],
        _ combination: Combination,
        _ excluded: ExcludedChildren,
        _ rounding: Rounding?,
        declared: Double?
    ) -> PointsModel.Branch {
        let weights = combination == .weightedMean ? children.map(weights) : []
        let maxima = children.map { full[$0] }
        let formed: Double =
            switch combination {
            case .sum, .formula: maxima.reduce(0, +)
            case .mean: maxima.reduce(0, +) / Double(max(maxima.count, 1))
            case .min, .max: maxima.max() ?? 0
            case .best(let count): maxima.sorted(by: >).prefix(count).reduce(0, +)
            // A mean never exceeds the greatest maximum; a closer bound would differ by unit.
            case .weightedMean: maxima.max() ?? 0
            }
        return PointsModel.Branch(
            place: place,
            children: children,
            combination: combination,
            excluded: excluded,
            rounding: rounding,
            weights: weights,
            full: declared ?? formed
        )
    }

    private func weights(_ place: Int) -> [Double] {
        if let constant = Self.constant(plan.nodes[place].weight) { return [constant] }
        return evaluators.map { $0.weight(of: place)?.double ?? .nan }
    }

    private static func constant(_ weight: Code?) -> Double? {
        guard let weight else { return 1 }
        if case .number(let number) = weight { return number.double }
        return nil
    }

    private func atom(_ place: Int) -> PointsColumn {
        var column = PointsColumn(points: [])
        column.points.reserveCapacity(evaluation.outcomes.count)
        for (row, unit) in evaluation.outcomes.enumerated() {
            let points = unit.outcomes[place].points
            column.points.append(points?.given?.double ?? .nan)
            guard let points else { continue }
            if points.isExcluded {
                if column.isExcluded == nil {
                    column.isExcluded = Array(repeating: false, count: evaluation.outcomes.count)
                }
                column.isExcluded?[row] = true
            } else if !plan.nodes[place].children.isEmpty {
                let lost = full[place] - points.maximum.double
                guard lost > 0 else { continue }
                if column.lost == nil { column.lost = Array(repeating: 0, count: evaluation.outcomes.count) }
                column.lost?[row] = lost
            }
        }
        return column
    }
}
