import Criteria

/// Puts the formulas of one node into phrases, with letters or with figures, asking the evaluator for every answer.
struct FormulaExplainer {
    enum Mode { case letters, figures }

    let evaluator: UnitEvaluator
    let place: Int?
    let frame: Frame
    /// Numbers that the conditions of the node compare with.
    let thresholds: [Exact]

    var plan: Plan { evaluator.plan }
    var node: Node? { place.map { plan.nodes[$0].node } }

    init(_ evaluator: UnitEvaluator, place: Int?, frame: Frame, thresholds: [Exact] = []) {
        self.evaluator = evaluator
        self.place = place
        self.frame = frame
        self.thresholds = thresholds
    }

    func answer(_ code: Code) -> Answer { evaluator.answer(code, in: frame) }

    /// The calculation of a formula.
    func working(_ code: Code, kind: NumberKind, against: [Exact] = []) -> Working {
        let result = figure(answer(code), kind: kind, against: against)
        guard !isLiteral(code) else { return Working(letters: nil, figures: nil, result: result) }
        let letters = phrase(code, .letters, beside: nil)
        if isReference(code) { return Working(letters: letters, figures: nil, result: result) }
        let figures = phrase(code, .figures, beside: nil)
        var isResult = false
        if figures.pieces.count == 1, case .figure(let only) = figures.pieces[0] {
            isResult = only.content == result.content
        }
        return Working(
            letters: letters,
            figures: isResult ? nil : figures,
            reduced: result.absence == nil ? reduced(code) : nil,
            result: result
        )
    }

    func figure(_ answer: Answer, kind: NumberKind, against: [Exact] = []) -> Figure {
        switch answer {
        case .number(let number): Figure(number, kind: kind, against: against)
        case .truth(let truth): Figure(.truth(truth))
        case .text(let text): Figure(.text(text))
        case .absent(let absence): Figure(.absent(absence))
        }
    }

    /// `8 / 20` for `(a + b) / (c + d)`: both sides worked out, where one of them was no single figure.
    private func reduced(_ code: Code) -> Phrase? {
        guard case .arithmetic(let symbol, let left, let right) = code,
            !isLeaf(left) || !isLeaf(right), let leftNumber = answer(left).number,
            let rightNumber = answer(right).number
        else { return nil }
        let rightSide = Phrase.figure(Figure(rightNumber, kind: kind(of: right) ?? .plain).bare)
        // A sum of several terms keeps them apart.
        if symbol == .add, case .arithmetic(.add, _, _) = left, let leftSide = reduced(left) {
            return leftSide + .symbol(.plus) + rightSide
        }
        return .figure(Figure(leftNumber, kind: kind(of: left) ?? .plain).bare)
            + .symbol(Phrase.Symbol(symbol))
            + rightSide
    }

    // MARK: - What a part of a formula is

    func isLiteral(_ code: Code) -> Bool {
        switch code {
        case .number, .text, .truth: true
        case .negate(let inner): isLiteral(inner)
        default: false
        }
    }

    func isReference(_ code: Code) -> Bool {
        switch code {
        case .input, .local, .value, .maximum, .attribute, .parameter, .total, .node: true
        default: false
        }
    }

    private func isLeaf(_ code: Code) -> Bool { isLiteral(code) || isReference(code) }

    /// What a part measures; `nil` for literals and for what is no number.
    func kind(of code: Code) -> NumberKind? {
        switch code {
        case .number, .text, .truth, .not, .compare, .isOne, .and, .or: nil
        case .input(let column): Self.kind(of: plan.slots[column].input)
        case .local(let local):
            node?.criterion.flatMap { Self.kind($0.locals[local].formula.type, unit: nil) }
        case .value: place.flatMap { valueKind(at: $0) }
        case .maximum, .total: .points
        case .attribute: .plain
        case .parameter(let parameter):
            plan.set.parameters[parameter].cases.first.flatMap { Self.kind($0.value.type, unit: nil) }
        case .node(.share, _): .share
        case .node(.points, _), .node(.maximum, _): .points
        case .node(.value, let place): valueKind(at: place)
        case .node(.level, _): .plain
        case .node(.met, _): nil
        case .negate(let inner): kind(of: inner)
        case .arithmetic(let symbol, let left, let right): kind(symbol, kind(of: left), kind(of: right))
        case .choose(_, let then, let otherwise): kind(of: then) ?? kind(of: otherwise)
        case .call(let function, let arguments): kind(function, arguments)
        }
    }

    private func kind(_ symbol: ArithmeticOperator, _ left: NumberKind?, _ right: NumberKind?) -> NumberKind?
    {
        switch symbol {
        case .add, .subtract: left ?? right
        case .multiply: left == .share ? right : right == .share ? left : .plain
        case .divide:
            switch (left, right) {
            case (.count, .count), (.money, .money): .share
            case (let left, nil): left
            case (.share, .share), (.plain, .plain), (.points, .points): .plain
            case (let left, _): left == .points ? .points : .plain
            }
        }
    }

    private func kind(_ function: FormulaFunction, _ arguments: [Code]) -> NumberKind? {
        switch function {
        case .min, .max, .sum, .mean, .firstKnown: arguments.lazy.compactMap { kind(of: $0) }.first
        case .abs, .floor, .ceil, .round: arguments.first.flatMap { kind(of: $0) }
        case .ratio: kind(.divide, kind(of: arguments[0]), kind(of: arguments[1]))
        case .count: .plain
        case .known, .atLeast: nil
        }
    }

    /// What a criterion's value measures. A unit printed as "%" makes any bare quotient a share.
    func valueKind(at place: Int) -> NumberKind? {
        let node = plan.nodes[place].node
        guard let criterion = node.criterion else { return nil }
        let only = criterion.inputs.count == 1 ? criterion.inputs[0] : nil
        guard let value = criterion.value else { return only.flatMap { Self.kind(of: $0) } }
        let unit: String?
        if case .input(let letter) = value.expression.reference, let input = criterion.input(letter) {
            unit = input.unit
        } else {
            unit = node.print.unit?.vi
        }
        let kind = Self.kind(value.type, unit: unit)
        if node.print.unit?.vi == "%", kind != .plain || only == nil {
            switch kind {
            case .plain, .count: return .share
            case .share, .money, .points, nil: break
            }
        }
        return kind
    }

    static func kind(of input: Input) -> NumberKind? {
        switch input.kind {
        case .count: .count(unit: input.unit)
        case .number: input.unit == "%" ? .plain : .count(unit: input.unit)
        case .money(let unit): .money(unit)
        case .yesNo, .choice: nil
        }
    }

    static func kind(_ type: FormulaType, unit: String?) -> NumberKind? {
        switch type {
        case .number(.plain): .plain
        case .number(.count): .count(unit: unit)
        case .number(.share): .share
        case .number(.money(let unit)): .money(unit)
        case .number(.moneyLiteral): .money(.dong)
        case .truth, .text: nil
        }
    }
}

extension Expression {
    var reference: Reference? {
        if case .reference(let reference) = self { reference } else { nil }
    }
}
