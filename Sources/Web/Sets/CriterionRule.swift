import Criteria
import Evaluation
import HTML
import Quantities

/// What a criterion asks: by level, at once, or for points.
struct CriterionRule {
    let criterion: Criterion
    let set: CriteriaSet

    func write(_ h: HTMLWriter, _ frame: Frame) {
        switch criterion.judgement {
        case .none: h.p(frame(SetWords.onlyShown))
        case .require(let requirement):
            h.h2(frame(SetWords.required))
            write(requirement, h, frame)
        case .ladder(let rungs):
            h.h2(frame(SetWords.byLevel))
            h.table(.class("c")) {
                h.thead {
                    h.tr {
                        h.th(frame(SetWords.level), .scope("col"))
                        h.th(frame(SetWords.required), .scope("col"))
                    }
                }
                h.tbody {
                    for (place, rung) in rungs.enumerated() {
                        h.tr {
                            h.th(name(place + 1, frame), .scope("row"))
                            h.td {
                                if let rung {
                                    write(rung, h, frame)
                                } else {
                                    h.text(frame(SetWords.notAsked))
                                }
                            }
                        }
                    }
                }
            }
        case .score(let rule):
            h.h2(frame(SetWords.scoring))
            h.ul(.class("text")) { for line in lines(rule, frame) { h.li(line) } }
        }
    }

    private func name(_ number: Int, _ frame: Frame) -> String {
        set.levels.first { $0.number == number }.map { "\(number) \(frame($0.title))" } ?? "\(number)"
    }

    private func write(_ requirement: Requirement, _ h: HTMLWriter, _ frame: Frame) {
        for choice in requirement.cases {
            h.p {
                if let when = choice.when {
                    h.code(when.source)
                    h.text(": ")
                }
                if let quote = choice.quote { h.text("“\(quote)” ") }
                h.code(choice.condition.source)
            }
        }
    }

    private func lines(_ rule: ScoreRule, _ frame: Frame) -> [String] {
        switch rule {
        case .check: [frame(SetWords.check)]
        case .ratio: [frame(SetWords.ratio)]
        case .cappedRatio(let fullAt, let slope):
            [frame(SetWords.capped(percent(Exact(fullAt), frame), percent(Exact(slope), frame)))]
        case .allOrNothing(let fullAt): [frame(SetWords.allOrNothing(percent(Exact(fullAt), frame)))]
        case .tiers(let tiers):
            tiers.map { tier in
                let when = tier.when?.source ?? frame(SetWords.otherwise)
                return (tier.quote.map { "“\($0)” " } ?? "") + "\(when): \(tier.share.source)"
            }
        case .choice(let shares): choice(shares, frame)
        case .checklist(let parts):
            parts.map { part in
                "\(part.title.map { frame($0) } ?? part.when.source): \(percent(Exact(part.share), frame))"
            }
        case .cohort(let cohort):
            [frame(SetWords.cohort(cohort.method, higherIsBetter: cohort.higherIsBetter))]
        case .formula(let formula): [formula.source]
        case .rubric: [frame(SetWords.rubric)]
        }
    }

    private func choice(_ shares: [Fraction], _ frame: Frame) -> [String] {
        let options =
            criterion.inputs.compactMap { input -> [Input.Option]? in
                if case .choice(let options) = input.kind { options } else { nil }
            }.first ?? []
        return zip(options, shares).map { "\(frame($0.title)): \(percent(Exact($1), frame))" }
    }

    private func percent(_ share: Exact, _ frame: Frame) -> String {
        frame.number((share * Exact(100)).decimalText(digits: 4)) + " %"
    }
}
