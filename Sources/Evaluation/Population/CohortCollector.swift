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
        return values.map { Cohorts.Statistics($0) }
    }

    private func exactValue(at place: Int, row: Int) -> Exact? {
        let evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: .none, changes: changes[row] ?? [:])
        return evaluator.inapplicability(at: place) == nil ? evaluator.frame(at: place).value.number : nil
    }

    // MARK: - Bounds by doubles

    /// The extremes that doubles find are decided exactly among those that come close.
    private func bounds(of shape: QuotientShape, at place: Int) -> [Cohorts.Statistics] {
        var extremes = Array(repeating: Extremes(), count: scopeCount)
        eachValue(of: shape) { scope, _, value in extremes[scope].add(value) }
        var lowest = [Exact?](repeating: nil, count: scopeCount)
        var highest = [Exact?](repeating: nil, count: scopeCount)
        // Zero is exact in doubles and by far the most frequent extreme.
        for scope in 0..<scopeCount where extremes[scope].count > 0 {
            if extremes[scope].low == 0 { lowest[scope] = .zero }
            if extremes[scope].high == 0 { highest[scope] = .zero }
        }
        let known = (lowest, highest)
        eachValue(of: shape) { scope, row, value in
            if known.0[scope] == nil, value <= extremes[scope].low * (1 + 0x1p-48), let exact = exactValue(at: place, row: row) {
                lowest[scope] = lowest[scope].map { min($0, exact) } ?? exact
            }
            if known.1[scope] == nil, value >= extremes[scope].high * (1 - 0x1p-48), let exact = exactValue(at: place, row: row) {
                highest[scope] = highest[scope].map { max($0, exact) } ?? exact
            }
        }
        return (0..<scopeCount).map {
            Cohorts.Statistics(count: extremes[$0].count, lowest: lowest[$0], highest: highest[$0])
        }
    }

    private struct Extremes {
        var count = 0
        var low = Double.infinity
        var high = 0.0

        mutating func add(_ value: Double) {
            count += 1
            low = value < low ? value : low
            high = value > high ? value : high
        }
    }

    private func eachValue(of shape: QuotientShape, _ body: (_ scope: Int, _ row: Int, _ value: Double) -> Void) {
        for tile in 0..<facts.tiles.tileCount {
            let first = tile * FactTiles.rows
            for row in 0..<min(FactTiles.rows, facts.unitCount - first) {
                let value = shape.value(facts.tiles, tile: tile, row: row)
                if !value.isNaN { body(Int(scopes?[first + row] ?? 0), first + row, value) }
            }
        }
    }
}
