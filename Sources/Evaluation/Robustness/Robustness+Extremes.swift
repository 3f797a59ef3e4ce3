import Criteria

extension Robustness {
    /// The extremes of one cohort criterion, in every population that is compared.
    func extremes(at place: Int, _ model: PointsModel) -> [CohortExtremes] {
        guard let rule = plan.nodes[place].cohortRule else { return [] }
        let scopes = base.cohorts.scopes
        var members: [Int32: [(row: Int, value: Exact)]] = [:]
        for (row, unit) in base.outcomes.enumerated() {
            let outcome = unit.outcomes[place]
            guard let points = outcome.points, points.absence == nil, let value = outcome.value.number else {
                continue
            }
            members[scopes?[row] ?? 0, default: []].append((row, value))
        }
        let ranks = isRanked ? ranks(of: model.nominal, model) : []
        return members.keys.sorted().compactMap { scope in
            guard let population = members[scope] else { return nil }
            let sorted = population.map(\.value).sorted()
            guard let low = sorted.first, let high = sorted.last else { return nil }
            func end(_ isHighest: Bool) -> ExtremeValue {
                extreme(isHighest, at: place, rule, population, sorted: sorted, model, ranks)
            }
            return CohortExtremes(
                code: plan.nodes[place].node.code,
                method: rule.method,
                parent: scopes == nil ? nil : scope,
                count: sorted.count,
                isFlat: low == high,
                highest: end(true),
                lowest: end(false)
            )
        }
    }

    private func extreme(
        _ isHighest: Bool,
        at place: Int,
        _ rule: CohortRule,
        _ population: [(row: Int, value: Exact)],
        sorted: [Exact],
        _ model: PointsModel,
        _ ranks: [Int32]
    ) -> ExtremeValue {
        let value = (isHighest ? sorted.last : sorted.first) ?? .zero
        let rest = Array(isHighest ? sorted.dropLast() : sorted.dropFirst())
        let next = isHighest ? rest.last : rest.first
        let range = (sorted.last ?? value) - (sorted.first ?? value)
        let rows = population.filter { $0.value == value }.map(\.row)
        var gap: Double?
        if let next, range.isPositive { gap = ((value - next).magnitude / range).double }
        let isBoundGiven = (isHighest ? rule.upperBound : rule.lowerBound) != nil
        var result = ExtremeValue(
            rows: rows,
            value: value,
            next: next,
            gap: gap,
            isOutlier: !isBoundGiven && sorted.count > 2 && (gap ?? 0) > options.outlierShare,
            averageMove: 0,
            largestMove: 0,
            ranksChanged: 0
        )
        guard let leftOut = rows.first, !rest.isEmpty else { return result }
        // The population without the unit, in one scope for all of its members.
        // Bounds are all that min-max asks.
        let asked = rule.method == .minMax ? [rest.first, rest.last].compactMap(\.self) : rest
        let cohorts = Cohorts(scopes: nil, statistics: [place: [Cohorts.Statistics(asked, for: rule.method)]])
        guard var column = model.atoms[place] else { return result }
        var sum = 0.0
        for member in population where member.row != leftOut {
            let points = points(rule, of: member.value, at: place, row: member.row, cohorts).double
            let move = abs(points - column.points[member.row])
            sum += move
            result.largestMove = max(result.largestMove, move)
            column.points[member.row] = points
        }
        result.averageMove = sum / Double(rest.count)
        guard isRanked, result.largestMove > 0 else { return result }
        var totals = model.totals(factors: model.ones, replacing: (place, column))
        totals[leftOut] = .nan
        let after = self.ranks(of: totals, model)
        result.ranksChanged = after.indices.count { row in
            guard row != leftOut, after[row] > 0 else { return false }
            // Those behind the unit move up by one in any case.
            let isBehind = ranks[leftOut] > 0 && ranks[row] > ranks[leftOut]
            return after[row] != ranks[row] - (isBehind ? 1 : 0)
        }
        return result
    }

    /// As the evaluator gives points, with another population.
    private func points(_ rule: CohortRule, of value: Exact, at place: Int, row: Int, _ cohorts: Cohorts)
        -> Exact
    {
        let node = plan.nodes[place].node
        let maximum = node.maximum.map { Exact($0) } ?? .zero
        let given = cohorts.points(
            rule,
            of: value,
            at: place,
            row: row,
            maximum: maximum,
            rounding: node.rounding ?? Rounding(digits: 10)
        )
        let held = min(max(given, .zero), maximum)
        return node.rounding.map { min(held.rounded($0), maximum) } ?? held
    }
}
