package import Criteria

/// An expression whose names have become places: what the evaluator runs.
package indirect enum Code: Sendable {
    case number(Exact)
    case text(String)
    case truth(Bool)
    /// An input, by its column.
    case input(Int)
    case local(Int)
    case value
    case maximum
    case attribute(Int)
    case parameter(Int)
    case total
    /// A property of a node, by its place in document order.
    case node(NodeAspect, Int)
    case negate(Code)
    case not(Code)
    case arithmetic(ArithmeticOperator, Code, Code)
    case compare(ComparisonOperator, Code, Code)
    case isOne(of: [String], Code)
    case and(Code, Code)
    case or(Code, Code)
    case choose(condition: Code, then: Code, otherwise: Code)
    case call(FormulaFunction, [Code])
}
