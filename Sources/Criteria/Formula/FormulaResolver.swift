import Quantities

/// Gives every name of a formula its meaning and every part its type, and brings money literals to the unit they meet.
struct FormulaResolver {
    typealias Typed = (expression: Expression, type: FormulaType)

    let scope: FormulaScope

    func resolve(_ syntax: FormulaSyntax) throws(FormulaFault) -> Typed {
        switch syntax {
        case .number(let value, let dimension, _): return (.number(value), .number(dimension))
        case .text(let text, _): return (.text(text), .text)
        case .truth(let truth, _): return (.truth(truth), .truth)
        case .name(let name, let offset): return try resolve(name: name, at: offset)
        case .about(let aspect, let code, let offset): return try resolve(aspect, of: code, at: offset)
        case .negate(let inner, _):
            let (expression, dimension) = try number(inner)
            return (.negate(expression), .number(dimension))
        case .not(let inner, _): return (.not(try condition(inner)), .truth)
        case .arithmetic(let symbol, let left, let right, let offset):
            return try arithmetic(symbol, left, right, at: offset)
        case .compare(let comparison, let left, let right, let offset):
            return (try compare(comparison, left, right, at: offset), .truth)
        case .isOne(let inner, let texts, _):
            let typed = try resolve(inner)
            guard typed.type == .text else { throw FormulaFault(.notAText, at: inner.offset) }
            return (.isOne(of: texts, typed.expression), .truth)
        case .and(let left, let right, _): return (.and(try condition(left), try condition(right)), .truth)
        case .or(let left, let right, _): return (.or(try condition(left), try condition(right)), .truth)
        case .choose(let condition, let then, let otherwise, let offset):
            return try choose(condition, then, otherwise, at: offset)
        case .call(let name, let arguments, let offset): return try call(name, arguments, at: offset)
        }
    }

    func condition(_ syntax: FormulaSyntax) throws(FormulaFault) -> Expression {
        let typed = try resolve(syntax)
        guard typed.type == .truth else {
            throw FormulaFault(.notACondition(found: typed.type.words), at: syntax.offset)
        }
        return typed.expression
    }

    func number(_ syntax: FormulaSyntax) throws(FormulaFault) -> (Expression, Dimension) {
        let typed = try resolve(syntax)
        guard case .number(let dimension) = typed.type else {
            throw FormulaFault(.notANumber(found: typed.type.words), at: syntax.offset)
        }
        return (typed.expression, dimension)
    }

    // MARK: - Names

    private func resolve(name: String, at offset: Int) throws(FormulaFault) -> Typed {
        if let type = scope.inputs[name] { return (.reference(.input(name)), type) }
        if let type = scope.locals[name] { return (.reference(.local(name)), type) }
        if let type = scope.attributes[name] { return (.reference(.attribute(name)), type) }
        if let type = scope.parameters[name] { return (.reference(.parameter(name)), type) }
        switch name {
        case "value":
            if scope.valueIsTotal { return (.reference(.total), .number(.plain)) }
            guard let type = scope.value else { throw FormulaFault(.noValue, at: offset) }
            return (.reference(.value), type)
        case "maximum": return (.reference(.maximum), .number(.plain))
        case "total" where scope.valueIsTotal: return (.reference(.total), .number(.plain))
        default: throw FormulaFault(.unknownName(name, known: scope.knownNames), at: offset)
        }
    }

    private func resolve(_ word: String, of code: String, at offset: Int) throws(FormulaFault) -> Typed {
        if word == "input" { return try resolveInput(code, at: offset) }
        guard let aspect = NodeAspect(rawValue: word) else {
            throw FormulaFault(.unknownFunction(word), at: offset)
        }
        guard let node = scope.nodes[code] else {
            throw FormulaFault(.unknownName("\(word)[\(code)]", known: scope.nodes.keys.sorted()), at: offset)
        }
        guard scope.allowsResults || aspect == .value else {
            throw FormulaFault(.aspectNotAllowed(word), at: offset)
        }
        let reference = Expression.reference(.node(aspect, code: code))
        switch aspect {
        case .points, .maximum, .level: return (reference, .number(.plain))
        case .share: return (reference, .number(.share))
        case .met: return (reference, .truth)
        case .value:
            guard let type = node.value else { throw FormulaFault(.noValue, at: offset) }
            return (reference, type)
        }
    }

