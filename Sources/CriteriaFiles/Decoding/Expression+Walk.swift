import Criteria
import Quantities

extension Expression {
    /// The direct parts.
    var parts: [Expression] {
        switch self {
        case .number, .text, .truth, .reference: []
        case .negate(let inner), .not(let inner), .isOne(_, let inner): [inner]
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            [left, right]
        case .choose(let condition, let then, let otherwise): [condition, then, otherwise]
        case .call(_, let arguments): arguments
        }
    }

    /// Whether this or any part of it is such.
    func contains(_ isSuch: (Expression) -> Bool) -> Bool {
        isSuch(self) || parts.contains { $0.contains(isSuch) }
    }

    var isDivision: Bool {
        if case .arithmetic(.divide, _, _) = self { true } else { false }
    }

    /// A division by anything but a literal: its base may be empty.
    var isOpenDivision: Bool {
        guard case .arithmetic(.divide, _, let base) = self else { return false }
        return base.constant == nil
    }

    /// The value of an expression without names.
    var constant: Fraction? {
        switch self {
        case .number(let value): return value
        case .negate(let inner): return inner.constant.flatMap { Fraction.zero.subtracting($0) }
        case .arithmetic(let symbol, let left, let right):
            guard let left = left.constant, let right = right.constant else { return nil }
            switch symbol {
            case .add: return left.adding(right)
            case .subtract: return left.subtracting(right)
            case .multiply: return left.multiplied(by: right)
            case .divide: return left.divided(by: right)
            }
        case .text, .truth, .reference, .not, .compare, .isOne, .and, .or, .choose, .call: return nil
        }
    }
}
