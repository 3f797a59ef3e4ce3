import Criteria
import Evaluation
import HTML

/// How a criterion or a whole came out, in a cell: a sign and words, never colour alone.
struct OutcomeMark {
    let frame: Frame

    func write(_ outcome: Outcome, _ h: HTMLWriter) {
        switch outcome.judgement {
        case .shown: h.span("—", .class("st na"))
        case .verdict(let verdict): write(verdict, h)
        case .ladder(let marks): write(marks, h)
        case .points(let points): write(points, h)
        }
    }

    func write(_ verdict: Verdict, _ h: HTMLWriter) {
        switch verdict {
        case .met: h.span("✓ " + frame(DeskWords.met), .class("st met"))
        case .notMet: h.span("✕ " + frame(DeskWords.notMet), .class("st not"))
        case .absent(.notApplicable): h.span("– " + frame(DeskWords.notApplicable), .class("st na"))
        case .absent: h.span("? " + frame(DeskWords.missing), .class("st mis"))
        }
    }

    /// One sign for each level, told in words to who does not see them.
    private func write(_ marks: [Mark], _ h: HTMLWriter) {
        h.ol(.class("rungs"), .label(frame(DeskWords.byLevel))) {
            for (place, mark) in marks.enumerated() {
                let (name, sign, words) = described(mark)
                h.li(.class(name)) {
                    h.span("\(place + 1)", .class("level"))
                    h.span(sign, .decorative)
                    h.span(frame(words), .class("unseen"))
                }
            }
        }
    }

    private func described(_ mark: Mark) -> (name: String, sign: String, words: Text) {
        switch mark {
        case .met: ("met", "✓", DeskWords.met)
        case .notMet: ("not", "✕", DeskWords.notMet)
        case .notApplicable: ("na", "–", DeskWords.notApplicable)
        case .missing: ("mis", "?", DeskWords.missing)
        }
    }

    private func write(_ points: Points, _ h: HTMLWriter) {
        if points.isExcluded {
            h.span("– " + frame(DeskWords.notApplicable), .class("st na"))
            return
        }
        guard let given = points.given else {
            h.span("? " + frame(DeskWords.missing), .class("st mis"))
            return
        }
        h.span(.class("points")) {
            h.strong(number(given))
            h.text(" / " + number(points.maximum))
            if points.absence == .missing { h.span(" ? " + frame(DeskWords.missing), .class("st mis")) }
        }
    }

    /// The result of a dossier in words.
    func words(_ whole: UnitOutcome.Whole, levels: [Level]) -> String {
        switch whole {
        case .verdict(.met): return "✓ " + frame(DeskWords.met)
        case .verdict(.notMet): return "✕ " + frame(DeskWords.notMet)
        case .verdict(.absent): return "? " + frame(DeskWords.missing)
        case .level(let level, _):
            guard (1...max(1, levels.count)).contains(level), !levels.isEmpty else {
                return frame(DeskWords.noLevel)
            }
            return frame(DeskWords.level(level)) + " · " + frame(levels[level - 1].title)
        case .score(let score):
            guard let total = score.total.given else { return "? " + frame(DeskWords.missing) }
            return frame(DeskWords.points(number(total), number(score.total.maximum)))
        }
    }

    func number(_ number: Exact) -> String { frame.number(number.decimalText(digits: 4)) }

    /// With its sign: `+1,5`, `−2`, `0`.
    func difference(_ number: Exact) -> String {
        if number.isZero { return "0" }
        let size = self.number(number.magnitude)
        return (number.isNegative ? "−" : "+") + size
    }
}