    private func resolveInput(_ path: String, at offset: Int) throws(FormulaFault) -> Typed {
        var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let letter = parts.popLast() ?? ""
        for (code, letter) in [(parts.joined(separator: "."), letter), (path, "a")] {
            if let type = scope.nodes[code]?.inputs[letter] {
                return (.reference(.inputOf(code: code, letter: letter)), type)
            }
        }
        throw FormulaFault(.unknownName("input[\(path)]", known: scope.nodes.keys.sorted()), at: offset)
    }

    // MARK: - Arithmetic and comparison

    private func arithmetic(
        _ symbol: ArithmeticOperator,
        _ leftSyntax: FormulaSyntax,
        _ rightSyntax: FormulaSyntax,
        at offset: Int
    ) throws(FormulaFault) -> Typed {
        var (left, leftDimension) = try number(leftSyntax)
        var (right, rightDimension) = try number(rightSyntax)
        let dimension: Dimension
        switch symbol {
        case .add, .subtract:
            dimension = try unify(&left, leftDimension, &right, rightDimension, at: offset)
        case .multiply:
            dimension = leftDimension.times(rightDimension)
        case .divide:
            if case .number(.zero) = right {
                throw FormulaFault(.divisionByZeroLiteral, at: rightSyntax.offset)
            }
            if leftDimension.isMoney, rightDimension.isMoney {
                _ = try unify(&left, leftDimension, &right, rightDimension, at: offset)
            }
            rightDimension = rightDimension.isMoney && leftDimension.isMoney ? leftDimension : rightDimension
            dimension = leftDimension.over(rightDimension)
        }
        return (.arithmetic(symbol, left, right), .number(dimension))
    }

    private func compare(
        _ comparison: ComparisonOperator,
        _ leftSyntax: FormulaSyntax,
        _ rightSyntax: FormulaSyntax,
        at offset: Int
    ) throws(FormulaFault) -> Expression {
        var left = try resolve(leftSyntax)
        var right = try resolve(rightSyntax)
        switch (left.type, right.type) {
        case (.number(let leftDimension), .number(let rightDimension)):
            _ = try unify(&left.expression, leftDimension, &right.expression, rightDimension, at: offset)
        case (.text, .text), (.truth, .truth):
            guard comparison == .equal || comparison == .notEqual else {
                throw FormulaFault(.notAText, at: offset)
            }
        default:
            throw FormulaFault(.mixedDimensions(left.type.words, right.type.words), at: offset)
        }
        return .compare(comparison, left.expression, right.expression)
    }

    /// Checks that two numbers may be added or compared and brings money literals to the other side's unit.
    private func unify(
        _ left: inout Expression,
        _ leftDimension: Dimension,
        _ right: inout Expression,
        _ rightDimension: Dimension,
        at offset: Int
    ) throws(FormulaFault) -> Dimension {
        switch (leftDimension, rightDimension) {
        case (let one, let other) where one == other: return one
        case (.plain, let other): return other
        case (let one, .plain): return one
        case (.money(let unit), .moneyLiteral):
            right = try scaled(right, from: .dong, to: unit, at: offset)
            return leftDimension
        case (.moneyLiteral, .money(let unit)):
            left = try scaled(left, from: .dong, to: unit, at: offset)
            return rightDimension
        case (.money(let leftUnit), .money(let rightUnit)):
            right = try scaled(right, from: rightUnit, to: leftUnit, at: offset)
            return leftDimension
        default:
            throw FormulaFault(.mixedDimensions(leftDimension.words, rightDimension.words), at: offset)
        }
    }

    private func scaled(
        _ expression: Expression,
        from: MoneyUnit,
        to unit: MoneyUnit,
        at offset: Int
    ) throws(FormulaFault) -> Expression {
        guard let factor = Fraction(Int128(from.dong), over: Int128(unit.dong)) else { return expression }
        guard case .number(let value) = expression else {
            return factor == .one ? expression : .arithmetic(.multiply, expression, .number(factor))
        }
        guard let converted = value.multiplied(by: factor) else {
            throw FormulaFault(.numberOutOfRange("\(value.numerator)"), at: offset)
        }
        return .number(converted)
    }

