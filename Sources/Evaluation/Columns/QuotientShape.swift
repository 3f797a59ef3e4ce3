import Criteria
import Kernels
import KernelsWide
import Quantities

/// A value that is a sum of inputs over a sum of inputs or over a number, none of which can be negative: the shape of
/// nearly every share that documents ask for.
struct QuotientShape {
    /// Columns that are added.
    var parts: [Int]
    /// Columns that are added; empty where the value is over ``divisor``.
    var wholes: [Int]
    var divisor: Exact

    init?(_ node: PlanNode, plan: Plan) {
        guard let value = node.value else { return nil }
        divisor = .one
        wholes = []
        if case .arithmetic(.divide, let top, let bottom) = value {
            guard let parts = Self.columns(top, plan: plan) else { return nil }
            self.parts = parts
            if case .number(let number) = bottom {
                guard number.isPositive else { return nil }
                divisor = number
            } else {
                guard let wholes = Self.columns(bottom, plan: plan) else { return nil }
                self.wholes = wholes
            }
        } else {
            guard let parts = Self.columns(value, plan: plan) else { return nil }
            self.parts = parts
        }
    }

    /// The inputs of a sum of inputs that are never negative; `nil` for anything else.
    static func columns(_ code: Code, plan: Plan) -> [Int]? {
        switch code {
        case .input(let column):
            let input = plan.slots[column].input
            switch input.kind {
            case .count, .money, .number:
                if let minimum = input.minimum, minimum < .zero { return nil }
                return [column]
            case .yesNo, .choice: return nil
            }
        case .arithmetic(.add, let left, let right):
            guard let left = columns(left, plan: plan), let right = columns(right, plan: plan) else {
                return nil
            }
            return left + right
        default: return nil
        }
    }

    /// Part and whole of one row, as the kernels form them.
    func terms(_ tiles: FactTiles, tile: Int, row: Int) -> (part: Double, whole: Double) {
        func sum(_ columns: [Int]) -> Double {
            columns.dropFirst().reduce(columns.first.map { tiles.cells(tile: tile, column: $0)[row] } ?? 0) {
                $0 + tiles.cells(tile: tile, column: $1)[row]
            }
        }
        return (sum(parts), wholes.isEmpty ? divisor.double : sum(wholes))
    }

    /// The value of one row in doubles; NaN where a figure or the base is lacking.
    func value(_ tiles: FactTiles, tile: Int, row: Int) -> Double {
        var part = 0.0
        for column in parts { part += tiles.cells(tile: tile, column: column)[row] }
        guard !wholes.isEmpty else { return part / divisor.double }
        var whole = 0.0
        for column in wholes { whole += tiles.cells(tile: tile, column: column)[row] }
        return whole > 0 ? part / whole : .nan
    }
}

/// The values of a quotient, a tile at a time; NaN where a figure or the base is lacking.
final class QuotientRuns {
    private let shape: QuotientShape
    private let facts: Facts
    private let room: UnsafeMutablePointer<Double>

    init(_ shape: QuotientShape, facts: Facts) {
        self.shape = shape
        self.facts = facts
        room = .allocate(capacity: 2 * FactTiles.rows)
        room.initialize(repeating: 0, count: 2 * FactTiles.rows)
    }

    deinit { room.deallocate() }

    func values(tile: Int) -> UnsafePointer<Double> {
        let parts = sum(shape.parts, tile: tile, into: room)
        if shape.wholes.isEmpty {
            let divisor = shape.divisor.double
            guard divisor != 1 else { return parts }
            for row in 0..<FactTiles.rows { room[row] = parts[row] / divisor }
            return UnsafePointer(room)
        }
        let wholes = sum(shape.wholes, tile: tile, into: room + FactTiles.rows)
        if Processor.hasWideVectors {
            KernelsWide.tileQuotients(parts, wholes, into: room)
        } else {
            Kernels.tileQuotients(parts, wholes, into: room)
        }
        return UnsafePointer(room)
    }

    /// The extremes of a tile's first rows.
    func extremes(tile: Int, rows: Int) -> (low: Double, high: Double, count: Int) {
        Processor.hasWideVectors
            ? KernelsWide.tileExtremes(values(tile: tile), rows: rows)
            : Kernels.tileExtremes(values(tile: tile), rows: rows)
    }

    /// The run itself for a single column, else its sum in the room.
    private func sum(_ columns: [Int], tile: Int, into target: UnsafeMutablePointer<Double>) -> UnsafePointer<
        Double
    > {
        let first = UnsafePointer(facts.tiles.cells(tile: tile, column: columns[0]))
        guard columns.count > 1 else { return first }
        for row in 0..<FactTiles.rows { target[row] = first[row] }
        for column in columns.dropFirst() {
            let cells = facts.tiles.cells(tile: tile, column: column)
            for row in 0..<FactTiles.rows { target[row] += cells[row] }
        }
        return UnsafePointer(target)
    }
}
