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

    private static func columns(_ code: Code, plan: Plan) -> [Int]? {
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
            guard let left = columns(left, plan: plan), let right = columns(right, plan: plan) else { return nil }
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
