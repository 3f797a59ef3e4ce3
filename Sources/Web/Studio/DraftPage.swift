import Assessment
import Criteria
import CriteriaFiles
import HTML
import Records

/// A draft: its text, what the check says of it, what it changes.
struct DraftPage: Page {
    static let fields = [
        "draft.empty": "text", "draft.too-long": "text", "draft.changed-meanwhile": "text",
    ]

    let draft: SetDraft
    let owner: String?
    /// Of the text in the field.
    let check: SetCheck
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }
    var scripts: [String] { ["studio.js"] }

    private var id: Identifier<SetDraft> { draft.id }
    private var text: String { form.value("text", draft.version.text) }
    private var isConflict: Bool {
        form.faults.contains { $0.field == "text" } && form.value("seen") != "\(draft.version.number)"
    }

    func title(_ frame: Frame) -> String { check.set.map { frame($0.title) } ?? frame(StudioWords.drafts) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all))) }
        h.h1(title(frame))
        h.p(.class("soft")) {
            if let set = check.set { h.text("\(set.id)@\(set.edition) · ") }
            h.text((owner ?? frame(StudioWords.country)) + " · ")
            h.a(
                frame(
                    StudioWords.saved(
                        frame.number(draft.version.number),
                        frame.moment(draft.version.savedAt)
                    )
                ),
                .href(frame.link(StudioLinks.versions(id)))
            )
            if let base = check.set?.lineage?.base {
                h.text(" · " + frame(StudioWords.base) + " ")
                h.a(base, .href(frame.link(StudioLinks.edition(base))))
            }
        }
        FaultSummary(form.faults).write(h, frame)
        if draft.isClosed { h.p(frame(StudioWords.isClosed), .class("note")) }
        if !draft.isClosed { writeWays(h, frame) }
        if !form.wasSent { writeChanges(h, frame) }
        if isConflict { writeTheirs(h, frame) }
        h.div(.class("studio")) {
            writeText(h, frame)
            h.section(.class("findings"), .labelledBy("findings-title")) {
                h.h2(frame(StudioWords.findings), .id("findings-title"))
                h.div(.id("findings"), .live) { FindingsPanel(check: check).write(h, frame) }
            }
        }
        if !draft.isClosed { writeClosing(h, frame) }
    }

    private func writeWays(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("row")) {
            for (word, link) in [
                (StudioWords.editCriterion, StudioLinks.criteria(id)),
                (StudioWords.simulate, StudioLinks.simulation(id)),
                (StudioWords.publish, StudioLinks.publication(id)),
            ] { h.a(frame(word), .class("btn second"), .href(frame.link(link))) }
        }
    }

    private func writeText(_ h: HTMLWriter, _ frame: Frame) {
        let own = form.faults.filter { $0.field == "text" }
        h.form(
            .method(.post),
            .action(frame.link(StudioLinks.draft(id))),
            .class("draft"),
            .data("data-check", frame.link(StudioLinks.check(id)).text),
            .novalidate
        ) {
            frame.formToken.write(h)
            FormKey(form.randomness).write(h)
            h.input(.type(.hidden), .name("seen"), .value("\(draft.version.number)"))
            h.div(.class(own.isEmpty ? "field" : "field bad")) {
                h.label(frame(StudioWords.text), .for("text"))
                h.p(frame(StudioWords.textHint), .class("hint"), .id("text-hint"))
                for fault in own { h.p(frame(fault.text), .class("fault"), .id("text-fault")) }
                h.textarea(
                    .id("text"),
                    .name("text"),
                    .rows(26),
                    .class("code"),
                    own.isEmpty ? .none : .invalid,
                    .describedBy(own.isEmpty ? "text-hint" : "text-hint text-fault")
                ) { h.text(text) }
            }
            h.p(.class("row")) {
                if !draft.isClosed { h.button(frame(DeskWords.save), .class("btn"), .type(.submit)) }
                h.button(
                    frame(StudioWords.check),
                    .class("btn second"),
                    .type(.submit),
                    .name("do"),
                    .value("check")
                )
            }
        }
    }

    private func writeTheirs(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.open) {
            h.summary(frame(StudioWords.theirs))
            h.textarea(.class("code"), .rows(14), .readonly, .label(frame(StudioWords.theirs))) {
                h.text(draft.version.text)
            }
        }
    }

    private func writeChanges(_ h: HTMLWriter, _ frame: Frame) {
        guard let lineage = check.set?.lineage else { return }
        h.h2(frame(StudioWords.changes))
        guard !lineage.changes.isEmpty else {
            h.p(frame(StudioWords.noChanges))
            return
        }
        // Only what can be taken out line by line has a button.
        let items = OverlayText(draft.version.text).items
        let isEditable = !draft.isClosed && items?.count == lineage.changes.count
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        StudioWords.pick, StudioWords.change, StudioWords.because, StudioWords.at,
                    ] { h.th(frame(word), .scope("col")) }
                    if isEditable { h.th { h.span(frame(StudioWords.undo), .class("unseen")) } }
                }
            }
            h.tbody {
                for (place, change) in lineage.changes.enumerated() {
                    h.tr {
                        h.th(change.criterion ?? frame(StudioWords.wholeSet), .scope("row"))
                        h.td(SetChangeText(change).words(frame))
                        h.td(change.because.map { frame($0) } ?? "—")
                        h.td(change.at ?? "—")
                        if isEditable { h.td { writeUndo(place, h, frame) } }
                    }
                }
            }
        }
    }

    private func writeUndo(_ place: Int, _ h: HTMLWriter, _ frame: Frame) {
        h.form(.method(.post), .action(frame.link(StudioLinks.removal(id)))) {
            frame.formToken.write(h)
            FormKey(form.randomness).write(h)
            h.input(.type(.hidden), .name("seen"), .value("\(draft.version.number)"))
            h.input(.type(.hidden), .name("place"), .value("\(place)"))
            h.button(frame(StudioWords.undo), .class("plain"), .type(.submit))
        }
    }

    private func writeClosing(_ h: HTMLWriter, _ frame: Frame) {
        h.details {
            h.summary(frame(StudioWords.close))
            h.p(frame(StudioWords.closeLead))
            h.form(.method(.post), .action(frame.link(StudioLinks.closing(id)))) {
                frame.formToken.write(h)
                FormKey(form.randomness).write(h)
                h.button(frame(StudioWords.close), .class("btn second"), .type(.submit))
            }
        }
    }
}
