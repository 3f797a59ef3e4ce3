import Criteria

extension UnitEvaluator {
    func wholePoints() -> Points {
        let result = plan.set.result
        let points = combine(
            children: plan.top,
            combination: result.combination,
            formula: plan.resultFormula,
            declared: result.maximum.map { Exact($0) },
            excluded: result.excludedChildren,
            place: nil
        )
        return rounded(points, result.rounding)
    }

    /// Points of a group from its children's; excluded children take their maximum with them.
    func combine(
        children: [Int],
        combination: Combination,
        formula: Code?,
        declared: Exact?,
        excluded: ExcludedChildren,
        place: Int?
    ) -> Points {
        var counted: [(place: Int, points: Points)] = []
        var excludedMaximum = Exact.zero
        var lacking: Absence?
        for child in children where plan.nodes[child].node.isScored {
            guard let points = outcome(child)?.points else { continue }
            if points.isExcluded {
                excludedMaximum += fullMaximum(at: child)
                continue
            }
            if points.given == nil {
                lacking = lacking?.combined(with: points.absence ?? .missing) ?? points.absence ?? .missing
            }
            // A child whose own maximum shrank lowers ours by as much.
            excludedMaximum += fullMaximum(at: child) - points.maximum
            counted.append((child, points))
        }
        let full = declared ?? fullMaximum(of: children, combination: combination)
        if counted.isEmpty, !children.isEmpty, formula == nil {
            return excludedMaximum.isZero ? Points(given: .zero, maximum: full) : .excluded
        }
        if declared != nil, isSum(combination), excludedMaximum.isPositive {
            // What the children have beyond a cap goes first: a cap of 20 over 15 + 15 is 15 without one of them.
            let beyond = fullMaximum(of: children, combination: combination) - full
            excludedMaximum = max(excludedMaximum - max(beyond, .zero), .zero)
        }
        let takesAway = excluded == .lower && isSum(combination)
        let maximum = takesAway ? max(full - excludedMaximum, .zero) : full
        if let lacking, formula == nil { return Points(given: nil, maximum: maximum, absence: lacking) }
        if let formula {
            switch answer(formula, in: Frame(place: place)) {
            case .number(let points):
                let held = declared == nil ? points : min(max(points, .zero), maximum)
                return Points(given: held, maximum: maximum)
            case .absent(let absence): return Points(given: nil, maximum: maximum, absence: absence)
            case .truth, .text: return Points(given: nil, maximum: maximum, absence: .missing)
            }
        }
        guard var given = combined(counted, by: combination) else {
            return Points(given: nil, maximum: maximum, absence: .missing)
        }
        let applicable = full - excludedMaximum
        if excluded == .rescale, isSum(combination), !excludedMaximum.isZero, applicable.isPositive {
            given = given / applicable * full
        }
        return Points(given: min(given, maximum), maximum: maximum)
    }

    private func isSum(_ combination: Combination) -> Bool {
        switch combination {
        case .sum: true
        case .weightedMean, .mean, .min, .max, .best, .formula: false
        }
    }

    private func combined(_ children: [(place: Int, points: Points)], by combination: Combination) -> Exact? {
        let given = children.compactMap(\.points.given)
        guard let first = given.first else { return .zero }
        switch combination {
        case .sum, .formula: return given.dropFirst().reduce(first, +)
        case .mean: return given.dropFirst().reduce(first, +) / Exact(given.count)
        case .min: return given.dropFirst().reduce(first, Swift.min)
        case .max: return given.dropFirst().reduce(first, Swift.max)
        case .best(let count): return given.sorted(by: >).prefix(count).reduce(.zero, +)
        case .weightedMean:
            var weighted = Exact.zero
            var weights = Exact.zero
            for child in children {
                guard let weight = weight(of: child.place), let points = child.points.given else {
                    return nil
                }
                weighted += weight * points
                weights += weight
            }
            return weights.isZero ? nil : weighted / weights
        }
    }

    /// A child's weight in a weighted mean; `nil` when it cannot be known.
    package func weight(of place: Int) -> Exact? {
        guard let weight = plan.nodes[place].weight else { return .one }
        return answer(weight, in: Frame(place: place)).number
    }

    /// The maximum of a node to which everything applies.
    package func fullMaximum(at place: Int) -> Exact {
        let node = plan.nodes[place].node
        if let maximum = node.maximum { return Exact(maximum) }
        guard let group = node.group else { return .zero }
        return fullMaximum(of: plan.nodes[place].children, combination: group.combination)
    }

    private func fullMaximum(of children: [Int], combination: Combination) -> Exact {
        let scored = children.filter { plan.nodes[$0].node.isScored && hasPoints($0) }
        let maxima = scored.map { fullMaximum(at: $0) }
        guard let first = maxima.first else { return .zero }
        switch combination {
        case .sum, .formula: return maxima.dropFirst().reduce(first, +)
        case .mean: return maxima.dropFirst().reduce(first, +) / Exact(maxima.count)
        case .min, .max: return maxima.dropFirst().reduce(first, Swift.max)
        case .best(let count): return maxima.sorted(by: >).prefix(count).reduce(.zero, +)
        case .weightedMean:
            var weighted = Exact.zero
            var weights = Exact.zero
            for (place, maximum) in zip(scored, maxima) {
                let weight = weight(of: place) ?? .one
                weighted += weight * maximum
                weights += weight
            }
            return weights.isZero ? .zero : weighted / weights
        }
    }

    private func hasPoints(_ place: Int) -> Bool {
        if case .score = plan.nodes[place].rule { return true }
        return !plan.nodes[place].children.isEmpty
    }

    // MARK: - Knock-outs and bands

    mutating func wholeScore() -> UnitOutcome.Score {
        var score = UnitOutcome.Score(
            total: total ?? Points(given: nil, maximum: .zero),
            band: nil,
            knockOut: nil
        )
        let result = plan.set.result
        for (place, condition) in plan.knockOuts.enumerated() {
            switch answer(condition, in: .set) {
            case .truth(true):
                score.knockOut = place
                if let band = result.knockOuts[place].band {
                    score.band = result.bands.firstIndex { $0.id == band }
                    return score
                }
                total?.given = .zero
                score.total.given = .zero
            case .absent(let absence) where absence != .notApplicable:
                // Whether the unit is knocked out is unknown, so its band is.
                return score
            case .absent, .truth, .number, .text: continue
            }
        }
        for (place, condition) in plan.bands.enumerated() {
            guard let condition else {
                score.band = place
                return score
            }
            switch answer(condition, in: .set) {
            case .truth(true):
                score.band = place
                return score
            case .absent(let absence) where absence != .notApplicable: return score
            case .absent, .truth, .number, .text: continue
            }
        }
        return score
    }
}
