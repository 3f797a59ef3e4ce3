import Criteria

/// Finds the units of a tile that lack a criterion's figures or base; only unusual formulas are asked exactly.
final class AbsenceWatch: Sendable {
    /// One unit that lacks something.
    struct Finding {
        let row: Int32
        let place: Int32
        /// `nil`: the exact evaluator must be asked.
        let absence: Absence?
    }

    let place: Int
    private let columns: Range<Int>
    private let shape: QuotientShape?
    /// Whether the criterion is no more than its inputs or one quotient of them.
    private let isPlain: Bool
    private let divides: Bool
    /// Whether its own figures do not tell by themselves where something may lack: every unit is asked about.
    private let isOpaque: Bool

    init(_ place: Int, plan: Plan) {
        self.place = place
        let node = plan.nodes[place]
        columns = node.columns
        shape = QuotientShape(node, plan: plan)
        let columns = node.columns
        divides = node.formulas.contains { $0.divides }
        isOpaque = !node.formulas.allSatisfy { $0.lacksOnlyWhere(columns, plan: plan) }
        isPlain =
            switch node.rule {
            case .score(.ratio), .score(.cappedRatio), .score(.allOrNothing), .score(.cohort),
                .score(.rubric):
                shape != nil
            case .score(.check), .score(.choice): node.columns.count == 1
            default: false
            }
    }

    /// Adds the rows that lack something; most columns of most tiles are passed over at memory speed.
    func collect(_ tiles: FactTiles, tile: Int, rows: Int, into found: inout [Finding]) {
        if isOpaque {
            for row in 0..<rows { found.append(Finding(row: Int32(row), place: Int32(place), absence: nil)) }
            return
        }
        // An empty base needs a zero among the figures that it sums; other zeros do no harm to plain criteria.
        let zeroColumns = isPlain ? Set(shape?.wholes ?? []) : Set(divides ? Array(columns) : [])
        var suspects: [Int] = []
        for column in columns {
            let cells = tiles.cells(tile: tile, column: column)
            var count: Int64 = 0
            if zeroColumns.contains(column) {
                for row in 0..<rows { count &+= cells[row] > 0 ? 0 : 1 }
            } else {
                for row in 0..<rows { count &+= cells[row] == cells[row] ? 0 : 1 }
            }
            guard count > 0 else { continue }
            for row in 0..<rows where cells[row].isNaN || (cells[row] == 0 && zeroColumns.contains(column)) {
                suspects.append(row)
            }
        }
        guard !suspects.isEmpty else { return }
        suspects.sort()
        var last = -1
        for row in suspects where row != last {
            last = row
            if let finding = finding(tiles, tile: tile, row: row) { found.append(finding) }
        }
    }

    private func finding(_ tiles: FactTiles, tile: Int, row: Int) -> Finding? {
        guard isPlain else { return Finding(row: Int32(row), place: Int32(place), absence: nil) }
        var lacking: Absence?
        for column in columns {
            let cell = tiles.cells(tile: tile, column: column)[row]
            guard cell.isNaN else { continue }
            let absence: Absence = Cell.isNotApplicable(cell) ? .notApplicable : .missing
            lacking = lacking?.combined(with: absence) ?? absence
        }
        if lacking == nil, let shape, !shape.wholes.isEmpty, shape.value(tiles, tile: tile, row: row).isNaN {
            lacking = .noBase
        }
        return lacking.map { Finding(row: Int32(row), place: Int32(place), absence: $0) }
    }
}

extension Code {
    /// Whether an answer can only lack where one of these inputs does or, for a base, is zero.
    fileprivate func lacksOnlyWhere(_ columns: Range<Int>, plan: Plan) -> Bool {
        switch self {
        case .number, .text, .truth, .local, .value, .maximum: true
        case .input(let column): columns.contains(column)
        case .attribute, .parameter, .total, .node: false
        case .arithmetic(.divide, let top, .number): top.lacksOnlyWhere(columns, plan: plan)
        case .arithmetic(.divide, let top, let bottom):
            QuotientShape.columns(bottom, plan: plan) != nil && bottom.lacksOnlyWhere(columns, plan: plan)
                && top.lacksOnlyWhere(columns, plan: plan)
        case .negate(let inner), .not(let inner), .isOne(_, let inner):
            inner.lacksOnlyWhere(columns, plan: plan)
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            left.lacksOnlyWhere(columns, plan: plan) && right.lacksOnlyWhere(columns, plan: plan)
        case .choose(let condition, let then, let otherwise):
            [condition, then, otherwise].allSatisfy { $0.lacksOnlyWhere(columns, plan: plan) }
        case .call(_, let arguments): arguments.allSatisfy { $0.lacksOnlyWhere(columns, plan: plan) }
        }
    }

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
        case .choose(let condition, let then, let otherwise):
            condition.divides || then.divides || otherwise.divides
        case .call(_, let arguments): arguments.contains { $0.divides }
        }
    }
}
