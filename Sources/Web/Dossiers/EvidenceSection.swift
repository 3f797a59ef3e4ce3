import Assessment
import Criteria
import FileKinds
import HTML
import Records

/// The evidence under a criterion, and the form by which more is given: by dragging, by the camera, by choosing a file.
struct EvidenceSection: Sendable {
    let own: OwnDossier
    let code: String
    /// Those of the attached pieces that the person may look at.
    let cards: [EvidenceCard]
    /// Whether the site keeps evidence and the dossier can be worked on.
    let isOpen: Bool
    let key: FormKey
    var faults: [FieldFault] = []
    /// What was typed beside a file that was refused.
    var typed: Fields = .empty

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard isOpen || !cards.isEmpty else { return }
        h.h2(frame(EntryFormWords.evidence), .id("evidence"))
        if !cards.isEmpty {
            h.ul(.class("plain")) {
                for card in cards { item(card, h, frame) }
            }
        }
        guard isOpen else { return }
        form(h, frame)
    }

    private func item(_ card: EvidenceCard, _ h: HTMLWriter, _ frame: Frame) {
        let id = card.evidence.id.text
        let title = card.evidence.words?.title ?? id
        h.li {
            h.a(title, .href(frame.link(Link("/evidence").adding(id))))
            h.span(frame(card.evidence.document.text), .class("soft"))
            if card.rejection != nil { ResultView(.not, EvidenceFormWords.rejected).write(h, frame) }
            if isOpen {
                let path = own.link(to: code).adding("evidence").adding(id).adding("detach")
                h.form(.method(.post), .action(frame.link(path))) {
                    frame.formToken.write(h)
                    key.write(h)
                    h.button(
                        frame(EvidenceFormWords.detach),
                        .class("plain"),
                        .type(.submit),
                        .label(frame(EvidenceFormWords.detachOf(title)))
                    )
                }
            }
        }
    }

    private func form(_ h: HTMLWriter, _ frame: Frame) {
        let path = own.link(to: code).adding("evidence")
        h.form(.method(.post), .action(frame.link(path)), .multipart, .class("steps drop")) {
            frame.formToken.write(h)
            key.write(h)
            let own = faults.filter { $0.field == "file" }
            h.div(.class(own.isEmpty ? "field" : "field bad")) {
                h.label(frame(EvidenceFormWords.file), .for("file"))
                h.p(frame(EvidenceFormWords.hint), .class("hint"), .id("file-hint"))
                for fault in own { h.p(frame(fault.text), .class("fault")) }
                h.input(
                    .type(.file),
                    .id("file"),
                    .name("file"),
                    .accept(EvidenceSection.accepted),
                    .describedBy("file-hint"),
                    .required
                )
            }
            TextField(
                "title",
                EvidenceFormWords.title,
                hint: EvidenceFormWords.titleHint,
                value: typed["title"] ?? "",
                faults: faults,
                .type(.text),
                .maxLength(300),
                .class("wide")
            ).write(h, frame)
            h.div(.class("field")) {
                h.label(frame(EvidenceFormWords.kind), .for("document"))
                h.select(.id("document"), .name("document")) {
                    for kind in DocumentKind.allCases {
                        let isChosen = (typed["document"] ?? DocumentKind.report.rawValue) == kind.rawValue
                        h.option(frame(kind.text), .value(kind.rawValue), .selected(isChosen))
                    }
                }
            }
            h.details(.open(faults.contains { ["number", "issued", "issuer"].contains($0.field) })) {
                h.summary(frame(EvidenceFormWords.reference))
                for (name, label) in [
                    ("number", EvidenceField.number.text), ("issued", EvidenceField.date.text),
                    ("issuer", EvidenceField.issuer.text),
                ] {
                    TextField(
                        name,
                        label,
                        hint: name == "issued" ? EvidenceFormWords.dayHint : nil,
                        value: typed[name] ?? "",
                        faults: faults,
                        .type(.text),
                        .maxLength(300)
                    ).write(h, frame)
                }
            }
            h.button(frame(EvidenceFormWords.add), .class("btn second"), .type(.submit))
        }
    }

    /// What file pickers offer first; what a file is, is seen by its bytes.
    static let accepted =
        FileKind.allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: ",") + ",image/*"
}
