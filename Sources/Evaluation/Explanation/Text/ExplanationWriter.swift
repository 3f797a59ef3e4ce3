import Criteria

/// Puts explanations into lines; every word comes from ``ExplanationWords``.
struct ExplanationWriter {
    let words: any ExplanationWords
    let figures: FigureText
    var layout = TextLayout()

    init(_ words: any ExplanationWords) {
        self.words = words
        figures = FigureText(words: words)
    }

    /// A line that begins with a sign and its word.
    mutating func line(_ sign: Sign, _ text: String, indent: Int) {
        layout.add("\(sign.rawValue) \(text)", indent: indent)
    }

    func text(_ text: Text) -> String { text(words.language) }

    /// What a sign and a word say of the criterion.
    ///
    /// - Parameter next: the level to strive for, whose mark gives the sign.
    func standing(_ criterion: CriterionExplanation, next: Int? = nil) -> (sign: Sign, words: String) {
        switch criterion.judgement {
        case .shown: (.apart, words.shown)
        case .requirement(let requirement): (Sign(requirement.verdict), words.verdict(requirement.verdict))
        case .ladder(let rungs): standing(rungs, next: next)
        case .points(let points): standing(points)
        }
    }

    private func standing(_ rungs: [RungExplanation], next: Int?) -> (sign: Sign, words: String) {
        var parts: [String] = []
        for mark in [Mark.met, .notMet, .missing, .notApplicable] {
            let levels = rungs.filter { $0.mark == mark }.map { "\($0.level)" }
            if !levels.isEmpty { parts.append(words.marks(mark, levels: levels.joined(separator: ", "))) }
        }
        let asked = rungs.filter { next == nil || $0.level == next }
        let marks = Set(asked.map(\.mark))
        let sign: Sign =
            marks.contains(.missing)
            ? .open : marks.contains(.notMet) ? .notMet : marks.contains(.met) ? .met : .apart
        return (sign, parts.joined(separator: "; ").capitalizedFirst)
    }

    private func standing(_ points: PointsExplanation) -> (sign: Sign, words: String) {
        if points.isExcluded { return (.apart, words.pointsExcluded(points.absence)) }
        let maximum = figures.points(points.maximum)
        guard let given = points.given else { return (.open, words.pointsOpen(of: maximum)) }
        let written = figures.points(given, of: points.maximum)
        if let absence = points.absence {
            return (
                absence == .notApplicable ? .apart : .open,
                words.pointsPolicy(written, of: maximum, absence: absence)
            )
        }
        if given >= points.maximum { return (.met, words.points(written, of: maximum)) }
        return (
            .notMet, words.pointsLost(written, of: maximum, lost: figures.points(points.maximum - given))
        )
    }

    // MARK: - Conditions

    /// A condition as one sentence without its end.
    func sentence(_ test: ConditionTest) -> String {
        switch test.shape {
        case .comparison(let comparison): return sentence(comparison, of: test)
        case .sides(.not, let sides): return sides.first.map(sentence) ?? ""
        case .sides(_, let sides): return sides.map(sentence).joined(separator: "; ")
        case .answer(let working):
            if working.letters == .word(.value), test.answer.absence == nil {
                return words.answerIs(figures.text(working.result))
            }
            return figures.text(working)
        }
    }

    private func sentence(_ comparison: ConditionTest.Comparison, of test: ConditionTest) -> String {
        if let absence = test.answer.absence { return "\(label(test)): \(words.noAnswer(absence))" }
        let left = comparison.left.result
        let right = comparison.right.result
        guard let leftNumber = left.number, let rightNumber = right.number else {
            return named(comparison, holds: test.holds)
        }
        let order: Order = leftNumber < rightNumber ? .less : leftNumber > rightNumber ? .greater : .equal
        let bound = figures.text(right.bare)
        let relation = words.relation(comparison.symbol, order: order, right: bound)
        if comparison.isAboutValue { return "\(figures.text(left)) \(relation)" }
        var subject = comparison.left
        subject.result = subject.result.bare
        return figures.text(subject) + words.aside(relation)
    }

    /// Texts and answers are the same or not; there is no more and less.
    private func named(_ comparison: ConditionTest.Comparison, holds: Bool) -> String {
        let left = figures.text(comparison.left.result)
        if comparison.isAboutValue { return words.answerIs(left) }
        let name = comparison.left.letters.map(figures.text) ?? ""
        let isSame = holds == (comparison.symbol == .equal)
        return isSame
            ? words.isText(name, left)
            : words.isNotText(name, left, wanted: figures.text(comparison.right.result))
    }

    /// What a condition asks, where the document's own words are not at hand.
    func label(_ test: ConditionTest) -> String {
        if case .answer(let working) = test.shape, working.letters == .word(.value) {
            return words.answerIs(words.yes)
        }
        if case .sides(let junction, let sides) = test.shape, junction != .not {
            return words.junction(junction, count: sides.count)
        }
        guard case .comparison(let comparison) = test.shape, comparison.isAboutValue else {
            return figures.text(test.asked)
        }
        let bound = figures.text(comparison.right.result.bare)
        if case .truth = comparison.right.result.content { return words.answerIs(bound) }
        return words.threshold(comparison.symbol, bound)
    }

    /// The sides of a condition, each on a line of its own.
    mutating func writeSides(of test: ConditionTest, indent: Int) {
        guard case .sides(_, let sides) = test.shape else { return }
        for side in sides {
            if case .sides(let junction, let inner) = side.shape, junction != .not {
                line(
                    Sign(side.answer),
                    "\(words.side(side.answer)): \(words.junction(junction, count: inner.count))",
                    indent: indent
                )
                writeSides(of: side, indent: indent + 2)
            } else {
                line(Sign(side.answer), "\(words.side(side.answer)): \(sentence(side))", indent: indent)
            }
        }
    }

    /// Whether the sides of a condition deserve lines of their own.
    func hasSides(_ test: ConditionTest) -> Bool {
        if case .sides(let junction, _) = test.shape { junction != .not } else { false }
    }
}

extension ConditionTest.Answer {
    var absence: Absence? {
        if case .absent(let absence) = self { absence } else { nil }
    }
}

extension ConditionTest.Comparison {
    /// The criterion's value against a bound, which needs no name.
    var isAboutValue: Bool { left.letters == .word(.value) }
}

extension String {
    /// As a sentence begins.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// As a word within a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
