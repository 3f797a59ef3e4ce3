import Criteria

/// Finds the figures of one criterion that reach an aim.
struct CriterionSearch {
    typealias Changes = [Int: Answer]

    static let mostProposals = 8

    let trial: Trial
    let factory: LeverFactory
    let place: Int
    let anatomy: Anatomy
    /// The condition that the aim comes down to, where there is one.
    let condition: Code?
    let reaches: (Changes) -> Bool
    /// The criterion's points.
    let grade: (Changes) -> Exact?

    /// Columns that are changed first: what is counted, before what it is counted against.
    var primary: [Int] { anatomy.columns.filter { !isBase($0) } }
    /// What is counted against, asked for or not.
    var bases: [Int] {
        let wholes = primary.compactMap { factory.whole(of: $0) }.filter { factory.whole(of: $0) == nil }
        return Set(anatomy.columns.filter(isBase) + wholes).sorted()
    }

    func isBase(_ column: Int) -> Bool {
        if anatomy.divisors.contains(column) { return true }
        return !factory.parts(of: column).isEmpty && factory.whole(of: column) == nil
    }

    /// Different ways to reach the aim, each as small as it can be; in no order.
    func ways(over base: Changes) -> [Changes] {
        let problem = Leaf(holds: reaches, grade: grade)
        var found = singles(primary, problem, over: base)
        if let condition { found += solve(condition, wanted: true, over: base) }
        found = finished(found, over: base)
        let keeping = found.filter { way in !bases.contains { way[$0] != base[$0] } }
        if !keeping.isEmpty { found = keeping }
        if found.isEmpty { found = finished(filled(problem, over: base).map { [$0] } ?? [], over: base) }
        if found.isEmpty { found = finished(singles(bases, problem, over: base), over: base) }
        if found.isEmpty { found = finished(grown(problem, over: base), over: base) }
        return found
    }

    /// Keeps what reaches the aim, takes back what it can, drops what is there twice.
    private func finished(_ ways: [Changes], over base: Changes) -> [Changes] {
        var kept: [Changes] = []
        for way in ways where reaches(way) {
            let order = way.keys.filter { way[$0] != base[$0] }.sorted(by: isTakenBackFirst)
            let trimmed = Trimmer(factory: factory).trimmed(way, over: base, order: order, holds: reaches)
            if trimmed != base, !kept.contains(trimmed) { kept.append(trimmed) }
        }
        return kept
    }

    private func isTakenBackFirst(_ one: Int, _ other: Int) -> Bool {
        isBase(one) == isBase(other) ? one > other : isBase(one)
    }

    // MARK: - One figure

    /// A condition or an amount of points to be reached.
    struct Leaf {
        let holds: (Changes) -> Bool
        let grade: (Changes) -> Exact?
    }

    /// The figure's room to move. What was changed already only moves further, so that criteria which share a figure do
    /// not undo each other.
    func lever(_ column: Int, _ changes: Changes) -> Lever? {
        let now = trial.figure(column, changes)
        guard let lever = factory.lever(column, under: changes, from: now) else { return nil }
        let given = trial.figure(column)
        guard now != given, given.absence == nil else { return lever }
        guard let now = now.number, let given = given.number else { return nil }
        return lever.towards(now > given ? 1 : -1)
    }

    /// Each of the columns changed alone, upwards and downwards.
    func singles(_ columns: [Int], _ leaf: Leaf, over base: Changes) -> [Changes] {
        columns.flatMap { column -> [Changes] in
            guard let lever = lever(column, base) else { return [] }
            switch lever.range {
            case .settings(let answers): return setting(lever, answers, leaf, over: base).map { [$0] } ?? []
            case .grid:
                let directions = lever.isMissing ? [1] : [1, -1]
                return directions.compactMap { moved(lever, $0, leaf, over: base) }
            }
        }
    }

    /// The answer that does; of several the one that brings least.
    private func setting(_ lever: Lever, _ answers: [Answer], _ leaf: Leaf, over base: Changes) -> Changes? {
        let ways = answers.indices.map { factory.moved(lever, to: $0, in: base) }.filter(leaf.holds)
        return ways.min { (leaf.grade($0) ?? .zero) < (leaf.grade($1) ?? .zero) }
    }

    private func moved(_ lever: Lever, _ direction: Int, _ leaf: Leaf, over base: Changes) -> Changes? {
        guard case .grid(_, _, let lowest, let highest) = lever.range else { return nil }
        let start = lever.isMissing ? lowest : max(1, direction > 0 ? lowest : -highest)
        let last = direction > 0 ? highest : -lowest
        guard start <= last else { return nil }
        let marks = marks(lever, direction, through: last, in: base)
        let steps = GridSearch.first(from: start, through: last, marks: marks) {
            leaf.holds(factory.moved(lever, to: $0 * direction, in: base))
        }
        return steps.map { factory.moved(lever, to: $0 * direction, in: base) }
    }

    /// Where, as the lever moves, one formula overtakes another.
    private func marks(_ lever: Lever, _ direction: Int, through last: Int, in base: Changes) -> [Int] {
        var marks: [Int] = []
        for difference in anatomy.differences {
            func order(_ steps: Int) -> Int {
                comparison(of: difference, in: factory.moved(lever, to: steps * direction, in: base))
            }
            let near = order(0)
            let far = order(last)
            guard last > 0, near != far else { continue }
            let leaving = GridSearch.bisect(failing: 0, holding: last) { order($0) != near }
            marks.append(leaving)
            if leaving < last, order(leaving) != far {
                marks.append(GridSearch.bisect(failing: leaving, holding: last) { order($0) == far })
            }
        }
        return marks
    }

    /// -1, 0, 1, or 2 where there is nothing to compare.
    private func comparison(of difference: (Code, Code), in changes: Changes) -> Int {
        let evaluator = evaluator(changes)
        let frame = evaluator.frame(at: place)
        guard let left = evaluator.answer(difference.0, in: frame).number,
            let right = evaluator.answer(difference.1, in: frame).number
        else { return 2 }
        return left < right ? -1 : (left == right ? 0 : 1)
    }

    func evaluator(_ changes: Changes) -> UnitEvaluator {
        anatomy.asksOthers ? trial.evaluate(changes).evaluator : trial.evaluator(changes, comparing: [])
    }
}
