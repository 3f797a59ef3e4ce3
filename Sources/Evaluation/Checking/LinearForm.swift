import Criteria

/// A number that depends on one quantity in a straight line: slope × quantity + constant.
struct LinearForm: Hashable, Sendable {
    let slope: Exact
    let constant: Exact

    static func always(_ number: Exact) -> LinearForm { LinearForm(slope: .zero, constant: number) }

    init(slope: Exact, constant: Exact) {
        self.slope = slope
        self.constant = constant
    }

    /// `nil` when the expression is no straight line in the quantity.
    init?(_ expression: Expression, in quantity: Expression) {
        if expression == quantity {
            self.init(slope: .one, constant: .zero)
            return
        }
        switch expression {
        case .number(let number): self.init(slope: .zero, constant: Exact(number))
        case .negate(let inner):
            guard let inner = LinearForm(inner, in: quantity) else { return nil }
            self.init(slope: -inner.slope, constant: -inner.constant)
        case .arithmetic(let symbol, let left, let right):
            guard let left = LinearForm(left, in: quantity), let right = LinearForm(right, in: quantity)
            else {
                return nil
            }
            switch symbol {
            case .add: self.init(slope: left.slope + right.slope, constant: left.constant + right.constant)
            case .subtract:
                self.init(slope: left.slope - right.slope, constant: left.constant - right.constant)
            case .multiply:
                if left.slope.isZero {
                    self.init(slope: right.slope * left.constant, constant: right.constant * left.constant)
                } else if right.slope.isZero {
                    self.init(slope: left.slope * right.constant, constant: left.constant * right.constant)
                } else {
                    return nil
                }
            case .divide:
                guard right.slope.isZero, !right.constant.isZero else { return nil }
                self.init(slope: left.slope / right.constant, constant: left.constant / right.constant)
            }
        case .text, .truth, .reference, .not, .compare, .isOne, .and, .or, .choose, .call: return nil
        }
    }

    var isConstant: Bool { slope.isZero }

    /// The share at a value, held within 0…1 as points are held within 0…maximum.
    func share(at value: Exact) -> Exact { min(max(slope * value + constant, .zero), .one) }
}
