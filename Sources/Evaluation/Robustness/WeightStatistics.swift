import Criteria

/// Effective weights of a population: how much of the variance of the total each node explains.
struct WeightStatistics {
    /// In document order.
    let shares: [WeightShare]
    /// Of the totals before rounding.
    let variance: Double
    /// Units with a known total.
    let count: Int

    init(_ model: PointsModel, plan: Plan) {
        guard let root = model.root else {
            shares = []
            variance = 0
            count = 0
            return
        }
        let (points, contributions) = model.contributions()
        // Before any rounding of the whole: the contributions sum to it.
        var totals = [Double](repeating: 0, count: model.rowCount)
        for child in root.children {
            for row in totals.indices { totals[row] += contributions[child][row] }
        }
        let kept = Set(model.held.map(\.row))
        let rows = totals.indices.filter { totals[$0].isFinite && !kept.contains($0) }
        let spread = Self.covariance(totals, totals, rows)
        let isVarying = spread > Self.noise(totals, rows)
        let nominal = Self.nominal(model)
        var depths = [Int](repeating: 0, count: plan.nodes.count)
        for (place, node) in plan.nodes.enumerated() {
            for child in node.children { depths[child] = depths[place] + 1 }
        }
        shares = model.full.indices.compactMap { place in
            guard model.branches[place] != nil || model.atoms[place] != nil else { return nil }
            let own = points[place]
            let ownSpread = Self.covariance(own, own, rows)
            let isOwnVarying = ownSpread > Self.noise(own, rows)
            let withTotal = Self.covariance(own, totals, rows)
            return WeightShare(
                code: plan.nodes[place].node.code,
                isGroup: model.branches[place] != nil,
                depth: depths[place],
                nominal: nominal[place],
                effective: isVarying ? Self.covariance(contributions[place], totals, rows) / spread : nil,
                correlation: isVarying && isOwnVarying
                    ? min(max(withTotal / (ownSpread * spread).squareRoot(), -1), 1) : nil,
                mean: Self.mean(own, rows),
                deviation: ownSpread.squareRoot()
            )
        }
        variance = isVarying ? spread : 0
        count = rows.count
    }

    private static func mean(_ values: [Double], _ rows: [Int]) -> Double {
        var sum = 0.0
        var number = 0
        for row in rows where values[row].isFinite {
            sum += values[row]
            number += 1
        }
        return number == 0 ? 0 : sum / Double(number)
    }

    private static func covariance(_ one: [Double], _ other: [Double], _ rows: [Int]) -> Double {
        let (first, second) = (mean(one, rows), mean(other, rows))
        var sum = 0.0
        for row in rows where one[row].isFinite && other[row].isFinite {
            sum += (one[row] - first) * (other[row] - second)
        }
        return rows.isEmpty ? 0 : sum / Double(rows.count)
    }

    /// A variance below this is rounding noise of equal values.
    private static func noise(_ values: [Double], _ rows: [Int]) -> Double {
        let largest = rows.reduce(0) { max($0, abs(values[$1])) }
        return largest * largest * 1e-24
    }

    /// Every node's share of the maximum: its parent's share in proportion to maximum × weight.
    private static func nominal(_ model: PointsModel) -> [Double] {
        var nominal = [Double](repeating: 0, count: model.full.count)
        func share(_ branch: PointsModel.Branch, _ whole: Double) {
            let sizes = branch.children.enumerated().map { place, child in
                let weights = branch.weights.isEmpty ? [1] : branch.weights[place].filter(\.isFinite)
                let weight = weights.isEmpty ? 0 : weights.reduce(0, +) / Double(weights.count)
                return model.full[child] * weight
            }
            let sum = sizes.reduce(0, +)
            for (child, size) in zip(branch.children, sizes) {
                nominal[child] = sum > 0 ? whole * size / sum : 0
                if let inner = model.branches[child] { share(inner, nominal[child]) }
            }
        }
        if let root = model.root { share(root, 1) }
        return nominal
    }
}

extension PointsModel {
    /// By place: the node's own points, and what of the total comes from it. Both are NaN where nothing can be said.
    func contributions() -> (points: [[Double]], contributions: [[Double]]) {
        guard let root else { return ([], []) }
        var coefficients: [[Double]]? = Array(
            repeating: Array(repeating: 0, count: rowCount),
            count: self.full.count
        )
        var full = full
        _ = column(root, ones, &full, nil, &coefficients)
        let parts = coefficients ?? []
        var points = Array(repeating: [Double](), count: self.full.count)
        var contributions = points
        func own(_ place: Int) -> [Double] {
            guard let branch = branches[place] else { return atoms[place]?.points ?? [] }
            var sum = [Double](repeating: 0, count: rowCount)
            for child in branch.children {
                points[child] = own(child)
                for row in sum.indices { sum[row] += parts[child][row] * points[child][row] }
            }
            return sum
        }
        func descend(_ branch: Branch, _ outer: [Double]?) {
            for child in branch.children {
                var multipliers = parts[child]
                if let outer {
                    for row in multipliers.indices { multipliers[row] *= outer[row] }
                }
                contributions[child] = zip(multipliers, points[child]).map {
                    $0 == 0 && !$1.isNaN ? 0 : $0 * $1
                }
                if let inner = branches[child] { descend(inner, multipliers) }
            }
        }
        for child in root.children { points[child] = own(child) }
        descend(root, nil)
        return (points, contributions)
    }
}
