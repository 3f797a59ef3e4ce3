import Assessment
import Criteria
import HTML
import Records

/// Says of a decision whether it is genuine and whether it still holds.
struct CheckPage: Page {
    let sought: String
    let found: [CheckedDecision]

    var place: Place { .check }

    func title(_ frame: Frame) -> String { frame(CheckWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(CheckWords.title))
        h.form(.method(.get), .action(frame.link(Link("/check")))) {
            h.label(frame(CheckWords.field), .for("number"))
            h.p(frame(CheckWords.hint), .class("hint"), .id("number-hint"))
            h.p(.class("row")) {
                h.input(
                    .id("number"),
                    .type(.text),
                    .name("q"),
                    .value(sought),
                    .maxLength(200),
                    .describedBy("number-hint"),
                    .class("wide")
                )
                h.button(frame(CheckWords.button), .class("btn"), .type(.submit))
            }
        }
        guard !sought.isEmpty else { return }
        if found.isEmpty {
            h.div(.class("note bad"), .role("status")) {
                h.p { h.strong(frame(CheckWords.unknown)) }
                h.p(frame(CheckWords.unknownHint))
            }
        }
        if found.count == 1, let only = found.first { write(only, h, frame) } else { writeList(h, frame) }
    }

    private func write(_ checked: CheckedDecision, _ h: HTMLWriter, _ frame: Frame) {
        let decision = checked.result.decision
        let isGood = decision.isWhole && checked.replacedBy == nil && checked.holds
        h.div(.class(isGood ? "note good" : "note bad"), .role("status")) {
            h.p { h.strong(frame(verdict(checked))) }
            if let later = checked.replacedBy {
                h.p(
                    frame(
                        CheckWords.later(
                            later.act.number,
                            frame.day(later.act.day),
                            frame.outcome(later, nil)
                        )
                    )
                )
            }
        }
        let participant = checked.result.participant
        h.dl {
            h.dt(frame(CheckWords.unit))
            h.dd {
                h.a(participant.title, .href(frame.link(Link("/units").adding(participant.unit))))
                if let parent = participant.parentTitle { h.text(", \(parent)") }
            }
            fact(CheckWords.outcome, frame.outcome(decision, nil), h, frame)
            fact(CheckWords.campaign, checked.campaign, h, frame)
            fact(CheckWords.number, decision.act.number, h, frame)
            fact(CheckWords.day, frame.day(decision.act.day), h, frame)
            fact(CheckWords.signatory, decision.act.signatory, h, frame)
            fact(
                CheckWords.validity,
                frame(
                    UnitWords.span(frame.day(decision.from), decision.act.validUntil.map { frame.day($0) })
                ),
                h,
                frame
            )
            fact(CheckWords.basis, decision.act.legalBasis.joined(separator: "; "), h, frame)
            h.dt(frame(CheckWords.digest))
            h.dd { h.code(decision.digest.description) }
        }
    }

    private func verdict(_ checked: CheckedDecision) -> Text {
        if !checked.result.decision.isWhole { return CheckWords.altered }
        if checked.replacedBy != nil { return CheckWords.replaced }
        return checked.holds ? CheckWords.genuine : CheckWords.over
    }

    private func fact(_ title: Text, _ value: String, _ h: HTMLWriter, _ frame: Frame) {
        h.dt(frame(title))
        h.dd(value)
    }

    private func writeList(_ h: HTMLWriter, _ frame: Frame) {
        guard !found.isEmpty else { return }
        h.h2(frame(CheckWords.several(frame.number(found.count))))
        h.ul(.class("plain")) {
            for checked in found {
                h.li {
                    h.a(
                        checked.result.participant.title,
                        .href(
                            frame.link(
                                Link("/check").query("q", checked.result.decision.digest.description)
                            )
                        )
                    )
                    h.span(frame.outcome(checked.result.decision, nil))
                    h.span(frame(verdict(checked)), .class("soft"))
                }
            }
        }
    }
}
