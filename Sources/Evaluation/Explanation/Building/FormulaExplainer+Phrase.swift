import Criteria

extension FormulaExplainer {
    /// How tightly a part binds: what binds less than its surroundings stands in parentheses.
    private enum Binding: Int, Comparable {
        case or, and, not, comparison, sum, product, sign, primary

        static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
    }

    /// - Parameter beside: what the literals in this part are compared or calculated with.
    func phrase(_ code: Code, _ mode: Mode, beside: NumberKind?) -> Phrase {
        switch code {
        case .number(let number): return .figure(Figure(number, kind: beside ?? .plain).bare)
        case .text(let text): return Phrase([.text(text)])
        case .truth(let truth): return .word(truth ? .yes : .no)
        case .input, .local, .value, .maximum, .attribute, .parameter, .total, .node:
            return mode == .letters ? Phrase([name(of: code)]) : .figure(referenceFigure(code).bare)
        case .negate(let inner): return .symbol(.minus) + part(inner, in: .sign, mode, beside: beside)
        case .not(let inner): return .word(.not) + part(inner, in: .not, mode, beside: nil)
        case .arithmetic(let symbol, let left, let right):
            return arithmetic(symbol, left, right, mode, beside: beside)
        case .compare(let comparison, let left, let right):
            return part(left, in: .sum, mode, beside: kind(of: right)) + .symbol(Phrase.Symbol(comparison))
                + part(right, in: .sum, mode, beside: kind(of: left))
        case .isOne(let texts, let inner):
            let list = texts.map { Phrase([.text($0)]) }
            return part(inner, in: .comparison, mode, beside: nil) + .word(.isIn)
                + Self.list(list).inParentheses
        case .and(let left, let right):
            return part(left, in: .and, mode, beside: nil) + .word(.and)
                + part(right, in: .and, mode, beside: nil)
        case .or(let left, let right):
            return part(left, in: .or, mode, beside: nil) + .word(.or)
                + part(right, in: .or, mode, beside: nil)
        case .choose(let condition, let then, let otherwise):
            return choose(condition, then, otherwise, mode, beside: beside)
        case .call(.ratio, let arguments):
            return arithmetic(.divide, arguments[0], arguments[1], mode, beside: beside)
        case .call(let function, let arguments):
            let common = kind(of: code) ?? beside
            return .word(.function(function))
                + Self.list(arguments.map { phrase($0, mode, beside: common) }).inParentheses
        }
    }

    private func arithmetic(
        _ symbol: ArithmeticOperator,
        _ left: Code,
        _ right: Code,
        _ mode: Mode,
        beside: NumberKind?
    ) -> Phrase {
        let binding = Self.binding(symbol)
        var leftBeside: NumberKind?
        var rightBeside: NumberKind?
        switch symbol {
        case .add, .subtract:
            leftBeside = kind(of: right) ?? beside
            rightBeside = kind(of: left) ?? beside
        case .divide:
            // `value / 70%`: a share is divided by a share.
            rightBeside = kind(of: left) == .share ? .share : nil
        case .multiply: break
        }
        // The right side of − and ÷ must not be taken for a part of the left.
        let tighter = symbol == .subtract || symbol == .divide ? Binding(rawValue: binding.rawValue + 1) : nil
        return part(left, in: binding, mode, beside: leftBeside) + .symbol(Phrase.Symbol(symbol))
            + part(right, in: tighter ?? binding, mode, beside: rightBeside)
    }

    /// With figures only the branch that is taken is shown.
    private func choose(
        _ condition: Code,
        _ then: Code,
        _ otherwise: Code,
        _ mode: Mode,
        beside: NumberKind?
    ) -> Phrase {
        if mode == .figures, let truth = answer(condition).truth {
            return phrase(truth ? then : otherwise, mode, beside: beside)
        }
        return .word(.ifSo) + phrase(condition, mode, beside: nil) + .word(.then)
            + phrase(then, mode, beside: beside ?? kind(of: otherwise)) + .word(.otherwise)
            + phrase(otherwise, mode, beside: beside ?? kind(of: then))
    }

    private func part(_ code: Code, in surroundings: Binding, _ mode: Mode, beside: NumberKind?) -> Phrase {
        let phrase = phrase(code, mode, beside: beside)
        return phrase.pieces.count > 1 && binding(of: code) < surroundings ? phrase.inParentheses : phrase
    }

    private func binding(of code: Code) -> Binding {
        switch code {
        case .or, .choose: .or
        case .and: .and
        case .not: .not
        case .compare, .isOne: .comparison
        case .arithmetic(let symbol, _, _): Self.binding(symbol)
        case .negate: .sign
        case .call(.ratio, _): .product
        case .number, .text, .truth, .input, .local, .value, .maximum, .attribute, .parameter, .total, .node,
            .call:
            .primary
        }
    }

    private static func binding(_ symbol: ArithmeticOperator) -> Binding {
        switch symbol {
        case .add, .subtract: .sum
        case .multiply, .divide: .product
        }
    }

    private static func list(_ phrases: [Phrase]) -> Phrase {
        guard let first = phrases.first else { return Phrase([]) }
        return phrases.dropFirst().reduce(first) { $0 + .symbol(.separator) + $1 }
    }

    // MARK: - Names

    private func name(of code: Code) -> Phrase.Piece {
        switch code {
        case .input(let column):
            let slot = plan.slots[column]
            return .letter(slot.code == node?.code ? slot.input.letter : slot.column)
        case .local(let local): return .letter(node?.criterion?.locals[local].name ?? "")
        case .value: return .word(.value)
        case .maximum: return .word(.maximum)
        case .attribute(let place): return .named(plan.set.attributes[place].title.short)
        case .parameter(let place):
            let parameter = plan.set.parameters[place]
            return parameter.title.map { .named($0.short) } ?? .letter(parameter.name)
        case .total: return .word(.total)
        case .node(let aspect, let place): return .about(aspect, code: plan.nodes[place].node.code)
        default: return .text("")
        }
    }

    /// The figure behind a name.
    func referenceFigure(_ code: Code) -> Figure {
        let figure = figure(
            answer(code),
            kind: kind(of: code) ?? .plain,
            against: isValue(code) ? thresholds : []
        )
        if case .input(let column) = code { return Self.worded(figure, plan.slots[column].input) }
        return figure
    }

    /// A chosen option in its own words.
    static func worded(_ figure: Figure, _ input: Input) -> Figure {
        guard case .text(let id) = figure.content, case .choice(let options) = input.kind,
            let option = options.first(where: { $0.id == id })
        else { return figure }
        return Figure(.option(option.title))
    }

    private func isValue(_ code: Code) -> Bool {
        if case .value = code { true } else { false }
    }
}

extension Text {
    /// Without an explanation in parentheses at its end.
    var short: Text { Text(vi: Self.shortened(vi), en: en.map(Self.shortened)) }

    private static func shortened(_ words: String) -> String {
        guard words.last == ")", let open = words.lastIndex(of: "("), open > words.startIndex else {
            return words
        }
        let kept = words[..<open]
        return String(kept.last == " " ? kept.dropLast() : kept)
    }
}
