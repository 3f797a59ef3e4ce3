import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// One question of a dossier: the official title, what to count and from where, the figures, what they are worth, the evidence.
struct QuestionPage: Page {
    let own: OwnDossier
    let node: Node
    /// What was typed and not kept, by letter.
    var typed: [String: String] = [:]
    var typedSource = ""
    /// What others entered meanwhile, by letter.
    var conflicts: [String: EnteredValue] = [:]
    var faults: [FieldFault] = []
    let key: FormKey
    var saved = false
    /// What the figures that are shown are worth.
    let panel: VerdictPanel?
    /// The evidence under the criterion, and whether more can be given.
    var evidence: EvidenceSection?

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }
    var scripts: [String] { ["entry.js"] }

    func title(_ frame: Frame) -> String { "\(node.code) \(frame(node.title))" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(own.dossier.participant.title, .href(frame.link(own.link)))
            h.text(" · \(own.campaign.title)")
        }
        h.h1("\(node.code). \(frame(node.title))", .class("question"))
        if saved { h.p(frame(EntryFormWords.saved), .class("note good"), .role("status")) }
        if let reason = own.reasons[node.code] {
            h.div(.class("note")) {
                h.p { h.strong(frame(DossierWords.returnedHere)) }
                h.p(reason)
            }
        }
        FaultSummary(faults).write(h, frame)
        printed(h, frame)
        if let obstacle = own.obstacle(.save, .saveAssessment) {
            h.p(frame(obstacle.text), .class("note"))
        }
        let slots = own.slots(of: node.code).filter { $0.slot.input.origin == .column }
        if slots.isEmpty {
            counted(h, frame)
        } else {
            form(slots.map(\.slot.input), h, frame)
        }
        evidence?.write(h, frame)
        neighbours(h, frame)
    }

    private func printed(_ h: HTMLWriter, _ frame: Frame) {
        let print = node.print
        if let method = print.method {
            h.p {
                h.strong(frame(EntryFormWords.method) + " ")
                h.text(frame(method))
            }
        }
        if let from = print.figuresFrom { h.p(frame(EntryFormWords.from(from)), .class("soft")) }
        if let note = print.note { h.p(frame(note), .class("soft")) }
        if let at = print.at {
            h.p(frame(EntryFormWords.at(at, frame(own.plan.set.source.title))), .class("soft small"))
        }
    }

    private func counted(_ h: HTMLWriter, _ frame: Frame) {
        h.p(frame(DossierWords.counted), .class("soft"))
        verdict(h, frame)
    }

    private func form(_ inputs: [Input], _ h: HTMLWriter, _ frame: Frame) {
        let path = own.link(to: node.code)
        h.form(
            .method(.post),
            .action(frame.link(path)),
            .class("steps entry"),
            .novalidate,
            .data("data-verdict", frame.link(path.adding("verdict")).text),
            .data("data-save", frame.link(path.adding("save")).text),
            .data("data-open", own.isOpen ? "1" : "0")
        ) {
            frame.formToken.write(h)
            key.write(h)
            for input in inputs { field(input, frame).write(h, frame) }
            h.p(frame(EntryFormWords.kad), .class("hint"))
            TextField(
                "source",
                EntryFormWords.sourceLabel,
                hint: EntryFormWords.sourceHint,
                value: typedSource,
                .type(.text),
                .maxLength(400),
                .class("wide")
            ).write(h, frame)
            verdict(h, frame)
            h.div(.class("row")) {
                if own.isOpen {
                    h.button(
                        frame(EntryFormWords.saveAndGoOn),
                        .class("btn"),
                        .type(.submit),
                        .name("do"),
                        .value("next")
                    )
                    h.button(
                        frame(EntryFormWords.save),
                        .class("btn second"),
                        .type(.submit),
                        .name("do"),
                        .value("save")
                    )
                }
                h.button(
                    frame(EntryFormWords.look),
                    .class("btn second look"),
                    .type(.submit),
                    .name("do"),
                    .value("look")
                )
                h.output("", .id("kept"), .live, .class("soft"))
            }
        }
    }

    private func field(_ input: Input, _ frame: Frame) -> FigureField {
        let key = ValueKey(node.code, input.letter)
        // A value entered after the last day is kept and shown, though it does not count.
        let entered = own.sheet.late[key] ?? own.sheet.claimed[key]
        return FigureField(
            input: input,
            text: typed[input.letter] ?? entered?.text ?? "",
            // After a conflict the other value was shown: saving again means that it was seen.
            seen: conflicts[input.letter] ?? entered,
            sentences: (panel?.faults ?? []).filter { $0.letter == input.letter }.map(\.sentence),
            conflict: conflicts[input.letter]?.text
        )
    }

    private func verdict(_ h: HTMLWriter, _ frame: Frame) {
        h.section(.class("verdict"), .labelledBy("verdict-title")) {
            h.h2(frame(EntryFormWords.verdict), .id("verdict-title"))
            h.div(.id("verdict"), .live) { panel?.write(h, frame) }
        }
    }

    private func neighbours(_ h: HTMLWriter, _ frame: Frame) {
        let codes = own.criteria.map(\.code)
        guard let place = codes.firstIndex(of: node.code) else { return }
        h.nav(.class("row steps"), .label(frame(EntryFormWords.back))) {
            if place > 0 {
                h.a(
                    frame(EntryFormWords.before),
                    .href(frame.link(own.link(to: codes[place - 1]))),
                    .rel("prev")
                )
            }
            h.a(frame(EntryFormWords.back), .href(frame.link(own.link)))
            if place + 1 < codes.count {
                h.a(
                    frame(EntryFormWords.after),
                    .href(frame.link(own.link(to: codes[place + 1]))),
                    .rel("next")
                )
            }
        }
    }
}
