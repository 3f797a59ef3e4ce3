import Criteria

extension Robustness {
    /// An alternative that can be put as a change of one criterion.
    struct Alternative {
        let id: String
        let code: String
        let text: Text
        let node: Node
    }

    var alternatives: [Alternative] {
        plan.nodes.flatMap { planNode in
            planNode.node.readings.compactMap { reading in
                guard let alternative = reading.alternative, let node = alternative.criterion else {
                    return nil
                }
                return Alternative(
                    id: reading.id,
                    code: planNode.node.code,
                    text: alternative.text,
                    node: node
                )
            }
        }
    }

    /// Alternatives that the set only tells in words.
    var untestable: [UntestedReading] {
        func untested(_ readings: [Reading], _ code: String?) -> [UntestedReading] {
            readings.compactMap { reading in
                guard let alternative = reading.alternative, alternative.criterion == nil else { return nil }
                return UntestedReading(
                    id: reading.id,
                    code: code,
                    text: alternative.text,
                    reason: .notOneCriterion
                )
            }
        }
        return untested(plan.set.readings, nil)
            + plan.nodes.flatMap { untested($0.node.readings, $0.node.code) }
    }

    func effect(of again: Reevaluation, _ alternative: Alternative) -> ReadingEffect {
        var effect = ReadingEffect(
            id: alternative.id,
            code: alternative.code,
            text: alternative.text,
            changedUnits: 0,
            movedRanks: 0,
            largestMove: 0,
            changes: changes(in: again)
        )
        var sum = Exact.zero
        var known = 0
        for row in base.outcomes.indices {
            let before = UnitStanding(base.outcomes[row].whole, in: plan.set)
            let after = UnitStanding(again.wholes[row], in: again.plan.set)
            if !before.hasSameResult(as: after) { effect.changedUnits += 1 }
            if let difference = again.differences[row] {
                sum += difference.forSums
                known += 1
                effect.lowestDifference = effect.lowestDifference.map { min($0, difference) } ?? difference
                effect.highestDifference = effect.highestDifference.map { max($0, difference) } ?? difference
            }
            guard isRanked, let from = base.ranks[row], let to = again.ranks[row], from != to else {
                continue
            }
            effect.movedRanks += 1
            if abs(from - to) > effect.largestMove {
                effect.largestMove = abs(from - to)
                effect.largestMoveRow = row
            }
        }
        if known > 0 { effect.averageDifference = sum / Exact(known) }
        return effect
    }

    /// Units whose verdict, level or band differs.
    func changes(in again: Reevaluation) -> [ResultChange] {
        again.touched.compactMap { row in
            var before = UnitStanding(base.outcomes[row].whole, in: plan.set)
            var after = UnitStanding(again.wholes[row], in: again.plan.set)
            guard
                before.verdict != after.verdict || before.level != after.level
                    || before.bandID != after.bandID
            else {
                return nil
            }
            if !again.ranks.isEmpty {
                before.rank = base.ranks[row]
                after.rank = again.ranks[row]
            }
            return ResultChange(row: row, before: before, after: after)
        }
    }

    // MARK: - Missing figures

    /// Rows that lack a figure or an attribute.
    private var rowsWithMissing: Set<Int> {
        let facts = base.facts
        return Set(
            (0..<facts.unitCount).filter { row in
                plan.slots.indices.contains { Cell.isMissing(facts.tiles[row: row, column: $0]) }
                    || facts.attributes.contains { $0[row] == nil }
            }
        )
    }

    /// Counts everything missing best and worst; a unit without a figure still takes no part in a cohort.
    func missing(_ tracker: inout RankTracker) -> MissingEffect {
        let rows = rowsWithMissing
        let isScore = plan.set.result.kind == .score
        let best = Reevaluation.assuming(
            missing: isScore ? .full : .met,
            in: base,
            rows: rows,
            additivity: additivity
        )
        let worst = Reevaluation.assuming(
            missing: isScore ? .zero : .notMet,
            in: base,
            rows: rows,
            additivity: additivity
        )
        if isRanked, !rows.isEmpty { rank(best, worst, &tracker) }
        return MissingEffect(units: rows.count, best: changes(in: best), worst: changes(in: worst))
    }

    /// A unit's best rank: its own missing figures at their best, everyone else's at their worst; and the other way round.
    private func rank(_ best: Reevaluation, _ worst: Reevaluation, _ tracker: inout RankTracker) {
        var high = best.totals
        var low = worst.totals
        // More points may be worse, by the order of ranks or by a formula that takes away.
        if !isDescending { (high, low) = (high.map { $0.map { -$0 } }, low.map { $0.map { -$0 } }) }
        for row in high.indices {
            guard let one = high[row], let other = low[row], one < other else { continue }
            (high[row], low[row]) = (other, one)
        }
        let sortedHigh = high.compactMap(\.self).sorted()
        let sortedLow = low.compactMap(\.self).sorted()
        tracker.missing(
            best: high.map { $0.map { 1 + Self.above($0, in: sortedLow) } },
            worst: low.enumerated().map { row, total in
                guard let total else { return nil }
                // The unit's own best total does not stand before it.
                let isOwnAbove = high[row].map { $0 > total } ?? false
                return 1 + Self.above(total, in: sortedHigh) - (isOwnAbove ? 1 : 0)
            }
        )
    }

    /// How many are strictly above.
    private static func above(_ total: Exact, in sorted: [Exact]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= total { low = middle + 1 } else { high = middle }
        }
        return sorted.count - low
    }
}
