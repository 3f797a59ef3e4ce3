import Assessment
import Criteria
import Evaluation
import HTML

/// Every criterion of a unit: what it is, the figure, the picture, the verdict, and why.
struct CriteriaTable {
    let explanation: UnitExplanation
    let assessed: UnitView.Assessed

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.table(.class("c criteria")) {
            h.thead {
                h.tr {
                    h.th(frame(UnitWords.number), .scope("col"))
                    h.th(frame(UnitWords.criterion), .scope("col"))
                    h.th(frame(UnitWords.figure), .scope("col"), .class("n"))
                    h.th(frame(UnitWords.against), .scope("col"))
                    h.th(frame(UnitWords.result), .scope("col"))
                }
            }
            h.tbody {
                for part in explanation.parts {
                    switch part {
                    case .group(let group) where group.depth == 0:
                        h.tr(.class("group")) {
                            h.th("\(group.code) \(frame(group.title))", .colspan(5), .scope("colgroup"))
                        }
                    case .group: break
                    case .criterion(let criterion, _): write(criterion, h, frame)
                    }
                }
            }
        }
    }

    private var next: Int? {
        guard case .level(let whole) = explanation.whole else { return nil }
        return whole.rungs.first { $0.level > whole.level }?.level
    }

    private func write(_ criterion: CriterionExplanation, _ h: HTMLWriter, _ frame: Frame) {
        let standing = CriterionStanding(criterion, next: next, frame)
        h.tr {
            h.td(criterion.code)
            h.td {
                h.text(frame(criterion.title))
                if assessed.showsFigures { writeWhy(criterion, h, frame) }
            }
            h.td(.class("n")) { if assessed.showsFigures { writeFigure(criterion, h, frame) } }
            h.td { if assessed.showsFigures { GapBar(criterion, standing, frame)?.write(h) } }
            h.td("\(standing.sign) \(frame(standing.words))", .class("st \(standing.kind.rawValue)"))
        }
    }

    /// The evaluator's own words, as `chuan explain` prints them.
    private func writeWhy(_ criterion: CriterionExplanation, _ h: HTMLWriter, _ frame: Frame) {
        h.details {
            h.summary(frame(UnitWords.why))
            h.div(.class("why")) {
                for line in ExplanationText.lines(criterion, language: frame.language).dropFirst() {
                    h.p(line.text, .class("i\(min(3, max(0, line.indent / 2 - 1)))"))
                }
                h.p {
                    h.a(
                        frame(UnitWords.law),
                        .href(
                            frame.link(
                                Link("/sets").adding(assessed.plan.set.id).adding(assessed.plan.set.edition)
                                    .adding(criterion.code)
                            )
                        )
                    )
                }
            }
        }
    }

    private func writeFigure(_ criterion: CriterionExplanation, _ h: HTMLWriter, _ frame: Frame) {
        let language = frame.language
        if let value = criterion.value {
            let result = ExplanationText.words(value.result, language: language)
            if let figures = value.figures, figures.pieces.count <= 7 {
                h.text(ExplanationText.words(figures, language: language))
                h.p(result, .class("soft small"))
            } else {
                h.text(result)
            }
        } else if criterion.given.count == 1, let given = criterion.given.first {
            h.text(ExplanationText.words(given.figure, language: language))
        }
    }
}
