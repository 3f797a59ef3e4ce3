import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Check your answers: every figure with what it is worth, what is missing or wrong, what changed since the last submission; then
/// the button.
struct CheckAnswersPage: Page {
    let own: OwnDossier
    /// What was handed in the last time.
    let before: DossierSheet?
    let key: FormKey
    let fault: Text?

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }

    func title(_ frame: Frame) -> String { frame(DossierWords.check) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(DossierWords.check))
        if let fault { FaultSummary([FieldFault("submit", fault)]).write(h, frame) }
        FaultSummary(cells(frame)).write(h, frame)
        WholeView(plan: own.plan, whole: own.standing.outcome.whole, aim: own.dossier.level).write(h, frame)
        blanks(h, frame)
        if before != nil { changed(h, frame) }
        h.h2(frame(CheckAnswersWords.figures))
        table(own.criteria, h, frame)
        end(h, frame)
    }

    private func cells(_ frame: Frame) -> [FieldFault] {
        own.criteria.flatMap { node in
            own.faults(of: node.code, frame.language).map {
                FieldFault("c-\(node.code)", Text(vi: "\(node.code).\($0.letter): \($0.sentence)"))
            }
        }
    }

    private func blanks(_ h: HTMLWriter, _ frame: Frame) {
        let open = own.criteria.filter { node in
            let filled = own.filled(node.code)
            return filled.done < filled.asked
                && own.outcome(of: node.code).map { ResultView($0).tone != .na } ?? true
        }
        guard !open.isEmpty else { return }
        h.div(.class("note")) {
            h.p(frame(CheckAnswersWords.blank(frame.number(open.count))))
            h.p {
                for node in open {
                    h.a(node.code, .href(frame.link(own.link(to: node.code))))
                    h.text(" ")
                }
            }
        }
    }

    /// What a resubmission changes.
    private func changed(_ h: HTMLWriter, _ frame: Frame) {
        let keys = Set(own.sheet.claimed.keys).union(before?.claimed.keys.map { $0 } ?? [])
        let different = keys.filter {
            (own.sheet.claimed[$0]?.text ?? "") != (before?.claimed[$0]?.text ?? "")
        }.sorted()
        h.h2(frame(CheckAnswersWords.changed))
        guard !different.isEmpty else {
            h.p(frame(CheckAnswersWords.nothingChanged), .class("soft"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for words in [CheckAnswersWords.figure, CheckAnswersWords.then, CheckAnswersWords.now] {
                        h.th(frame(words), .scope("col"))
                    }
                }
            }
            h.tbody {
                for key in different {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                "\(key.criterion).\(key.letter)",
                                .href(frame.link(own.link(to: key.criterion)))
                            )
                        }
                        h.td(shown(before?.claimed[key]?.text, frame))
                        h.td(shown(own.sheet.claimed[key]?.text, frame))
                    }
                }
            }
        }
    }

    private func table(_ criteria: [Node], _ h: HTMLWriter, _ frame: Frame) {
        h.table(.class("c answers")) {
            h.thead {
                h.tr {
                    for words in [
                        CheckAnswersWords.criterion, CheckAnswersWords.entered, CheckAnswersWords.result,
                    ] {
                        h.th(frame(words), .scope("col"))
                    }
                    h.td("")
                }
            }
            h.tbody {
                for node in criteria {
                    h.tr(.id("c-\(node.code)")) {
                        h.th("\(node.code) \(frame(node.title))", .scope("row"))
                        h.td { figures(node, h, frame) }
                        h.td {
                            if let outcome = own.outcome(of: node.code) {
                                ResultView(outcome).write(h, frame)
                            }
                        }
                        h.td {
                            h.a(
                                frame(CheckAnswersWords.change),
                                .href(frame.link(own.link(to: node.code))),
                                .label("\(frame(CheckAnswersWords.change)) \(node.code)")
                            )
                        }
                    }
                }
            }
        }
    }

    private func figures(_ node: Node, _ h: HTMLWriter, _ frame: Frame) {
        for (_, slot) in own.slots(of: node.code) where slot.input.origin == .column {
            let text = own.sheet.claimed[ValueKey(node.code, slot.input.letter)]?.text
            h.div {
                h.span(slot.input.letter, .class("letter"))
                h.text(" " + shown(text, slot.input, frame))
            }
        }
        let evidence = own.evidence.count { $0.criterion == node.code }
        if evidence > 0 { h.div(frame(DossierWords.evidence(frame.number(evidence))), .class("soft")) }
    }

    private func shown(_ text: String?, _ frame: Frame) -> String {
        guard let text, !text.isEmpty else { return "—" }
        return frame.number(text)
    }

    private func shown(_ text: String?, _ input: Input, _ frame: Frame) -> String {
        guard let text, !text.isEmpty else { return "—" }
        switch input.kind {
        case .yesNo:
            return text == "1" ? frame(EntryFormWords.yes) : text == "0" ? frame(EntryFormWords.no) : text
        case .choice(let options): return options.first { $0.id == text }.map { frame($0.title) } ?? text
        case .count, .number: return frame.number(text) + (input.unit.map { " " + $0 } ?? "")
        case .money(let unit): return frame.number(text) + " " + unit.rawValue
        }
    }

    private func end(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CheckAnswersWords.submit), .id("submit"))
        if let obstacle = own.obstacle(.submit, .submitDossier) {
            h.p(frame(obstacle.text), .class("note"))
            return
        }
        h.p(frame(CheckAnswersWords.frozen))
        h.form(.method(.post), .action(frame.link(own.link.adding("submit"))), .class("steps")) {
            frame.formToken.write(h)
            key.write(h)
            h.input(.type(.hidden), .name("seen"), .value("\(own.dossier.entry.rawValue)"))
            h.button(frame(CheckAnswersWords.submit), .class("btn"), .type(.submit))
        }
    }
}
