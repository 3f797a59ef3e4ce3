import Criteria
import Quantities

/// The scores of a population kept up to date while single figures change: what a person who types wants to see at once.
///
/// Holds every node's points of every unit. A change touches the criteria that read the figure, their groups and the
/// order; only a change of a min-max bound touches other units.
package final class LiveScores {
    package let plan: Plan
    package private(set) var totals: [Double]
    /// By unit, from 1.
    package private(set) var ranks: [Int32]

    private let facts: Facts
    private let scope: Cohorts.Scope
    private var cohorts: Cohorts
    /// By place, then by row.
    private var points: [[Double]]
    /// Rows from the highest total to the lowest.
    private var order: [Int32]
    /// Exact totals of units that came too close to another.
    private var exactTotals: [Int32: Exact] = [:]
    private let readers: [[Int]]
    private let parents: [Int]

    /// Takes the facts over: they change with ``change(row:column:to:)``.
    ///
    /// `nil` for a set that cannot be evaluated by columns.
    package init?(_ plan: Plan, facts: Facts, scope: Cohorts.Scope) {
        guard let evaluation = ColumnEvaluation(plan, facts: facts, scope: scope, threads: 1) else {
            return nil
        }
        self.plan = plan
        self.facts = facts
        self.scope = scope
        cohorts = evaluation.cohorts
        totals = evaluation.totals
        ranks = evaluation.ranks
        order = evaluation.facts.unitCount > 0 ? Self.order(by: evaluation.ranks) : []
        points = Self.points(evaluation)
        readers = plan.readersOfColumns
        parents = plan.parentsOfNodes
    }

    /// Puts a figure in the place of another and brings points, totals and ranks up to date.
    ///
    /// - Parameter cell: a figure or a ``Cell`` state, as the facts hold it.
    package func change(row: Int, column: Int, to cell: Double) {
        facts.tiles[row: row, column: column] = cell
        var movesAll = false
        for place in readers[column] {
            if plan.nodes[place].cohortRule != nil, updateBounds(at: place, row: row) {
                movesAll = true
                for other in 0..<facts.unitCount { update(place, row: other) }
            } else {
                update(place, row: row)
            }
        }
        if movesAll {
            exactTotals = [:]
            order.sort { isAbove($0, $1) }
            rankAll()
        } else {
            exactTotals[Int32(row)] = nil
            replace(row)
        }
    }

    // MARK: - Points

    private func update(_ place: Int, row: Int) {
        let evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: cohorts)
        points[place][row] = evaluator.criterion(at: place).points?.given?.double ?? 0
        var group = parents[place]
        while group >= 0 {
            points[group][row] = held(
                sum(of: plan.nodes[group].children, row: row),
                at: plan.nodes[group].node.maximum?.double
            )
            group = parents[group]
        }
        totals[row] = held(sum(of: plan.top, row: row), at: plan.set.result.maximum?.double)
    }

    private func sum(of children: [Int], row: Int) -> Double {
        var sum = 0.0
        for child in children { sum += points[child][row] }
        return sum
    }

    private func held(_ sum: Double, at maximum: Double?) -> Double { maximum.map { min(sum, $0) } ?? sum }

    /// Answers whether a bound moved.
    private func updateBounds(at place: Int, row: Int) -> Bool {
        let before = cohorts.statistics(at: place, row: row)
        let fresh = CohortCollector(plan: plan, facts: facts, scopes: cohorts.scopes, changes: [:])
            .statistics(at: place)
        cohorts = cohorts.replacing(place, by: fresh)
        let after = cohorts.statistics(at: place, row: row)
        guard plan.nodes[place].cohortRule?.method == .minMax else { return true }
        return before?.lowest != after?.lowest || before?.highest != after?.highest
    }

    // MARK: - Order

    /// Takes the unit out of the order and puts it where its new total belongs.
    private func replace(_ row: Int) {
        guard let old = order.firstIndex(of: Int32(row)) else { return }
        order.remove(at: old)
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if isAbove(Int32(row), order[middle]) { high = middle } else { low = middle + 1 }
        }
        order.insert(Int32(row), at: low)
        rankAll()
    }

    private func isAbove(_ first: Int32, _ second: Int32) -> Bool {
        let difference = totals[Int(first)] - totals[Int(second)]
        if difference.magnitude > TotalOrder.closeness { return difference > 0 }
        let (one, other) = (exactTotal(first), exactTotal(second))
        return one == other ? first < second : one > other
    }

    private func isEqual(_ first: Int32, _ second: Int32) -> Bool {
        (totals[Int(first)] - totals[Int(second)]).magnitude <= TotalOrder.closeness
            && exactTotal(first) == exactTotal(second)
    }

    private func exactTotal(_ row: Int32) -> Exact {
        if let known = exactTotals[row] { return known }
        var evaluator = UnitEvaluator(plan, facts: facts, row: Int(row), cohorts: cohorts)
        let total = evaluator.evaluate().score?.total.given ?? .zero
        exactTotals[row] = total
        return total
    }

    private func rankAll() {
        let isDescending = plan.set.result.rank == .descending
        guard plan.set.result.rank != .none else { return }
        var rank: Int32 = 1
        var last: Int32?
        for place in order.indices {
            let row = isDescending ? order[place] : order[order.count - 1 - place]
            if let last, !isEqual(last, row) { rank = Int32(place + 1) }
            ranks[Int(row)] = rank
            last = row
        }
    }

    private static func order(by ranks: [Int32]) -> [Int32] {
        ranks.indices.map { Int32($0) }.sorted { (ranks[Int($0)], $0) < (ranks[Int($1)], $1) }
    }

    private static func points(_ evaluation: ColumnEvaluation) -> [[Double]] {
        let count = evaluation.facts.unitCount
        var points = Array(
            repeating: [Double](repeating: 0, count: count),
            count: evaluation.plan.nodes.count
        )
        let scorer = evaluation.scorer()
        for tile in 0..<evaluation.facts.tiles.tileCount {
            scorer.score(tile: tile)
            let first = tile * FactTiles.rows
            for place in points.indices {
                let run = scorer.points(at: place)
                for row in 0..<min(FactTiles.rows, count - first) { points[place][first + row] = run[row] }
            }
        }
        return points
    }
}

extension Plan {
    /// By column: the criteria whose answer depends on it.
    var readersOfColumns: [[Int]] {
        var readers = [[Int]](repeating: [], count: slots.count)
        for place in nodes.indices where nodes[place].children.isEmpty {
            var columns = Set(nodes[place].columns)
            for formula in nodes[place].formulas { formula.collectColumns(into: &columns) }
            for column in columns { readers[column].append(place) }
        }
        return readers
    }

    /// By place: the group that a node belongs to, -1 at the top.
    var parentsOfNodes: [Int] {
        var parents = [Int](repeating: -1, count: nodes.count)
        for place in nodes.indices {
            for child in nodes[place].children { parents[child] = place }
        }
        return parents
    }
}

extension Code {
    func collectColumns(into columns: inout Set<Int>) {
        switch self {
        case .input(let column): columns.insert(column)
        case .number, .text, .truth, .local, .value, .maximum, .attribute, .parameter, .total, .node: break
        case .negate(let inner), .not(let inner), .isOne(_, let inner): inner.collectColumns(into: &columns)
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            left.collectColumns(into: &columns)
            right.collectColumns(into: &columns)
        case .choose(let condition, let then, let otherwise):
            for code in [condition, then, otherwise] { code.collectColumns(into: &columns) }
        case .call(_, let arguments): for code in arguments { code.collectColumns(into: &columns) }
        }
    }
}
