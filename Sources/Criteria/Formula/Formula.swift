package import Quantities

/// A formula as it was written, with its meaning: parsed, names resolved, units checked.
package struct Formula: Hashable, Sendable {
    /// The text as written in the set.
    package let source: String
    package let expression: Expression
    package let type: FormulaType

    package init(source: String, expression: Expression, type: FormulaType) {
        self.source = source
        self.expression = expression
        self.type = type
    }
}

/// A formula's meaning: a tree without names that could be anything else.
package indirect enum Expression: Hashable, Sendable {
    case number(Fraction)
    case text(String)
    case truth(Bool)
    case reference(Reference)
    case negate(Expression)
    case not(Expression)
    case arithmetic(ArithmeticOperator, Expression, Expression)
    case compare(ComparisonOperator, Expression, Expression)
    case isOne(of: [String], Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case choose(condition: Expression, then: Expression, otherwise: Expression)
    case call(FormulaFunction, [Expression])
}

/// What a name in a formula stands for.
package enum Reference: Hashable, Sendable {
    /// An input of the formula's own criterion.
    case input(String)
    /// A quantity defined under `let` in the same criterion.
    case local(String)
    /// The criterion's `value`.
    case value
    /// The criterion's maximum points.
    case maximum
    case attribute(String)
    case parameter(String)
    /// The total of the set.
    case total
    /// A property of another node.
    case node(NodeAspect, code: String)
    /// An input of another criterion.
    case inputOf(code: String, letter: String)
}

package enum NodeAspect: String, CaseIterable, Sendable {
    case points, share, maximum, met, level, value
}

package enum ArithmeticOperator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
}

package enum ComparisonOperator: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The operator with its sides exchanged.
    package var mirrored: ComparisonOperator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}

package enum FormulaFunction: String, CaseIterable, Sendable {
    case min, max, sum, mean, abs, floor, ceil, round, ratio, count, known
    case atLeast = "at_least"
    case firstKnown = "first_known"
}
