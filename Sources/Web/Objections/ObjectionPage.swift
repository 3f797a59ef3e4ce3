import Assessment
import Criteria
import HTML
import Quantities
import Records

/// The public form by which anybody objects to a published result, and what was answered to others.
struct ObjectionPage: Page {
    static let fields = [
        "objection.no-matter": "matter", "objection.bad-name": "name", "criterion.unknown": "criterion",
    ]

    let id: Identifier<Dossier>
    let record: PublicRecord
    let today: CivilDate
    let wasTaken: Bool
    let form: FormState

    var place: Place { .results }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(ObjectionWords.title) + ": " + record.participant.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(ObjectionWords.title))
        h.p(.class("lead")) {
            h.text(record.participant.title + " · " + record.campaign)
            if let decision = record.decisions.last {
                h.text(": ")
                h.strong(frame(decision.outcome.title))
                h.text(" (\(decision.act.number), \(frame.day(decision.act.day)))")
            }
        }
        if wasTaken { h.p(frame(ObjectionWords.taken), .class("note good"), .role("status")) }
        FaultSummary(form.faults).write(h, frame)
        if let last = record.objectionsUntil, today <= last {
            writeForm(last, h, frame)
        } else {
            h.p(frame(ObjectionWords.over), .class("note"))
        }
        writeOthers(h, frame)
    }

    private func writeForm(_ last: CivilDate, _ h: HTMLWriter, _ frame: Frame) {
        h.p(frame(ObjectionWords.until(frame.day(last))))
        form.write(h, frame, to: ObjectionRoom.link(id)) {
            TextArea(
                name: "matter",
                label: ObjectionWords.matter,
                hint: ObjectionWords.matterHint,
                value: form.value("matter"),
                faults: form.faults,
                rows: 6
            ).write(h, frame)
            if let criteria = record.criteria {
                let chosen = form.value("criterion")
                Choice(
                    name: "criterion",
                    label: ObjectionWords.criterion,
                    options: [Choice.Option(value: "", label: frame(ObjectionWords.wholeResult))]
                        + criteria.map {
                            Choice.Option(value: $0.code, label: "\($0.code) · \(frame($0.title))")
                        },
                    faults: form.faults
                ).writeList(h, frame) { $0 == chosen }
            }
            line("name", ObjectionWords.name, ObjectionWords.nameHint, h, frame)
            line("contact", ObjectionWords.contact, ObjectionWords.contactHint, h, frame)
            h.button(frame(ObjectionWords.send), .class("btn"), .type(.submit))
        }
    }

    private func line(_ name: String, _ label: Text, _ hint: Text, _ h: HTMLWriter, _ frame: Frame) {
        TextField(
            name,
            label,
            hint: hint,
            value: form.value(name),
            faults: form.faults,
            .type(.text),
            .maxLength(300)
        ).write(h, frame)
    }

    private func writeOthers(_ h: HTMLWriter, _ frame: Frame) {
        let answered = record.objections.filter { $0.answer != nil }
        let waiting = record.objections.count - answered.count
        guard !record.objections.isEmpty else { return }
        h.h2(frame(ObjectionWords.others))
        if waiting > 0 { h.p(frame(ObjectionWords.waiting(frame.number(waiting))), .class("soft")) }
        for objection in answered {
            h.div(.class("quote")) {
                h.p(objection.matter)
                if let answer = objection.answer {
                    h.p {
                        h.strong(frame(answer.outcome.title) + ": ")
                        h.text(answer.text)
                        h.span(" (" + frame.day(answer.day) + ")", .class("soft"))
                    }
                }
            }
        }
    }
}