    private func choose(
        _ conditionSyntax: FormulaSyntax,
        _ thenSyntax: FormulaSyntax,
        _ otherwiseSyntax: FormulaSyntax,
        at offset: Int
    ) throws(FormulaFault) -> Typed {
        let condition = try condition(conditionSyntax)
        var then = try resolve(thenSyntax)
        var otherwise = try resolve(otherwiseSyntax)
        if case .number(let left) = then.type, case .number(let right) = otherwise.type {
            let dimension = try unify(&then.expression, left, &otherwise.expression, right, at: offset)
            return (
                .choose(condition: condition, then: then.expression, otherwise: otherwise.expression),
                .number(dimension)
            )
        }
        guard then.type == otherwise.type else {
            throw FormulaFault(.mixedDimensions(then.type.words, otherwise.type.words), at: offset)
        }
        return (
            .choose(condition: condition, then: then.expression, otherwise: otherwise.expression), then.type
        )
    }

    // MARK: - Functions

    private func call(_ name: String, _ arguments: [FormulaSyntax], at offset: Int) throws(FormulaFault)
        -> Typed
    {
        guard let function = FormulaFunction(rawValue: name) else {
            throw FormulaFault(.unknownFunction(name), at: offset)
        }
        func expect(_ counts: ClosedRange<Int>, _ words: String) throws(FormulaFault) {
            guard counts.contains(arguments.count) else {
                throw FormulaFault(
                    .wrongArgumentCount(function: name, expected: words, found: arguments.count),
                    at: offset
                )
            }
        }
        switch function {
        case .min, .max, .sum, .mean, .firstKnown:
            try expect(1...64, "1…64")
            return try callOnLikes(function, arguments, at: offset)
        case .abs, .floor, .ceil:
            try expect(1...1, "1")
            let (expression, dimension) = try number(arguments[0])
            return (.call(function, [expression]), .number(dimension))
        case .round:
            try expect(2...2, "2")
            let (expression, dimension) = try number(arguments[0])
            guard case .number(let digits, _, _) = arguments[1], digits.denominator == 1,
                (0...10).contains(digits.numerator)
            else { throw FormulaFault(.answerMustBe("0…10"), at: arguments[1].offset) }
            return (.call(.round, [expression, .number(digits)]), .number(dimension))
        case .ratio:
            try expect(3...3, "3")
            let quotient = try arithmetic(.divide, arguments[0], arguments[1], at: offset)
            guard case .arithmetic(_, let top, let bottom) = quotient.expression else {
                throw FormulaFault(.notANumber(found: name), at: offset)
            }
            let (empty, _) = try number(arguments[2])
            return (.call(.ratio, [top, bottom, empty]), quotient.type)
        case .count:
            try expect(1...64, "1…64")
            return (.call(.count, try conditions(arguments)), .number(.plain))
        case .atLeast:
            try expect(2...65, "2…65")
            guard case .number(let wanted, _, _) = arguments[0], wanted.denominator == 1 else {
                throw FormulaFault(.notANumber(found: "n"), at: arguments[0].offset)
            }
            return (
                .call(.atLeast, [.number(wanted)] + (try conditions(Array(arguments.dropFirst())))), .truth
            )
        case .known:
            try expect(1...1, "1")
            return (.call(.known, [try resolve(arguments[0]).expression]), .truth)
        }
    }

    private func conditions(_ arguments: [FormulaSyntax]) throws(FormulaFault) -> [Expression] {
        var conditions: [Expression] = []
        for argument in arguments { conditions.append(try condition(argument)) }
        return conditions
    }

    private func callOnLikes(
        _ function: FormulaFunction,
        _ arguments: [FormulaSyntax],
        at offset: Int
    ) throws(FormulaFault) -> Typed {
        var expressions: [Expression] = []
        var literals: [Int] = []
        var dimension = Dimension.plain
        var first = Expression.number(.zero)
        for argument in arguments {
            var (expression, found) = try number(argument)
            dimension = try unify(&first, dimension, &expression, found, at: argument.offset)
            if found == .moneyLiteral, dimension == .moneyLiteral { literals.append(expressions.count) }
            expressions.append(expression)
        }
        // Literals that stand before the first input take its unit too.
        if case .money(let unit) = dimension {
            for place in literals {
                expressions[place] =
                    try scaled(expressions[place], from: .dong, to: unit, at: arguments[place].offset)
            }
        }
        return (.call(function, expressions), .number(dimension))
    }
}
