import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Pasting many figures at once: first shown, then entered.
struct PastePage: Page {
    let own: OwnDossier
    var text = ""
    /// `nil` before anything was pasted.
    var pasted: PastedColumn?
    var faults: [FieldFault] = []
    let key: FormKey

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }

    func title(_ frame: Frame) -> String { frame(DossierWords.paste) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(DossierWords.paste))
        h.p(frame(PasteWords.lead), .class("lead"))
        FaultSummary(faults).write(h, frame)
        if let obstacle = own.obstacle(.save, .saveAssessment) { h.p(frame(obstacle.text), .class("note")) }
        h.form(.method(.post), .action(frame.link(own.link.adding("paste"))), .class("steps")) {
            frame.formToken.write(h)
            key.write(h)
            h.div(.class(faults.isEmpty ? "field" : "field bad")) {
                h.label(frame(PasteWords.pasted), .for("pasted"))
                h.textarea(text, .id("pasted"), .name("pasted"), .rows(12), .class("wide sheet"))
            }
            if let pasted { preview(pasted, h, frame) }
            h.div(.class("row")) {
                h.button(
                    frame(PasteWords.look),
                    .class(pasted == nil ? "btn" : "btn second"),
                    .type(.submit),
                    .name("do"),
                    .value("look")
                )
                if let pasted, !changes(pasted).isEmpty, own.isOpen {
                    h.button(
                        frame(PasteWords.saveAll),
                        .class("btn"),
                        .type(.submit),
                        .name("do"),
                        .value("save")
                    )
                }
            }
        }
    }

    private func changes(_ pasted: PastedColumn) -> [ValueKey] {
        // In the order of the set, as the spreadsheet most likely has them.
        own.plan.slots.map { ValueKey($0.code, $0.input.letter) }.filter { key in
            pasted.values[key].map { $0 != own.sheet.claimed[key]?.text ?? "" } ?? false
        }
    }

    private func preview(_ pasted: PastedColumn, _ h: HTMLWriter, _ frame: Frame) {
        let changes = changes(pasted)
        guard !changes.isEmpty else {
            h.p(frame(PasteWords.same), .class("soft"))
            return
        }
        h.h2(frame(PasteWords.preview))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for words in [CheckAnswersWords.figure, CheckAnswersWords.then, CheckAnswersWords.now] {
                        h.th(frame(words), .scope("col"))
                    }
                }
            }
            h.tbody {
                for key in changes {
                    h.tr {
                        h.th("\(key.criterion).\(key.letter)", .scope("row"))
                        h.td(own.sheet.claimed[key].map { frame.number($0.text) } ?? "—")
                        h.td(pasted.values[key].map { frame.number($0) } ?? "—")
                    }
                }
            }
        }
    }
}
