import Criteria

extension Impact {
    func transitions(_ units: [UnitImpact]) -> [ImpactTransition] {
        guard before.plan.set.result.kind == after.plan.set.result.kind else { return [] }
        switch after.plan.set.result.kind {
        case .verdict:
            let order: [Verdict?] = [
                .met, .notMet, .absent(.missing), .absent(.noBase), .absent(.notApplicable),
            ]
            return Self.count(units, .verdict, order.map { $0?.word ?? "" }) { $0.verdict?.word ?? "" }
        case .levels:
            let highest = max(before.plan.set.levels.count, after.plan.set.levels.count)
            return Self.count(units, .level, (0...highest).reversed().map { "\($0)" }) { "\($0.level ?? 0)" }
        case .score:
            let bands = after.plan.set.result.bands.map(\.id)
            let old = before.plan.set.result.bands.map(\.id).filter { !bands.contains($0) }
            if bands.isEmpty && old.isEmpty { return [] }
            return Self.count(units, .band, bands + old + [""]) { $0.bandID ?? "" }
        }
    }

    private static func count(
        _ units: [UnitImpact],
        _ subject: ImpactTransition.Subject,
        _ order: [String],
        by word: (UnitStanding) -> String
    ) -> [ImpactTransition] {
        var counts: [String: [String: Int]] = [:]
        for unit in units { counts[word(unit.before), default: [:]][word(unit.after), default: 0] += 1 }
        return order.flatMap { from in
            order.compactMap { to in
                counts[from]?[to].map {
                    ImpactTransition(subject: subject, before: from, after: to, count: $0)
                }
            }
        }
    }

    func tallies(_ units: [UnitImpact]) -> [CriterionTally] {
        var tallies = Dictionary(
            uniqueKeysWithValues: pairs.map {
                let tally = CriterionTally(
                    code: $0.code,
                    kind: $0.kind,
                    units: 0,
                    better: 0,
                    worse: 0,
                    causes: 0,
                    difference: .zero
                )
                return ($0.code, tally)
            }
        )
        for unit in units {
            for criterion in unit.criteria {
                guard var tally = tallies.removeValue(forKey: criterion.code) else { continue }
                tally.units += 1
                if criterion.direction == .better { tally.better += 1 }
                if criterion.direction == .worse { tally.worse += 1 }
                if criterion.isCause { tally.causes += 1 }
                if let difference = criterion.difference { tally.difference += difference.forSums }
                tallies[criterion.code] = tally
            }
        }
        let inOrder = pairs.compactMap { tallies[$0.code] }.filter { $0.units > 0 || $0.kind != .changed }
        return inOrder.enumerated()
            .sorted { ($1.element.units, $0.offset) < ($0.element.units, $1.offset) }
            .map(\.element)
    }

    /// By levels, else by points (or their share), else by the verdict; of equals the first row.
    func largestMovers(_ units: [UnitImpact], count: Int) -> [Int] {
        func size(_ unit: UnitImpact) -> Exact {
            if let from = unit.before.level, let to = unit.after.level { return Exact(abs(to - from)) }
            if isJudgedByShare, let from = unit.before.total, let to = unit.after.total,
                let old = unit.before.maximum, let new = unit.after.maximum, !old.isZero, !new.isZero
            {
                return (to / new - from / old).magnitude
            }
            if let difference = unit.difference { return difference.magnitude }
            return unit.direction == .better || unit.direction == .worse ? .one : .zero
        }
        let moves = units.map { (row: $0.row, size: size($0)) }.filter { !$0.size.isZero }
        let sorted = moves.sorted { $0.size == $1.size ? $0.row < $1.row : $0.size > $1.size }
        return sorted.prefix(count).map(\.row)
    }
}
