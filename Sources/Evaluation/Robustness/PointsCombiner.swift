import Criteria

/// Forms one group's column from its children's.
struct PointsCombiner {
    private let branch: PointsModel.Branch
    private let columns: [PointsColumn]
    /// By child.
    private let factors: [Double]
    private let maxima: [Double]
    private let rowCount: Int
    /// The group's maximum under the factors.
    let full: Double

    init(
        model: PointsModel,
        branch: PointsModel.Branch,
        columns: [PointsColumn],
        factors: [Double],
        full: [Double]
    ) {
        self.branch = branch
        self.columns = columns
        self.factors = branch.children.map { factors[$0] }
        maxima = branch.children.map { full[$0] }
        rowCount = model.rowCount
        let before = branch.children.reduce(0) { $0 + model.full[$1] }
        let after = zip(self.factors, maxima).reduce(0) { $0 + $1.0 * $1.1 }
        if branch.isMean {
            self.full = branch.full
        } else {
            // The bound of a sum moves with what it bounds, so that full points stay full points.
            self.full = before > 0 ? branch.full * after / before : branch.full
        }
    }

    /// - Parameter coefficients: by place; when asked for, filled with what one point of each child adds to the group.
    func combined(_ coefficients: inout [[Double]]?) -> PointsColumn {
        var column: PointsColumn
        if branch.isSum, coefficients == nil, columns.allSatisfy(\.isWhole) {
            column = plainSum()
        } else {
            column = general(&coefficients)
        }
        if let rounding = branch.rounding {
            for row in column.points.indices {
                column.points[row] = Self.rounded(column.points[row], rounding)
            }
        }
        return column
    }

    private func plainSum() -> PointsColumn {
        var sums = [Double](repeating: 0, count: rowCount)
        for (column, factor) in zip(columns, factors) {
            column.points.withUnsafeBufferPointer { points in
                for row in 0..<rowCount { sums[row] += factor * points[row] }
            }
        }
        for row in 0..<rowCount where sums[row] > full { sums[row] = full }
        return PointsColumn(points: sums)
    }

    private func general(_ coefficients: inout [[Double]]?) -> PointsColumn {
        let count = columns.count
        var result = PointsColumn(points: Array(repeating: 0, count: rowCount))
        let mayLose = !columns.allSatisfy(\.isWhole)
        var lostColumn = [Double](repeating: 0, count: mayLose ? rowCount : 0)
        var excludedColumn = [Bool](repeating: false, count: mayLose ? rowCount : 0)
        var shares = [Double](repeating: 0, count: count)
        var counted = [Bool](repeating: true, count: count)
        for row in 0..<rowCount {
            var lost = 0.0
            var number = 0
            for child in 0..<count {
                let column = columns[child]
                let maximum = maxima[child] * factors[child]
                counted[child] = !(column.isExcluded?[row] ?? false)
                if counted[child] {
                    number += 1
                    if let some = column.lost { lost += some[row] * factors[child] }
                } else {
                    lost += maximum
                }
            }
            if number == 0 {
                if lost > 0 { excludedColumn[row] = true }
                for child in 0..<count { coefficients?[branch.children[child]][row] = 0 }
                continue
            }
            fillShares(&shares, counted: counted, row: row)
            var given = 0.0
            for child in 0..<count where counted[child] {
                given += shares[child] * columns[child].points[row]
            }
            let scale = scale(of: given, lost: lost)
            result.points[row] = given * scale
            if mayLose, branch.isSum, branch.excluded == .lower { lostColumn[row] = full - applicable(lost) }
            if coefficients != nil {
                for child in 0..<count {
                    coefficients?[branch.children[child]][row] = counted[child] ? shares[child] * scale : 0
                }
            }
        }
        if lostColumn.contains(where: { $0 > 0 }) { result.lost = lostColumn }
        if excludedColumn.contains(true) { result.isExcluded = excludedColumn }
        return result
    }

    /// Stretches over what is left out, and holds within the maximum.
    private func scale(of given: Double, lost: Double) -> Double {
        var scale = 1.0
        let applicable = applicable(lost)
        if branch.isSum, branch.excluded == .rescale, applicable < full, applicable > 0 {
            scale = full / applicable
        }
        let takesAway = branch.isSum && branch.excluded == .lower
        let maximum = takesAway ? applicable : full
        if given * scale > maximum { scale = given > 0 ? maximum / given : 0 }
        return scale
    }

    /// What is left of a sum's maximum: a cap below the children's sum shrinks only when what is left no longer reaches it.
    private func applicable(_ lost: Double) -> Double {
        let all = zip(factors, maxima).reduce(0) { $0 + $1.0 * $1.1 }
        return all < full ? max(full - lost, 0) : min(full, all - lost)
    }

    /// What one point of each counted child adds to the group before it is stretched or bounded.
    private func fillShares(_ shares: inout [Double], counted: [Bool], row: Int) {
        func points(_ child: Int) -> Double { factors[child] * columns[child].points[row] }
        let places = shares.indices
        switch branch.combination {
        case .sum, .formula:
            for child in places { shares[child] = factors[child] }
        case .mean, .weightedMean:
            var sum = 0.0
            for child in places where counted[child] {
                let weights = branch.weights.isEmpty ? [1] : branch.weights[child]
                shares[child] = factors[child] * weights[weights.count == 1 ? 0 : row]
                sum += shares[child]
            }
            for child in places where counted[child] { shares[child] = sum == 0 ? .nan : shares[child] / sum }
        case .min, .max, .best:
            let isLowest = branch.combination == .min
            var number = 1
            if case .best(let count) = branch.combination { number = count }
            let known = places.filter { counted[$0] }
            let order = known.sorted { isLowest ? points($0) < points($1) : points($0) > points($1) }
            // A child of which nothing is known makes the whole unknown.
            let unknown = known.contains { points($0).isNaN }
            for child in places { shares[child] = unknown ? .nan : 0 }
            for child in order.prefix(number) where !unknown { shares[child] = factors[child] }
        }
    }

    private static func rounded(_ value: Double, _ rounding: Rounding) -> Double {
        guard value.isFinite else { return value }
        var power = 1.0
        for _ in 0..<rounding.digits { power *= 10 }
        let scaled = value * power
        // Doubles miss exact halves and wholes by a little.
        let slack = 1e-9 * max(1, abs(scaled))
        let nearest = scaled.rounded()
        if abs(scaled - nearest) <= slack { return nearest / power }
        switch rounding.mode {
        case .halfUp:
            return ((scaled + (scaled < 0 ? -slack : slack)).rounded(.toNearestOrAwayFromZero)) / power
        case .halfEven:
            let floor = scaled.rounded(.down)
            let isHalf = abs(scaled - floor - 0.5) <= slack
            return (isHalf ? (floor + 0.5).rounded(.toNearestOrEven) : nearest) / power
        case .down: return scaled.rounded(.towardZero) / power
        case .up: return scaled.rounded(.awayFromZero) / power
        }
    }
}
