package import Quantities

extension Expression {
    /// The expressions that this one is made of.
    package var operands: [Expression] {
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

    /// This expression and everything in it.
    package var everything: [Expression] { [self] + operands.flatMap(\.everything) }

    package var references: [Reference] {
        everything.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }

    /// The constants, each as often as it stands.
    package var constants: [Fraction] {
        everything.compactMap { if case .number(let number) = $0 { number } else { nil } }
    }

    /// The letters of the criterion's own inputs, each once, in the order in which they stand.
    package var ownInputs: [String] {
        var letters: [String] = []
        for case .input(let letter) in references where !letters.contains(letter) { letters.append(letter) }
        return letters
    }
}
