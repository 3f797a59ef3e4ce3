import Criteria
import Quantities

/// Puts a criterion's formulas into one form: names of quantities replaced by what they stand for, attributes by
/// their values, constant parts worked out.
///
/// Two formulas of the same form answer alike for all figures, so equal forms are a proof.
struct Reduction {
    let set: CriteriaSet
    let criterion: Criterion?
    let maximum: Fraction?
    let world: AttributeWorld

    init(_ set: CriteriaSet, node: Node?, world: AttributeWorld) {
        self.set = set
        criterion = node?.criterion
        maximum = node?.maximum
        self.world = world
    }

    /// What the criterion's value is; `nil` where the rule names the inputs itself.
    var value: Expression? {
        if let value = criterion?.value { return reduce(value.expression) }
        guard let criterion, criterion.inputs.count == 1, let only = criterion.inputs.first else {
            return nil
        }
        return .reference(.input(only.letter))
    }

    func reduce(_ formula: Formula) -> Expression { reduce(formula.expression) }

    func reduce(_ expression: Expression) -> Expression {
        switch expression {
        case .number, .text, .truth: return expression
        case .reference(let reference): return resolve(reference)
        case .negate(let inner):
            let inner = reduce(inner)
            if case .number(let number) = inner, let negated = Fraction.zero.subtracting(number) {
                return .number(negated)
            }
            return .negate(inner)
        case .not(let inner): return Self.negated(reduce(inner))
        case .arithmetic(let symbol, let left, let right):
            return arithmetic(symbol, reduce(left), reduce(right))
        case .compare(let comparison, let left, let right):
            return compare(comparison, reduce(left), reduce(right))
        case .isOne(let texts, let inner):
            let inner = reduce(inner)
            if case .text(let text) = inner { return .truth(texts.contains(text)) }
            return .isOne(of: texts, inner)
        case .and(let left, let right): return Self.and(reduce(left), reduce(right))
        case .or(let left, let right): return Self.or(reduce(left), reduce(right))
        case .choose(let condition, let then, let otherwise):
            let condition = reduce(condition)
            if case .truth(let truth) = condition { return reduce(truth ? then : otherwise) }
            return .choose(condition: condition, then: reduce(then), otherwise: reduce(otherwise))
        case .call(.atLeast, let arguments): return atLeast(arguments.map(reduce))
        case .call(let function, let arguments): return .call(function, arguments.map(reduce))
        }
    }

    /// The requirement as one condition: it is true exactly when the requirement is met.
    func condition(of requirement: Requirement) -> Expression {
        requirement.cases.reversed().reduce(Expression.truth(false)) { rest, choice in
            let asked = reduce(choice.condition)
            guard let when = choice.when.map(reduce) else { return asked }
            return Self.or(Self.and(when, asked), Self.and(Self.negated(when), rest))
        }
    }

    // MARK: - Names

    private func resolve(_ reference: Reference) -> Expression {
        switch reference {
        case .value: return value ?? .reference(.value)
        case .local(let name):
            let local = criterion?.locals.first { $0.name == name }
            return local.map { reduce($0.formula) } ?? .reference(reference)
        case .maximum: return maximum.map { .number($0) } ?? .reference(reference)
        case .attribute(let name):
            guard let attribute = set.attributes.first(where: { $0.name == name }), let text = world[name]
            else {
                return .reference(reference)
            }
            if attribute.kind == .text { return .text(text) }
            guard let whole = Int64(text) else { return .reference(reference) }
            return .number(Fraction(whole))
        case .parameter(let name):
            guard let parameter = set.parameters.first(where: { $0.name == name }) else {
                return .reference(reference)
            }
            // Without a case that applies there is no value: the name itself stands for that.
            return parameter.cases.reversed().reduce(.reference(reference)) { rest, choice in
                guard let when = choice.when.map(reduce) else { return reduce(choice.value) }
                if case .truth(let truth) = when { return truth ? reduce(choice.value) : rest }
                return .choose(condition: when, then: reduce(choice.value), otherwise: rest)
            }
        case .input, .total, .node, .inputOf: return .reference(reference)
        }
    }

    // MARK: - Constant parts

    private func arithmetic(_ symbol: ArithmeticOperator, _ left: Expression, _ right: Expression)
        -> Expression
    {
        guard case .number(let one) = left, case .number(let other) = right else {
            return .arithmetic(symbol, left, right)
        }
        let result: Fraction? =
            switch symbol {
            case .add: one.adding(other)
            case .subtract: one.subtracting(other)
            case .multiply: one.multiplied(by: other)
            case .divide: one.divided(by: other)
            }
        return result.map { .number($0) } ?? .arithmetic(symbol, left, right)
    }

    private func compare(_ comparison: ComparisonOperator, _ left: Expression, _ right: Expression)
        -> Expression
    {
        switch (left, right) {
        case (.number(let one), .number(let other)):
            return .truth(NumberSet(comparison, Exact(other)).spans.contains { $0.contains(Exact(one)) })
        case (.text(let one), .text(let other)): return .truth((one == other) == (comparison == .equal))
        // The constant stands on the right, so that equal conditions look equal.
        case (.number, _), (.text, _), (.truth, _): return .compare(comparison.mirrored, right, left)
        default: return .compare(comparison, left, right)
        }
    }

    /// One of several is "or", all of them are "and".
    private func atLeast(_ arguments: [Expression]) -> Expression {
        let conditions = arguments.dropFirst()
        guard case .number(let wanted)? = arguments.first, let first = conditions.first else {
            return .call(.atLeast, arguments)
        }
        if wanted == .one { return conditions.dropFirst().reduce(first, Self.or) }
        if wanted == Fraction(Int64(conditions.count)) {
            return conditions.dropFirst().reduce(first, Self.and)
        }
        return .call(.atLeast, arguments)
    }

    private static func and(_ left: Expression, _ right: Expression) -> Expression {
        if left == .truth(false) || right == .truth(false) { return .truth(false) }
        if left == .truth(true) { return right }
        if right == .truth(true) { return left }
        return .and(left, right)
    }

    private static func or(_ left: Expression, _ right: Expression) -> Expression {
        if left == .truth(true) || right == .truth(true) { return .truth(true) }
        if left == .truth(false) { return right }
        if right == .truth(false) { return left }
        return .or(left, right)
    }

    /// The negation, pushed inward; what is absent stays absent.
    static func negated(_ expression: Expression) -> Expression {
        switch expression {
        case .truth(let truth): .truth(!truth)
        case .not(let inner): inner
        case .and(let left, let right): or(negated(left), negated(right))
        case .or(let left, let right): and(negated(left), negated(right))
        case .compare(let comparison, let left, let right): .compare(comparison.negated, left, right)
        case .number, .text, .reference, .negate, .arithmetic, .isOne, .choose, .call: .not(expression)
        }
    }
}

extension ComparisonOperator {
    /// The operator that holds exactly when this one does not.
    var negated: ComparisonOperator {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }
}
