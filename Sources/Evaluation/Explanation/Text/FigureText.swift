import Criteria
import Quantities

/// Figures and phrases in the words of one language.
struct FigureText {
    let words: any ExplanationWords

    /// A number and whether it had to be rounded.
    struct Written {
        var text: String
        var isRounded: Bool
    }

    func text(_ figure: Figure) -> String { written(figure).text }

    func written(_ figure: Figure) -> Written {
        switch figure.content {
        case .number(let number): written(number, kind: figure.kind, against: figure.against)
        case .truth(let truth): Written(text: truth ? words.yes : words.no, isRounded: false)
        case .option(let title): Written(text: "“\(title(words.language))”", isRounded: false)
        case .text(let text): Written(text: text, isRounded: false)
        case .absent(let absence): Written(text: words.absence(absence), isRounded: false)
        }
    }

    private func written(_ number: Exact, kind: NumberKind, against: [Exact]) -> Written {
        switch kind {
        case .plain: return decimal(number, digits: 4, against: against)
        case .points:
            let isShort = number.isFiniteDecimal && number.rounded(Rounding(digits: 4)) == number
            return decimal(number, digits: isShort ? 4 : 2, against: against)
        case .share:
            return decimal(number, digits: 2, against: against, scale: 2) { words.numbers.percent($0) }
        case .count(let unit):
            var written = decimal(number, digits: 4, against: against)
            if let unit = unit.flatMap(words.unit) { written.text += " \(unit)" }
            return written
        case .money(.dong):
            return decimal(number, digits: 2, against: against) { words.numbers.money($0) }
        case .money(let unit):
            var written = decimal(number, digits: 4, against: against)
            written.text += " \(words.moneyUnit(unit))"
            return written
        }
    }

    /// As few decimals as tell the number from those that it is compared with; a fraction where none do.
    ///
    /// - Parameter scale: powers of ten by which the number is written larger, 2 for percent.
    private func decimal(
        _ number: Exact,
        digits: Int,
        against: [Exact],
        scale: Int = 0,
        write: ((DecimalDigits) -> String)? = nil
    ) -> Written {
        let write = write ?? { words.numbers.number($0) }
        for digits in digits...Swift.max(digits, Self.mostDigits - scale) {
            let rounded = number.rounded(Rounding(digits: digits + scale))
            guard against.allSatisfy({ Self.isAlike(rounded, number, against: $0) }),
                let plain = DecimalDigits(number.decimalText(digits: digits + scale))
            else { continue }
            // What is not zero is not written as zero.
            if plain.isZero, !number.isZero { continue }
            return Written(text: write(plain.multipliedByPowerOfTen(scale)), isRounded: rounded != number)
        }
        return Written(text: number.fractionText, isRounded: false)
    }

    /// Beyond these a fraction is easier to read.
    private static let mostDigits = 10

    /// Whether both lie on the same side of the bound.
    private static func isAlike(_ rounded: Exact, _ number: Exact, against bound: Exact) -> Bool {
        (rounded < bound) == (number < bound) && (rounded > bound) == (number > bound)
    }

    // MARK: - Phrases

    func text(_ phrase: Phrase) -> String {
        var text = ""
        var glues = true
        for piece in phrase.pieces {
            let word = self.word(piece)
            let isTight: Bool
            switch piece {
            case .symbol(.close), .symbol(.separator), .word(.otherwise): isTight = true
            default: isTight = glues
            }
            text += isTight ? word : " " + word
            switch piece {
            case .symbol(.open): glues = true
            case .word(.function): glues = true
            default: glues = false
            }
        }
        return text
    }

    private func word(_ piece: Phrase.Piece) -> String {
        switch piece {
        case .letter(let letter): letter
        case .named(let title): title(words.language)
        case .figure(let figure): text(figure)
        case .text(let text): text
        case .symbol(.separator): words.separator
        case .symbol(let symbol): symbol.rawValue
        case .word(let word): words.formulaWord(word)
        case .about(let aspect, let code): words.about(aspect, code: code)
        }
    }

    /// Whether any figure in a phrase is rounded.
    private func isRounded(_ phrase: Phrase) -> Bool {
        phrase.pieces.contains {
            if case .figure(let figure) = $0 { written(figure).isRounded } else { false }
        }
    }

    // MARK: - Calculations

    /// `a / b = 400 / 1.000 = 40 %`; `≈` stands before what is rounded.
    func text(_ working: Working) -> String {
        if let absence = working.result.absence, let letters = working.letters {
            // 0 / 0 is worth showing, gaps are not.
            let figures = absence == .noBase ? working.figures.map { " = \(text($0))" } : nil
            return "\(text(letters))\(figures ?? ""): \(words.noAnswer(absence))"
        }
        var steps: [(text: String, isRounded: Bool)] = []
        if let letters = working.letters { steps.append((text(letters), false)) }
        for phrase in [working.figures, working.reduced] {
            if let phrase { steps.append((text(phrase), isRounded(phrase))) }
        }
        let result = written(working.result)
        steps.append((result.text, result.isRounded))
        return joined(steps)
    }

    /// A calculation with its result.
    func text(_ phrase: Phrase, result: Figure) -> String {
        let written = written(result)
        let calculation = joined([
            (text(phrase), false), (written.text, written.isRounded || isRounded(phrase)),
        ])
        guard written.isRounded, let number = result.number else { return calculation }
        return "\(calculation) (\(words.exactly(number.fractionText)))"
    }

    private func joined(_ steps: [(text: String, isRounded: Bool)]) -> String {
        guard let first = steps.first else { return "" }
        var text = first.text
        var last = first.text
        for step in steps.dropFirst() where step.text != last {
            text += step.isRounded ? " ≈ \(step.text)" : " = \(step.text)"
            last = step.text
        }
        return text
    }

    /// Points, never rounded onto their maximum.
    func points(_ number: Exact, of maximum: Exact? = nil) -> String {
        let written = written(Figure(number, kind: .points, against: maximum.map { [$0] } ?? []))
        return written.isRounded ? "≈ \(written.text)" : written.text
    }
}
