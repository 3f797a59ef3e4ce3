import Criteria
import Evaluation
import Quantities

/// Formulas by the words of docs/formula-language.md.
extension ReferenceEvaluator {
    func answer(_ expression: Expression, _ node: Node?) -> ReferenceAnswer {
        switch expression {
        case .number(let number): return .number(Rational(number))
        case .text(let text): return .text(text)
        case .truth(let truth): return .truth(truth)
        case .reference(let reference): return answer(reference, node)
        case .negate(let inner): return onNumbers([inner], node) { .number(-$0[0]) }
        case .not(let inner):
            let asked = answer(inner, node)
            return asked.truth.map { .truth(!$0) } ?? asked
        case .arithmetic(let symbol, let left, let right):
            return onNumbers([left, right], node) { sides in
                switch symbol {
                case .add: .number(sides[0] + sides[1])
                case .subtract: .number(sides[0] - sides[1])
                case .multiply: .number(sides[0] * sides[1])
                case .divide: sides[1].isZero ? .absent(.noBase) : .number(sides[0] / sides[1])
                }
            }
        case .compare(let comparison, let left, let right):
            return compare(comparison, answer(left, node), answer(right, node))
        case .isOne(let texts, let inner):
            let asked = answer(inner, node)
            if case .text(let text) = asked { return .truth(texts.contains(text)) }
            return asked
        case .and(let left, let right): return junction([left, right], node, decidedBy: false)
        case .or(let left, let right): return junction([left, right], node, decidedBy: true)
        case .choose(let condition, let then, let otherwise):
            let asked = answer(condition, node)
            guard let truth = asked.truth else { return asked }
            return answer(truth ? then : otherwise, node)
        case .call(let function, let arguments): return call(function, arguments, node)
        }
    }

    private func onNumbers(
        _ parts: [Expression],
        _ node: Node?,
        _ compute: ([Rational]) -> ReferenceAnswer
    ) -> ReferenceAnswer {
        let answers = parts.map { answer($0, node) }
        let numbers = answers.compactMap(\.number)
        return numbers.count == answers.count ? compute(numbers) : .strongest(answers)
    }

    private func compare(
        _ comparison: ComparisonOperator,
        _ left: ReferenceAnswer,
        _ right: ReferenceAnswer
    ) -> ReferenceAnswer {
        switch (left, right) {
        case (.number(let left), .number(let right)):
            switch comparison {
            case .equal: return .truth(left == right)
            case .notEqual: return .truth(!(left == right))
            case .less: return .truth(left < right)
            case .lessOrEqual: return .truth(!(right < left))
            case .greater: return .truth(right < left)
            case .greaterOrEqual: return .truth(!(left < right))
            }
        case (.text(let left), .text(let right)): return .truth((left == right) == (comparison == .equal))
        case (.truth(let left), .truth(let right)): return .truth((left == right) == (comparison == .equal))
        default: return .strongest([left, right])
        }
    }

    private func junction(_ sides: [Expression], _ node: Node?, decidedBy truth: Bool) -> ReferenceAnswer {
        let answers = sides.map { answer($0, node) }
        if answers.contains(where: { $0.truth == truth }) { return .truth(truth) }
        return answers.contains { $0.absence != nil } ? .strongest(answers) : .truth(!truth)
    }

    // MARK: - Functions

