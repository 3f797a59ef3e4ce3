import Criteria

/// Compares two evaluations of the same units: two editions of a set, or a set and an overlay.
///
/// A unit does better when its verdict becomes met, its level rises, or its points do. Points of two sets with different
/// maxima are compared by their share of the maximum. A verdict that goes between not met and undetermined is
/// neither better nor worse.
package struct Impact {
    let before: PopulationEvaluation
    let after: PopulationEvaluation
    let isJudgedByShare: Bool
    /// Places of each criterion: before, after.
    let pairs: [CriterionPair]

    /// One criterion's places in the two plans.
    struct CriterionPair {
        let code: String
        let before: Int?
        let after: Int?

        var kind: CriterionImpact.Kind {
            if before == nil { return .added }
            return after == nil ? .removed : .changed
        }
    }

    /// - Precondition: both evaluations have the same units in the same rows.
    package init(before: PopulationEvaluation, after: PopulationEvaluation) {
        precondition(
            before.facts.unitCount == after.facts.unitCount,
            "the units of both evaluations must be the same"
        )
        self.before = before
        self.after = after
        isJudgedByShare = Self.fullMaximum(of: before) != Self.fullMaximum(of: after)
        let added = after.plan.nodes.indices.filter { after.plan.nodes[$0].children.isEmpty }.map { place in
            let code = after.plan.nodes[place].node.code
            let other = before.plan.place(of: code)
            return CriterionPair(
                code: code,
                before: other.flatMap { before.plan.nodes[$0].children.isEmpty ? $0 : nil },
                after: place
            )
        }
        let known = Set(added.map(\.code))
        let removed = before.plan.nodes.indices.filter {
            before.plan.nodes[$0].children.isEmpty && !known.contains(before.plan.nodes[$0].node.code)
        }
        pairs =
            added
            + removed.map { CriterionPair(code: before.plan.nodes[$0].node.code, before: $0, after: nil) }
    }

    /// - Parameters:
    ///   - movers: how many of the largest movers to name.
    ///   - progress: told units done and units in all; answers whether to go on.
    /// - Returns: `nil` when `progress` stopped it.
    /// - Complexity: units × criteria.
    package func report(movers: Int = 10, progress: (Int, Int) -> Bool = { _, _ in true }) -> ImpactReport? {
        var units: [UnitImpact] = []
        let count = after.facts.unitCount
        units.reserveCapacity(count)
        for row in 0..<count {
            units.append(unit(row))
            if row % 512 == 511, !progress(row + 1, count) { return nil }
        }
        _ = progress(count, count)
        let isScore = before.plan.set.result.kind == .score && after.plan.set.result.kind == .score
        return ImpactReport(
            before: Self.side(before),
            after: Self.side(after),
            units: units,
            better: units.count { $0.direction == .better },
            worse: units.count { $0.direction == .worse },
            unchanged: units.count { $0.direction == .unchanged },
            incomparable: units.count { $0.direction == .incomparable },
            placesWon: units.count { ($0.placesWon ?? 0) > 0 },
            placesLost: units.count { ($0.placesWon ?? 0) < 0 },
            transitions: transitions(units),
            criteria: tallies(units),
            largestMovers: largestMovers(units, count: movers),
            pointsBefore: isScore ? units.reduce(.zero) { $0 + ($1.before.total?.forSums ?? .zero) } : nil,
            pointsAfter: isScore ? units.reduce(.zero) { $0 + ($1.after.total?.forSums ?? .zero) } : nil,
            isJudgedByShare: isScore && isJudgedByShare
        )
    }

    private func unit(_ row: Int) -> UnitImpact {
        let old = UnitStanding(before, row: row)
        let new = UnitStanding(after, row: row)
        let direction = direction(from: old, to: new)
        var difference: Exact?
        if let from = old.total, let to = new.total { difference = to - from }
        var places: Int?
        if let from = old.rank, let to = new.rank { places = from - to }
        return UnitImpact(
            row: row,
            before: old,
            after: new,
            direction: direction,
            difference: difference,
            placesWon: places,
            criteria: pairs.compactMap { criterion($0, row: row, from: old, to: new, direction: direction) }
        )
    }

    // MARK: - Direction of the whole

    private func direction(from old: UnitStanding, to new: UnitStanding) -> ImpactDirection {
        let kind = after.plan.set.result.kind
        guard before.plan.set.result.kind == kind else { return .incomparable }
        switch kind {
        case .verdict:
            if old.verdict == new.verdict { return .unchanged }
            if new.verdict == .met { return .better }
            return old.verdict == .met ? .worse : .incomparable
        case .levels: return Self.direction(old.level ?? 0, new.level ?? 0)
        case .score:
            guard let from = old.total, let to = new.total else {
                return old.total == nil && new.total == nil ? .unchanged : .incomparable
            }
            let isReversed = after.plan.set.result.rank == .ascending
            let (low, high) = isReversed ? (to, from) : (from, to)
            guard isJudgedByShare, let old = old.maximum, let new = new.maximum, !old.isZero, !new.isZero
            else {
                return Self.direction(low, high)
            }
            return isReversed ? Self.direction(low / new, high / old) : Self.direction(low / old, high / new)
        }
    }

    static func direction<Value: Comparable>(_ from: Value, _ to: Value) -> ImpactDirection {
        if from == to { return .unchanged }
        return from < to ? .better : .worse
    }

    /// The most points of any unit; sets of other kinds have none.
    private static func fullMaximum(of evaluation: PopulationEvaluation) -> Exact? {
        if let maximum = evaluation.plan.set.result.maximum { return Exact(maximum) }
        return evaluation.outcomes.compactMap { $0.score?.total.maximum }.max()
    }

    private static func side(_ evaluation: PopulationEvaluation) -> ImpactReport.Side {
        let set = evaluation.plan.set
        return ImpactReport.Side(id: set.id, edition: set.edition, title: set.title, kind: set.result.kind)
    }
}
