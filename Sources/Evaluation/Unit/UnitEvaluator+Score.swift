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

    /// Points of a group from its children's; it is as if excluded children were not in the set.
    func combine(
        children: [Int],
        combination: Combination,
        formula: Code?,
        declared: Exact?,
        excluded: ExcludedChildren,
        place: Int?
    ) -> Points {
        let scored = children.compactMap { child -> (place: Int, points: Points)? in
            guard plan.nodes[child].node.isScored else { return nil }
            return outcome(child)?.points.map { (child, $0) }
        }
        let counted = scored.filter { !$0.points.isExcluded }
        let remaining = maximum(of: counted.map { ($0.place, $0.points.maximum) }, by: combination)
        let isDetermined = counted.allSatisfy { $0.points.given != nil }
        if let formula {
            let maximum = declared ?? remaining
            switch answer(formula, in: Frame(place: place)) {
            case .number(let points):
                let held = declared == nil ? points : min(max(points, .zero), maximum)
                return Points(given: held, maximum: maximum)
            case .absent(let absence):
                if let place, isDetermined { return absent(absence, at: place) }
                return Points(given: nil, maximum: maximum, absence: .missing)
            case .truth, .text: return Points(given: nil, maximum: maximum, absence: .missing)
            }
        }
        let full = declared ?? fullMaximum(of: children, combination: combination)
        if counted.isEmpty { return scored.isEmpty ? Points(given: .zero, maximum: full) : .excluded }
        var applicable = full
        if isSum(combination) {
            // A cap below the children's sum shrinks only when what is left no longer reaches it.
            let all = fullMaximum(of: children, combination: combination)
            applicable = all < full ? max(full - (all - remaining), .zero) : min(full, remaining)
        } else if declared == nil {
            applicable = remaining
        }
        let isStretched = isSum(combination) && excluded == .rescale
        let maximum = isStretched ? full : applicable
        guard isDetermined,
            var given = combined(counted.map { ($0.place, $0.points.given ?? .zero) }, by: combination)
        else { return Points(given: nil, maximum: maximum, absence: .missing) }
        if isStretched, applicable < full, applicable.isPositive { given = given / applicable * full }
        return Points(given: min(given, maximum), maximum: maximum)
    }

    private func isSum(_ combination: Combination) -> Bool {
        switch combination {
        case .sum: true
        case .weightedMean, .mean, .min, .max, .best, .formula: false
        }
    }

    /// `nil` where weights are lacking or add up to nothing.
    private func combined(_ children: [(place: Int, points: Exact)], by combination: Combination) -> Exact? {
        let given = children.map(\.points)
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
                guard let weight = weight(of: child.place) else { return nil }
                weighted += weight * child.points
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
        return maximum(of: scored.map { ($0, fullMaximum(at: $0)) }, by: combination)
    }

    /// A group's maximum from its children's.
    private func maximum(of children: [(place: Int, points: Exact)], by combination: Combination) -> Exact {
        switch combination {
        case .min, .max: combined(children, by: .max) ?? .zero
        case .sum, .formula, .mean, .best, .weightedMean: combined(children, by: combination) ?? .zero
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
        knockOuts: for (place, condition) in plan.knockOuts.enumerated() {
            switch answer(condition, in: .set) {
            case .truth(true):
                score.knockOut = place
                if let band = result.knockOuts[place].band {
                    score.band = result.bands.firstIndex { $0.id == band }
                    return score
                }
                total?.given = .zero
                score.total.given = .zero
                break knockOuts
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
