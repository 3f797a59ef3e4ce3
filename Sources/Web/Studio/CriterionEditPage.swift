import Assessment
import Criteria
import HTML
import Records

/// Changing one criterion of a draft by a form.
struct CriterionEditPage: Page {
    let draft: SetDraft
    /// As the draft stands, or its base while the draft has faults.
    let set: CriteriaSet
    /// `nil` until a criterion is chosen.
    let asked: CriterionForm?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }

    func title(_ frame: Frame) -> String {
        asked.map { "\($0.node.code) \(frame($0.node.title))" } ?? frame(StudioWords.editCriterion)
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all)))
            h.text(" › ")
            h.a(frame(set.title), .href(frame.link(StudioLinks.draft(draft.id))))
        }
        h.h1(title(frame))
        FaultSummary(form.faults).write(h, frame)
        writePick(h, frame)
        if let asked { write(asked, h, frame) }
    }

    private func writePick(_ h: HTMLWriter, _ frame: Frame) {
        h.form(.class("choices"), .method(.get), .action(frame.link(StudioLinks.criteria(draft.id)))) {
            h.p {
                h.label(frame(StudioWords.pick), .for("code"))
                h.select(.id("code"), .name("code")) {
                    for node in set.criteria {
                        h.option(
                            "\(node.code) \(frame(node.title))",
                            .value(node.code),
                            .selected(node.code == asked?.node.code)
                        )
                    }
                }
            }
            h.p { h.button(frame(StudioWords.choose), .class("btn second"), .type(.submit)) }
        }
    }

    private func write(_ asked: CriterionForm, _ h: HTMLWriter, _ frame: Frame) {
        form.write(h, frame, to: StudioLinks.criteria(draft.id)) {
            h.input(.type(.hidden), .name("seen"), .value("\(draft.version.number)"))
            h.input(.type(.hidden), .name("code"), .value(asked.node.code))
            switch asked.shape {
            case .require(let lines):
                for line in lines { write(line, StudioWords.requireHint, h, frame) }
            case .ladder(let rungs):
                for (place, lines) in rungs.enumerated() {
                    h.fieldset(.class("rung")) {
                        h.legend(frame(StudioWords.level(place + 1, levelTitle(place))))
                        for line in lines {
                            write(line, place == 0 ? StudioWords.requirementHint : nil, h, frame)
                        }
                    }
                }
            case .fullAt(let now):
                form.line("full-at", StudioWords.fullAt, beginning: now, longest: 2_000).write(h, frame)
            case .onlyByHand: h.p(frame(StudioWords.onlyByHand), .class("note"))
            }
            form.line("because", StudioWords.because, longest: 2_000).write(h, frame)
            form.line("at", StudioWords.at, longest: 2_000).write(h, frame)
            h.p(.class("row")) {
                if case .onlyByHand = asked.shape {
                } else {
                    h.button(frame(StudioWords.apply), .class("btn"), .type(.submit))
                }
                h.button(
                    frame(StudioWords.remove),
                    .class("btn second"),
                    .type(.submit),
                    .name("do"),
                    .value("remove")
                )
            }
        }
    }

    private func levelTitle(_ place: Int) -> Text {
        set.levels.indices.contains(place) ? set.levels[place].title : Text(vi: "", en: "")
    }

    private func write(_ line: CriterionForm.Line, _ hint: Text?, _ h: HTMLWriter, _ frame: Frame) {
        if let when = line.now?.when { h.p(frame(StudioWords.when(when.source)), .class("soft")) }
        if let quote = line.now?.quote {
            h.p(frame(StudioWords.now) + ": “\(quote)”", .class("soft"))
        }
        let now = line.now?.condition.source ?? ""
        form.line(line.requirement, StudioWords.newRequirement, hint: hint, beginning: now, longest: 2_000)
            .write(h, frame)
        form.line(line.quote, StudioWords.quote, longest: 2_000).write(h, frame)
    }
}
