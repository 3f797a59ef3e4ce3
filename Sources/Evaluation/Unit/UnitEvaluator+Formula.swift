import Criteria

/// How formulas are answered: docs/formula-language.md, "What an answer can be".
extension UnitEvaluator {
    package func answer(_ code: Code, in frame: Frame) -> Answer {
        switch code {
        case .number(let number): return .number(number)
        case .text(let text): return .text(text)
        case .truth(let truth): return .truth(truth)
        case .input(let column): return input(column)
        case .local(let place): return frame.locals[place]
        case .value: return frame.value
        case .maximum:
            guard let place = frame.place else { return .absent(.missing) }
            return .number(declaredMaximum(at: place))
        case .attribute(let place): return attribute(place)
        case .parameter(let place): return parameter(place)
        case .total: return total?.given.map { .number($0) } ?? .absent(.missing)
        case .node(let aspect, let place): return answer(aspect, of: place)
        case .negate(let inner): return number(inner, in: frame) { -$0 }
        case .not(let inner):
            let answer = answer(inner, in: frame)
            return answer.truth.map { .truth(!$0) } ?? answer
        case .arithmetic(let symbol, let left, let right): return arithmetic(symbol, left, right, in: frame)
        case .compare(let comparison, let left, let right): return compare(comparison, left, right, in: frame)
        case .isOne(let texts, let inner):
            let answer = answer(inner, in: frame)
            if case .text(let text) = answer { return .truth(texts.contains(text)) }
            return answer
        case .and(let left, let right): return junction(left, right, decisive: false, in: frame)
        case .or(let left, let right): return junction(left, right, decisive: true, in: frame)
        case .choose(let condition, let then, let otherwise):
            let asked = answer(condition, in: frame)
            guard let truth = asked.truth else { return asked }
            return answer(truth ? then : otherwise, in: frame)
        case .call(let function, let arguments): return call(function, arguments, in: frame)
        }
    }

    /// An input's figure as the unit gave it.
    package func input(_ column: Int) -> Answer {
        if let changed = changes[column] { return changed }
        let cell = facts.tiles[row: row, column: column]
        if cell.isNaN { return .absent(Cell.isNotApplicable(cell) ? .notApplicable : .missing) }
        switch plan.slots[column].input.kind {
        case .count, .number, .money: return .number(exactCell(cell, column: column))
        case .yesNo: return .truth(cell != 0)
        case .choice(let options): return .text(options[Int(cell) - 1].id)
        }
    }

    private func exactCell(_ cell: Double, column: Int) -> Exact {
        if let wide = facts.columns[column].wide[row] { return Exact(wide) }
        if let whole = Int(exactly: cell) { return Exact(whole) }
        // Every other figure has at most 15 digits: the reader keeps longer ones in `wide`.
        return Exact(recovering: cell)
    }

    package func attribute(_ place: Int) -> Answer {
        guard let text = facts.attributes[place][row] else { return .absent(.missing) }
        if plan.set.attributes[place].kind == .number {
            return Exact(text).map { .number($0) } ?? .absent(.missing)
        }
        return .text(text)
    }

    private func parameter(_ place: Int) -> Answer {
        for choice in plan.parameters[place] {
            guard let when = choice.when else { return answer(choice.value, in: .set) }
            let asked = answer(when, in: .set)
            guard let truth = asked.truth else { return asked }
            if truth { return answer(choice.value, in: .set) }
        }
        return .absent(.notApplicable)
    }

    private func answer(_ aspect: NodeAspect, of place: Int) -> Answer {
        if aspect == .value { return value(at: place) }
        guard let outcome = outcome(place) else { return .absent(.missing) }
        switch aspect {
        case .value: return outcome.value
        case .maximum: return .number(outcome.points?.maximum ?? declaredMaximum(at: place))
        case .points:
            guard let points = outcome.points else { return .absent(.missing) }
            if points.isExcluded { return .absent(.notApplicable) }
            return points.given.map { .number($0) } ?? .absent(points.absence ?? .missing)
        case .share:
            guard let points = outcome.points else { return .absent(.missing) }
            if points.isExcluded { return .absent(.notApplicable) }
            guard let given = points.given else { return .absent(points.absence ?? .missing) }
            return points.maximum.isZero ? .absent(.noBase) : .number(given / points.maximum)
        case .met:
            switch outcome.judgement {
            case .verdict(let verdict):
                // A verdict counts in a formula as it does in a rule: by its policies.
                switch mark(verdict, policies: plan.nodes[place].node.policies) {
                case .met: return .truth(true)
                case .notMet: return .truth(false)
                case .missing: return .absent(.missing)
                case .notApplicable: return .absent(.notApplicable)
                }
            case .points(let points):
                if points.isExcluded { return .absent(.notApplicable) }
                guard let given = points.given else { return .absent(points.absence ?? .missing) }
                return .truth(given >= points.maximum)
            case .ladder, .shown: return .absent(.missing)
            }
        case .level:
            guard let marks = outcome.marks else { return .absent(.missing) }
            return .number(Exact((marks.lastIndex(of: .met) ?? -1) + 1))
        }
    }

    /// A criterion's value as other nodes and the population see it.
    func value(at place: Int) -> Answer {
        if let absence = inapplicability(at: place) { return .absent(absence) }
        return outcome(place)?.value ?? frame(at: place).value
    }

    // MARK: - Arithmetic, comparison, logic

    private func number(_ code: Code, in frame: Frame, _ transform: (Exact) -> Exact) -> Answer {
        let answer = answer(code, in: frame)
        return answer.number.map { .number(transform($0)) } ?? answer
    }

    private func arithmetic(_ symbol: ArithmeticOperator, _ left: Code, _ right: Code, in frame: Frame)
        -> Answer
    {
        switch (answer(left, in: frame), answer(right, in: frame)) {
        case (.number(let left), .number(let right)):
            switch symbol {
            case .add: return .number(left + right)
            case .subtract: return .number(left - right)
            case .multiply: return .number(left * right)
            case .divide: return right.isZero ? .absent(.noBase) : .number(left / right)
            }
        case (let left, let right): return Self.absence(of: [left, right])
        }
    }

    private func compare(_ comparison: ComparisonOperator, _ left: Code, _ right: Code, in frame: Frame)
        -> Answer
    {
        let left = answer(left, in: frame)
        let right = answer(right, in: frame)
        if case .number(let left) = left, case .number(let right) = right {
            switch comparison {
            case .equal: return .truth(left == right)
            case .notEqual: return .truth(left != right)
            case .less: return .truth(left < right)
            case .lessOrEqual: return .truth(left <= right)
            case .greater: return .truth(left > right)
            case .greaterOrEqual: return .truth(left >= right)
            }
        }
        if left.absence != nil || right.absence != nil { return Self.absence(of: [left, right]) }
        return .truth((left == right) == (comparison == .equal))
    }

    /// `and` is decided by a no, `or` by a yes, whatever the other side lacks.
    private func junction(_ left: Code, _ right: Code, decisive: Bool, in frame: Frame) -> Answer {
        let left = answer(left, in: frame)
        if left.truth == decisive { return left }
        let right = answer(right, in: frame)
        if right.truth == decisive { return right }
        if left.absence != nil || right.absence != nil { return Self.absence(of: [left, right]) }
        return .truth(!decisive)
    }

    static func absence(of answers: [Answer]) -> Answer {
        var found: Absence?
        for absence in answers.compactMap(\.absence) {
            found = found.map { $0.combined(with: absence) } ?? absence
        }
        return .absent(found ?? .missing)
    }
}
