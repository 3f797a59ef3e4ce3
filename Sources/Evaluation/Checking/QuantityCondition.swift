import Criteria

/// A condition that asks about one quantity only: which quantity, and which numbers of it hold.
struct QuantityCondition {
    let quantity: Expression
    let numbers: NumberSet

    /// `nil` when the condition asks about several quantities or about none.
    ///
    /// - Parameter condition: in reduced form.
    init?(_ condition: Expression) {
        switch condition {
        case .compare(let comparison, let quantity, .number(let bound)):
            self.init(quantity, NumberSet(comparison, Exact(bound)))
        case .and(let left, let right):
            guard let one = QuantityCondition(left), let other = QuantityCondition(right),
                one.quantity == other.quantity
            else { return nil }
            self.init(one.quantity, one.numbers.intersection(other.numbers))
        case .or(let left, let right):
            guard let one = QuantityCondition(left), let other = QuantityCondition(right),
                one.quantity == other.quantity
            else { return nil }
            self.init(one.quantity, one.numbers.union(other.numbers))
        case .not(let inner):
            guard let inner = QuantityCondition(inner) else { return nil }
            self.init(inner.quantity, inner.numbers.complement)
        case .number, .text, .truth, .reference, .negate, .arithmetic, .compare, .isOne, .choose, .call:
            return nil
        }
    }

    private init(_ quantity: Expression, _ numbers: NumberSet) {
        self.quantity = quantity
        self.numbers = numbers
    }
}
