import Criteria

/// A score set's points in doubles, so that totals can be formed again with other weights.
///
/// For what-if statistics only; no decision is made with it. Criteria stay as they were evaluated; groups are
/// formed again from them. A group that is formed by a formula or has a condition of its own is taken as it was evaluated,
/// with its criteria. Units whose total cannot be formed this way, such as knocked-out ones, keep the total that they have.
struct PointsModel {
    /// A group, or the whole.
    struct Branch {
        /// `nil` for the whole.
        let place: Int?
        let children: [Int]
        let combination: Combination
        let excluded: ExcludedChildren
        let rounding: Rounding?
        /// In a weighted mean, by child: one weight for all rows, or one per row.
        let weights: [[Double]]
        /// As declared or formed from the children.
        let full: Double

        var isSum: Bool { combination == .sum }
        var isMean: Bool { combination == .mean || combination == .weightedMean }
    }

    /// `nil` where the whole is formed by a formula.
    let root: Branch?
    /// By place.
    let branches: [Branch?]
    /// By place: what is taken as evaluated; `nil` for groups that are formed again and for what does not count.
    let atoms: [PointsColumn?]
    /// By place: maximum points.
    let full: [Double]
    let rowCount: Int
    /// Rows that keep their total, with it.
    private(set) var held: [(row: Int, total: Double)] = []
    /// The totals as the model forms them without any change.
    private(set) var nominal: [Double] = []
    /// Totals closer than this are ties.
    let tolerance: Double

    init(_ evaluation: PopulationEvaluation) {
        let builder = PointsModelBuilder(evaluation)
        rowCount = evaluation.facts.unitCount
        root = builder.root()
        full = builder.full
        var branches = [Branch?](repeating: nil, count: full.count)
        var atoms = [PointsColumn?](repeating: nil, count: full.count)
        builder.collect(root?.children ?? [], into: &branches, &atoms)
        self.branches = branches
        self.atoms = atoms
        tolerance = max(1, root?.full ?? 1) * 1e-11
        let exact = evaluation.outcomes.map { $0.score?.total.given?.double ?? .nan }
        nominal = exact
        guard root != nil else {
            held = exact.enumerated().map { (row: $0.offset, total: $0.element) }
            return
        }
        let formed = totals(factors: ones)
        held = exact.indices.compactMap { row in
            if exact[row].isNaN && formed[row].isNaN { return nil }
            return abs(exact[row] - formed[row]) <= tolerance * 1_000 ? nil : (row: row, total: exact[row])
        }
        nominal = totals(factors: ones)
    }

    var ones: [Double] { Array(repeating: 1, count: full.count) }

    /// Places whose weight can be changed: what counts and has a maximum.
    var weighed: [Int] {
        full.indices.filter { full[$0] > 0 && (branches[$0] != nil || atoms[$0] != nil) }
    }

    /// The totals of all units when the weight of every place is multiplied by its factor.
    ///
    /// In a sum a node's points and maximum are multiplied, and a maximum of the group with them; in a mean its
    /// weight is.
    /// - Parameter replacing: other points for one atom.
    /// - Complexity: units × nodes.
    func totals(factors: [Double], replacing: (place: Int, column: PointsColumn)? = nil) -> [Double] {
        guard let root else { return nominal }
        var full = full
        var none: [[Double]]?
        let whole = column(root, factors, &full, replacing, &none)
        var totals = whole.points
        if let excluded = whole.isExcluded {
            for row in totals.indices where excluded[row] { totals[row] = 0 }
        }
        for (row, total) in held { totals[row] = total }
        return totals
    }

    func column(
        _ branch: Branch,
        _ factors: [Double],
        _ full: inout [Double],
        _ replacing: (place: Int, column: PointsColumn)?,
        _ coefficients: inout [[Double]]?
    ) -> PointsColumn {
        var columns: [PointsColumn] = []
        columns.reserveCapacity(branch.children.count)
        for child in branch.children {
            if let replacing, replacing.place == child {
                columns.append(replacing.column)
            } else if let inner = branches[child] {
                columns.append(column(inner, factors, &full, replacing, &coefficients))
            } else {
                columns.append(atoms[child] ?? PointsColumn(points: []))
            }
        }
        let combiner = PointsCombiner(
            model: self,
            branch: branch,
            columns: columns,
            factors: factors,
            full: full
        )
        if let place = branch.place { full[place] = combiner.full }
        return combiner.combined(&coefficients)
    }
}
