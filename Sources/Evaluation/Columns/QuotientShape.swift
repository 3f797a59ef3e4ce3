import Criteria
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
        sum(shape.parts, tile: tile, into: room)
        if shape.wholes.isEmpty {
            let divisor = shape.divisor.double
            if divisor != 1 { for row in 0..<FactTiles.rows { room[row] /= divisor } }
            return UnsafePointer(room)
        }
        let wholes = room + FactTiles.rows
        sum(shape.wholes, tile: tile, into: wholes)
        for row in 0..<FactTiles.rows {
            let value = room[row] / wholes[row]
            room[row] = wholes[row] > 0 ? value : .nan
        }
        return UnsafePointer(room)
    }

    private func sum(_ columns: [Int], tile: Int, into target: UnsafeMutablePointer<Double>) {
        for (place, column) in columns.enumerated() {
            let cells = facts.tiles.cells(tile: tile, column: column)
            if place == 0 {
                for row in 0..<FactTiles.rows { target[row] = cells[row] }
            } else {
                for row in 0..<FactTiles.rows { target[row] += cells[row] }
            }
        }
    }
}
