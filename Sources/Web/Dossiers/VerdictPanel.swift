import Criteria
import Evaluation
import HTML

/// What the figures of one criterion are worth, told again with every change: the verdict, how it comes about, what is lacking.
struct VerdictPanel: Sendable {
    let explanation: CriterionExplanation
    /// By letter.
    let faults: [(letter: String, sentence: String)]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        for fault in faults {
            h.p(.class("fault")) {
                h.strong(fault.letter + ": ")
                h.text(fault.sentence)
            }
        }
        headline(h, frame)
        if let value = explanation.value {
            h.p(ExplanationText.words(value, language: frame.language), .class("working"))
        }
        if let shortfall = explanation.shortfall { h.p(sentence(shortfall, frame), .class("short")) }
        if case .ladder(let rungs) = explanation.judgement { ladder(rungs, h, frame) }
        if case .requirement(let requirement) = explanation.judgement, let quote = requirement.applied?.quote
        {
            h.p(.class("soft")) { h.text(frame(EntryWords.requirement) + " “\(quote)”") }
        }
    }

    private func headline(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("whole")) {
            switch explanation.judgement {
            case .shown: h.span(frame(EntryWords.onlyShown), .class("st na"))
            case .requirement(let requirement): ResultView(requirement.verdict).write(h, frame)
            case .ladder(let rungs): ResultView(rungs.map(\.mark)).write(h, frame)
            case .points(let points):
                ResultView(
                    Points(
                        given: points.given,
                        maximum: points.maximum,
                        isExcluded: points.isExcluded,
                        absence: points.absence
                    )
                ).write(h, frame)
            }
        }
    }

    private func ladder(_ rungs: [RungExplanation], _ h: HTMLWriter, _ frame: Frame) {
        h.ol(.class("rungs")) {
            for rung in rungs {
                h.li {
                    let view =
                        switch rung.mark {
                        case .met: ResultView(.met, EntryWords.met)
                        case .notMet: ResultView(.not, EntryWords.notMet)
                        case .missing: ResultView(.mis, EntryWords.missing)
                        case .notApplicable: ResultView(.na, EntryWords.notAsked)
                        }
                    h.span("\(rung.level). \(frame(rung.title))")
                    view.write(h, frame)
                    if let quote = rung.branches.first(where: { $0.fate != .passedOver })?.quote {
                        h.span("“\(quote)”", .class("soft"))
                    }
                }
            }
        }
    }

    private func sentence(_ shortfall: Shortfall, _ frame: Frame) -> String {
        func words(_ figure: Figure) -> String { ExplanationText.words(figure, language: frame.language) }
        let goal: Text =
            switch shortfall.goal {
            case .met: EntryWords.toMeet
            case .level(let level): EntryWords.toLevel(level)
            case .fullPoints: EntryWords.toFullPoints
            case .points(let points): EntryWords.toPoints(Figures.text(points, frame.language))
            }
        let needed =
            words(shortfall.needed) + (shortfall.whole.map { frame(EntryWords.of) + words($0) } ?? "")
        return frame(goal)
            + frame(
                EntryWords.lacks(
                    words(shortfall.difference),
                    isMore: shortfall.isMore,
                    shortfall.letter,
                    needed
                )
            )
    }
}
