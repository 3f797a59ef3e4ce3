import Criteria

/// Aims that no single figure reaches.
extension CriterionSearch {
    /// Moves one figure after another as far as it goes, the one that brings most first, until the aim is reached.
    func filled(_ leaf: Leaf, over base: Changes) -> Changes? {
        var current = base
        var used: Set<Int> = []
        while !leaf.holds(current) {
            guard let next = bestMove(leaf.grade, without: used, in: current) else { return nil }
            used.insert(next.column)
            current = next.changes
        }
        return current
    }

    /// The most points that the figures can bring while wholes stay as they are.
    func highestGrade(over base: Changes) -> Exact? {
        var current = base
        var used: Set<Int> = []
        while let next = bestMove(grade, without: used, in: current) {
            used.insert(next.column)
            current = next.changes
        }
        return grade(current)
    }

    private func bestMove(
        _ grade: (Changes) -> Exact?,
        without used: Set<Int>,
        in current: Changes
    ) -> (column: Int, changes: Changes)? {
        let now = grade(current)
        var best: (column: Int, changes: Changes, grade: Exact)?
        for column in primary where !used.contains(column) {
            guard let lever = lever(column, current) else { continue }
            for steps in ends(of: lever) {
                let changed = factory.moved(lever, to: steps, in: current)
                guard let reached = grade(changed), now.map({ reached > $0 }) ?? true else { continue }
                if best.map({ reached > $0.grade }) ?? true { best = (column, changed, reached) }
            }
        }
        return best.map { ($0.column, $0.changes) }
    }

    private func ends(of lever: Lever) -> [Int] {
        switch lever.range {
        case .settings(let answers): Array(answers.indices)
        case .grid(_, _, let lowest, let highest): lowest == highest ? [lowest] : [highest, lowest]
        }
    }

    /// A larger whole together with its parts: the smallest base from which the aim can be reached.
    func grown(_ leaf: Leaf, over base: Changes) -> [Changes] {
        bases.compactMap { column -> Changes? in
            guard let lever = lever(column, base), !lever.isMissing,
                case .grid(_, _, let lowest, let highest) = lever.range
            else { return nil }
            func way(_ steps: Int) -> Changes? {
                let larger = factory.moved(lever, to: steps, in: base)
                return singles(primary, leaf, over: larger).first ?? filled(leaf, over: larger)
            }
            let start = max(1, lowest)
            // A whole a thousand times as large is no advice.
            let far = min(highest, max(start, start * 1_000 + 1_000_000))
            return GridSearch.first(from: start, through: far) { way($0) != nil }.flatMap(way)
        }
    }

    // MARK: - Conditions

    /// Ways to make a condition hold, taken apart by its `and` and `or`.
    func solve(_ code: Code, wanted: Bool, over base: Changes) -> [Changes] {
        let leaf = self.leaf(code, wanted: wanted)
        if leaf.holds(base) { return [base] }
        switch code {
        case .not(let inner): return solve(inner, wanted: !wanted, over: base)
        case .and(let left, let right):
            return junction(left, right, isBoth: wanted, wanted: wanted, over: base)
        case .or(let left, let right):
            return junction(left, right, isBoth: !wanted, wanted: wanted, over: base)
        case .choose(let condition, let then, let otherwise):
            let ways = chained([(condition, true), (then, wanted)], over: base)
            return limited(ways + chained([(condition, false), (otherwise, wanted)], over: base))
        case .local(let local):
            return solve(trial.plan.nodes[place].locals[local], wanted: wanted, over: base)
        case .value: return trial.plan.nodes[place].value.map { solve($0, wanted: wanted, over: base) } ?? []
        case .call(.atLeast, let arguments) where wanted:
            let way = atLeast(arguments, leaf, over: base)
            return way.map { [$0] } ?? []
        default:
            let ways = singles(primary, leaf, over: base)
            if !ways.isEmpty { return limited(ways) }
            if let way = filled(leaf, over: base) { return [way] }
            return limited(singles(bases, leaf, over: base))
        }
    }

    private func junction(
        _ left: Code,
        _ right: Code,
        isBoth: Bool,
        wanted: Bool,
        over base: Changes
    ) -> [Changes] {
        if isBoth { return limited(chained([(left, wanted), (right, wanted)], over: base)) }
        return limited(solve(left, wanted: wanted, over: base) + solve(right, wanted: wanted, over: base))
    }

    private func chained(_ parts: [(code: Code, wanted: Bool)], over base: Changes) -> [Changes] {
        parts.reduce([base]) { ways, part in
            limited(ways.flatMap { solve(part.code, wanted: part.wanted, over: $0).prefix(4) })
        }
    }

    /// The conditions that are cheapest to meet, one after another, until enough hold.
    private func atLeast(_ arguments: [Code], _ leaf: Leaf, over base: Changes) -> Changes? {
        let measure = Measure(factory: factory)
        var current = base
        var open = Array(arguments.dropFirst()).filter { !self.leaf($0, wanted: true).holds(base) }
        while !leaf.holds(current) {
            var best: (place: Int, changes: Changes, cost: Exact)?
            for (place, condition) in open.enumerated() {
                for way in solve(condition, wanted: true, over: current) {
                    let cost = measure.cost(of: way, over: current)
                    if best.map({ cost < $0.cost }) ?? true { best = (place, way, cost) }
                }
            }
            guard let best else { return nil }
            open.remove(at: best.place)
            current = best.changes
        }
        return current
    }

    private func limited(_ ways: [Changes]) -> [Changes] {
        var kept: [Changes] = []
        for way in ways where !kept.contains(way) { kept.append(way) }
        return Array(kept.prefix(Self.mostProposals))
    }

    private func leaf(_ code: Code, wanted: Bool) -> Leaf {
        func answer(_ code: Code, _ changes: Changes) -> Answer {
            let evaluator = evaluator(changes)
            return evaluator.answer(code, in: evaluator.frame(at: place))
        }
        return Leaf(
            holds: { answer(code, $0).truth == wanted },
            grade: { changes in
                guard case .compare(let comparison, let left, let right) = code,
                    let left = answer(left, changes).number, let right = answer(right, changes).number
                else { return nil }
                let difference = left - right
                switch comparison {
                case .greater, .greaterOrEqual: return wanted ? difference : -difference
                case .less, .lessOrEqual: return wanted ? -difference : difference
                case .equal: return wanted ? -difference.magnitude : difference.magnitude
                case .notEqual: return wanted ? difference.magnitude : -difference.magnitude
                }
            }
        )
    }
}
