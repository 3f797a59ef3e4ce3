import Criteria

extension UnitEvaluator {
    func call(_ function: FormulaFunction, _ arguments: [Code], in frame: Frame) -> Answer {
        switch function {
        case .known: return .truth(answer(arguments[0], in: frame).absence == nil)
        case .firstKnown: return firstKnown(arguments, in: frame)
        case .ratio: return ratio(arguments, in: frame)
        case .atLeast: return atLeast(arguments, in: frame)
        case .count:
            let answers = arguments.map { answer($0, in: frame) }
            if answers.contains(where: { $0.absence != nil }) { return Self.absence(of: answers) }
            return .number(Exact(answers.count { $0.truth == true }))
        case .min, .max, .sum, .mean, .abs, .floor, .ceil, .round:
            let answers = arguments.map { answer($0, in: frame) }
            let numbers = answers.compactMap(\.number)
            guard numbers.count == answers.count, let first = numbers.first else {
                return Self.absence(of: answers)
            }
            return .number(Self.reduce(function, numbers, first: first))
        }
    }

    private static func reduce(_ function: FormulaFunction, _ numbers: [Exact], first: Exact) -> Exact {
        switch function {
        case .min: numbers.dropFirst().reduce(first, Swift.min)
        case .max: numbers.dropFirst().reduce(first, Swift.max)
        case .sum: numbers.dropFirst().reduce(first, +)
        case .mean: numbers.dropFirst().reduce(first, +) / Exact(numbers.count)
        case .abs: first.magnitude
        case .floor: first.floor
        case .ceil: first.ceiling
        case .round: first.rounded(Rounding(digits: numbers[1].int ?? 0))
        case .ratio, .count, .known, .atLeast, .firstKnown: first
        }
    }

    private func firstKnown(_ arguments: [Code], in frame: Frame) -> Answer {
        var answers: [Answer] = []
        for argument in arguments {
            let found = answer(argument, in: frame)
            if found.absence == nil { return found }
            answers.append(found)
        }
        return Self.absence(of: answers)
    }

    private func ratio(_ arguments: [Code], in frame: Frame) -> Answer {
        let top = answer(arguments[0], in: frame)
        let bottom = answer(arguments[1], in: frame)
        guard let top = top.number, let bottom = bottom.number else {
            return Self.absence(of: [top, bottom])
        }
        return bottom.isZero ? answer(arguments[2], in: frame) : .number(top / bottom)
    }

    private func atLeast(_ arguments: [Code], in frame: Frame) -> Answer {
        let wanted = answer(arguments[0], in: frame).number?.int ?? 0
        let answers = arguments.dropFirst().map { answer($0, in: frame) }
        let held = answers.count { $0.truth == true }
        let unknown = answers.count { $0.absence != nil }
        if held >= wanted { return .truth(true) }
        return held + unknown < wanted ? .truth(false) : Self.absence(of: Array(answers))
    }
}
