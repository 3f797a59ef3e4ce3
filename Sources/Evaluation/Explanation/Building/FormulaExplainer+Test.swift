import Criteria

extension FormulaExplainer {
    /// A condition as the evaluator answers it, side by side.
    func test(_ code: Code) -> ConditionTest {
        let asked = phrase(code, .letters, beside: nil)
        return ConditionTest(asked: asked, answer: Self.testAnswer(answer(code)), shape: shape(code))
    }

    private func shape(_ code: Code) -> ConditionTest.Shape {
        switch code {
        case .and: .sides(.all, conjuncts(code).map(test))
        case .or: .sides(.any, disjuncts(code).map(test))
        case .not(let inner): .sides(.not, [test(inner)])
        case .call(.atLeast, let arguments):
            .sides(.atLeast(answer(arguments[0]).number?.int ?? 0), arguments.dropFirst().map(test))
        case .compare(let symbol, let left, let right): .comparison(comparison(symbol, left, right))
        default: .answer(working(code, kind: .plain))
        }
    }

    private func comparison(_ symbol: ComparisonOperator, _ left: Code, _ right: Code)
        -> ConditionTest.Comparison
    {
        let leftKind = kind(of: left) ?? kind(of: right) ?? .plain
        let rightKind = kind(of: right) ?? leftKind
        return ConditionTest.Comparison(
            left: side(left, kind: leftKind, against: answer(right).number),
            symbol: symbol,
            right: side(right, kind: rightKind, against: answer(left).number)
        )
    }

    private func side(_ code: Code, kind: NumberKind, against: Exact?) -> Working {
        var side = working(code, kind: kind, against: (against.map { [$0] } ?? []) + thresholds)
        if case .input(let column) = code { side.result = Self.worded(side.result, plan.slots[column].input) }
        return side
    }

    private func conjuncts(_ code: Code) -> [Code] {
        if case .and(let left, let right) = code { conjuncts(left) + conjuncts(right) } else { [code] }
    }

    private func disjuncts(_ code: Code) -> [Code] {
        if case .or(let left, let right) = code { disjuncts(left) + disjuncts(right) } else { [code] }
    }

    static func testAnswer(_ answer: Answer) -> ConditionTest.Answer {
        switch answer {
        case .truth(true): .holds
        case .truth(false): .fails
        case .absent(let absence): .absent(absence)
        case .number, .text: .absent(.missing)
        }
    }

    /// Numbers that a condition compares with.
    static func thresholds(in code: Code) -> [Exact] {
        switch code {
        case .compare(_, let left, let right): [left, right].compactMap(literal)
        case .and(let left, let right), .or(let left, let right): thresholds(in: left) + thresholds(in: right)
        case .not(let inner): thresholds(in: inner)
        case .call(.atLeast, let arguments): arguments.dropFirst().flatMap(thresholds)
        default: []
        }
    }

    private static func literal(_ code: Code) -> Exact? {
        if case .number(let number) = code { number } else { nil }
    }
}
