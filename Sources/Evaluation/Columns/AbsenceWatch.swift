import Criteria

/// Tells quickly whether a criterion of a unit lacks figures or a base; only unusual formulas are asked exactly.
struct AbsenceWatch: Sendable {
    enum Finding {
        case nothing
        case lacking(Absence)
        /// The exact evaluator must be asked.
        case unknown
    }

    let place: Int
    private let columns: Range<Int>
    private let shape: QuotientShape?
    /// Whether the criterion is no more than its inputs or one quotient of them.
    private let isPlain: Bool
    private let divides: Bool

    init(_ place: Int, plan: Plan) {
        self.place = place
        let node = plan.nodes[place]
        columns = node.columns
        shape = QuotientShape(node, plan: plan)
        divides = node.formulas.contains { $0.divides }
        isPlain =
            switch node.rule {
            case .score(.ratio), .score(.cappedRatio), .score(.allOrNothing), .score(.cohort), .score(.rubric): shape != nil
            case .score(.check), .score(.choice): node.columns.count == 1
            default: false
            }
    }

    func finding(_ tiles: FactTiles, tile: Int, row: Int) -> Finding {
        var lacking: Absence?
        var hasZero = false
        for column in columns {
            let cell = tiles.cells(tile: tile, column: column)[row]
            if cell.isNaN {
                let absence: Absence = Cell.isNotApplicable(cell) ? .notApplicable : .missing
                lacking = lacking?.combined(with: absence) ?? absence
            }
            hasZero = hasZero || cell == 0
        }
        guard isPlain else { return lacking != nil || (divides && hasZero) ? .unknown : .nothing }
        if let lacking { return .lacking(lacking) }
        guard hasZero, let shape, !shape.wholes.isEmpty else { return .nothing }
        return shape.value(tiles, tile: tile, row: row).isNaN ? .lacking(.noBase) : .nothing
    }
}

extension Code {
    /// Whether a division by something that may be zero occurs.
    var divides: Bool {
        switch self {
        case .arithmetic(.divide, let top, let bottom):
            if case .number = bottom { top.divides } else { true }
        case .number, .text, .truth, .input, .local, .value, .maximum, .attribute, .parameter, .total: false
        case .node: true
        case .negate(let inner), .not(let inner), .isOne(_, let inner): inner.divides
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            left.divides || right.divides
        case .choose(let condition, let then, let otherwise): condition.divides || then.divides || otherwise.divides
        case .call(_, let arguments): arguments.contains { $0.divides }
        }
    }
}