    private func call(_ function: FormulaFunction, _ arguments: [Expression], _ node: Node?)
        -> ReferenceAnswer
    {
        switch function {
        case .min: return onNumbers(arguments, node) { .number($0.reduce($0[0]) { $1 < $0 ? $1 : $0 }) }
        case .max: return onNumbers(arguments, node) { .number($0.reduce($0[0]) { $0 < $1 ? $1 : $0 }) }
        case .sum: return onNumbers(arguments, node) { .number($0.reduce(.zero, +)) }
        case .mean: return onNumbers(arguments, node) { .number($0.reduce(.zero, +) / Rational($0.count)) }
        case .abs: return onNumbers(arguments, node) { .number($0[0].isNegative ? -$0[0] : $0[0]) }
        case .floor: return onNumbers(arguments, node) { .number($0[0].floor) }
        case .ceil: return onNumbers(arguments, node) { .number($0[0].ceiling) }
        case .round:
            guard case .number(let digits) = arguments[1] else { return .absent(.missing) }
            return onNumbers([arguments[0]], node) { .number($0[0].rounded(Int(digits.numerator), .halfUp)) }
        case .ratio:
            return onNumbers([arguments[0], arguments[1]], node) { sides in
                sides[1].isZero ? self.answer(arguments[2], node) : .number(sides[0] / sides[1])
            }
        case .known: return .truth(answer(arguments[0], node).absence == nil)
        case .firstKnown:
            let answers = arguments.map { answer($0, node) }
            return answers.first { $0.absence == nil } ?? .strongest(answers)
        case .count:
            let answers = arguments.map { answer($0, node) }
            if answers.contains(where: { $0.absence != nil }) { return .strongest(answers) }
            return .number(Rational(answers.count { $0.truth == true }))
        case .atLeast:
            guard case .number(let wanted) = arguments[0] else { return .absent(.missing) }
            let answers = arguments.dropFirst().map { answer($0, node) }
            let held = answers.count { $0.truth == true }
            let open = answers.count { $0.absence != nil }
            if held >= wanted.numerator { return .truth(true) }
            return held + open < wanted.numerator ? .truth(false) : .strongest(answers)
        }
    }

    // MARK: - Names

    private func answer(_ reference: Reference, _ node: Node?) -> ReferenceAnswer {
        switch reference {
        case .input(let letter): return figure(letter, of: node)
        case .inputOf(let code, let letter): return figure(letter, of: self.node(code))
        case .local(let name):
            let local = node?.criterion?.locals.first { $0.name == name }
            return local.map { answer($0.formula.expression, node) } ?? .absent(.missing)
        case .value: return node.map { ownValue(of: $0) } ?? .absent(.missing)
        case .maximum: return .number(node.map { fullMaximum($0) } ?? .zero)
        case .attribute(let name): return attribute(name)
        case .parameter(let name): return parameter(name)
        case .total: return total.given.map { .number($0) } ?? .absent(.missing)
        case .node(let aspect, let code):
            guard let node = self.node(code) else { return .absent(.missing) }
            return answer(aspect, of: node)
        }
    }

    private func figure(_ letter: String, of node: Node?) -> ReferenceAnswer {
        guard let node, let input = node.criterion?.input(letter),
            let cell = unit.cells["\(node.code).\(letter)"], !cell.isEmpty
        else { return .absent(.missing) }
        if cell == "KAD" { return .absent(.notApplicable) }
        switch input.kind {
        case .count, .number, .money: return .number(Rational(text: cell))
        case .yesNo: return .truth(cell == "1")
        case .choice(let options):
            return .text(options.first { $0.id == cell }?.id ?? options[(Int(cell) ?? 1) - 1].id)
        }
    }

    private func attribute(_ name: String) -> ReferenceAnswer {
        guard let attribute = set.attributes.first(where: { $0.name == name }) else {
            return .absent(.missing)
        }
        let cell = unit.cells[name] ?? ""
        guard let text = cell.isEmpty ? attribute.byDefault : cell else { return .absent(.missing) }
        return attribute.kind == .number ? .number(Rational(text: text)) : .text(text)
    }

    private func parameter(_ name: String) -> ReferenceAnswer {
        for choice in set.parameters.first(where: { $0.name == name })?.cases ?? [] {
            guard let when = choice.when else { return answer(choice.value.expression, nil) }
            let asked = answer(when.expression, nil)
            guard let truth = asked.truth else { return asked }
            if truth { return answer(choice.value.expression, nil) }
        }
        return .absent(.notApplicable)
    }

    private func answer(_ aspect: NodeAspect, of node: Node) -> ReferenceAnswer {
        let points = outcomes[node.code]?.points
        switch aspect {
        case .value: return value(of: node)
        case .met: return met(node)
        case .maximum: return .number(points?.maximum ?? fullMaximum(node))
        case .points, .share:
            guard let points else { return .absent(.missing) }
            if points.isExcluded { return .absent(.notApplicable) }
            guard let given = points.given else { return .absent(points.absence ?? .missing) }
            if aspect == .points { return .number(given) }
            return points.maximum.isZero ? .absent(.noBase) : .number(given / points.maximum)
        case .level:
            guard let marks = outcomes[node.code]?.marks else { return .absent(.missing) }
            return .number(Rational((marks.lastIndex(of: .met) ?? -1) + 1))
        }
    }
}
