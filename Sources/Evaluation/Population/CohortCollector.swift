import Criteria

/// Collects the values of a cohort criterion over all units.
struct CohortCollector {
    let plan: Plan
    let facts: Facts
    let scopes: [Int32]?
    let changes: [Int: [Int: Answer]]

    private var scopeCount: Int { (scopes?.max().map { Int($0) + 1 }) ?? 1 }

    /// By scope.
    func statistics(at place: Int) -> [Cohorts.Statistics] {
        let node = plan.nodes[place]
        if node.cohortRule?.method == .minMax, node.appliesIf == nil, changes.isEmpty,
            let shape = QuotientShape(node, plan: plan)
        {
            return bounds(of: shape, at: place)
        }
        var values = Array(repeating: [Exact](), count: scopeCount)
        for row in 0..<facts.unitCount {
            guard let value = exactValue(at: place, row: row) else { continue }
            values[Int(scopes?[row] ?? 0)].append(value)
        }
        return values.map { Cohorts.Statistics($0, for: node.cohortRule?.method ?? .minMax) }
    }

    /// The values of the other units in a unit's scope, in no order.
    func values(at place: Int, comparedWith row: Int) -> [Exact] {
        (0..<facts.unitCount).compactMap { other in
            guard other != row, scopes == nil || scopes?[other] == scopes?[row] else { return nil }
            return exactValue(at: place, row: other)
        }
    }

    private func exactValue(at place: Int, row: Int) -> Exact? {
        var evaluator = UnitEvaluator(
            plan,
            facts: facts,
            row: row,
            cohorts: .none,
            changes: changes[row] ?? [:]
        )
        // Values of other nodes are looked up, not computed again for each that asks.
        if plan.nodes[place].valueAsksAboutOthers { _ = evaluator.evaluate() }
        return evaluator.value(at: place).number
    }

    // MARK: - Bounds by doubles

    /// The extremes that doubles find are decided exactly among the values that come close.
    private func bounds(of shape: QuotientShape, at place: Int) -> [Cohorts.Statistics] {
        let runs = QuotientRuns(shape, facts: facts)
        // A single figure and its double order alike; only a quotient may hide a smaller one behind rounding.
        let isExact =
            shape.wholes.isEmpty && shape.parts.count == 1 && facts.columns[shape.parts[0]].wide.isEmpty
        var extremes = Array(repeating: Extremes(), count: scopeCount)
        var ofTile = Array(repeating: Extremes(), count: facts.tiles.tileCount)
        for tile in 0..<facts.tiles.tileCount {
            let first = tile * FactTiles.rows
            let count = min(FactTiles.rows, facts.unitCount - first)
            if let scopes {
                let values = runs.values(tile: tile)
                for row in 0..<count { extremes[Int(scopes[first + row])].add(values[row]) }
            } else {
                ofTile[tile] = Extremes(runs.extremes(tile: tile, rows: count))
                extremes[0].merge(ofTile[tile])
            }
        }
        return extremes.indices.map { scope in
            let found = extremes[scope]
            guard found.count > 0 else { return Cohorts.Statistics(count: 0, lowest: nil, highest: nil) }
            func tiles(where isNear: (Extremes) -> Bool) -> [Int] {
                ofTile.indices.filter { scopes != nil || isNear(ofTile[$0]) }
            }
            let least = found.low * (1 + Self.closeness)
            let lowest = decided(
                tiles(where: { $0.low <= least }),
                runs: runs,
                scope: scope,
                place: place,
                isExact: isExact,
                isZero: found.low == 0,
                isNear: { $0 <= least },
                choose: { min($0, $1) }
            )
            let most = found.high * (1 - Self.closeness)
            let highest = decided(
                tiles(where: { $0.high >= most }),
                runs: runs,
                scope: scope,
                place: place,
                isExact: isExact,
                isZero: found.high == 0,
                isNear: { $0 >= most },
                choose: { max($0, $1) }
            )
            return Cohorts.Statistics(count: found.count, lowest: lowest, highest: highest)
        }
    }

    /// Relative; a quotient of doubles is off by less than a hundredth of it.
    private static let closeness = 0x1p-48

    /// One end of the values, exactly.
    ///
    /// - Parameter isExact: whether the first value that is near is the end already.
    private func decided(
        _ tiles: [Int],
        runs: QuotientRuns,
        scope: Int,
        place: Int,
        isExact: Bool,
        isZero: Bool,
        isNear: (Double) -> Bool,
        choose: (Exact, Exact) -> Exact
    ) -> Exact? {
        // Zero is exact in doubles and by far the most frequent end.
        if isZero { return .zero }
        var end: Exact?
        for tile in tiles {
            let values = runs.values(tile: tile)
            let first = tile * FactTiles.rows
            for row in 0..<min(FactTiles.rows, facts.unitCount - first) where isNear(values[row]) {
                guard scopes.map({ Int($0[first + row]) == scope }) ?? true,
                    let exact = exactValue(at: place, row: first + row)
                else { continue }
                end = end.map { choose($0, exact) } ?? exact
                if isExact { return end }
            }
        }
        return end
    }

    private struct Extremes {
        var count = 0
        var low = Double.infinity
        var high = 0.0

        init() {}

        init(_ found: (low: Double, high: Double, count: Int)) {
            count = found.count
            low = found.low
            high = max(found.high, 0)
        }

        @inline(__always)
        mutating func add(_ value: Double) {
            count &+= value.isNaN ? 0 : 1
            low = value < low ? value : low
            high = value > high ? value : high
        }

        mutating func merge(_ other: Extremes) {
            count += other.count
            low = min(low, other.low)
            high = max(high, other.high)
        }
    }
}
