import Criteria
import FileKinds
import HTML
import Records

/// One piece of evidence: what is known of it, and the thing itself.
struct EvidencePage: Page {
    let card: EvidenceCard

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { EvidenceText.title(card) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let evidence = card.evidence
        h.h1(EvidenceText.title(card))
        h.dl {
            h.dt(frame(EvidenceViewerWords.kind))
            h.dd(EvidenceText.kind(card, frame) + ", " + EvidenceText.size(card, frame))
            if let reference = reference(frame) {
                h.dt(frame(EvidenceViewerWords.reference))
                h.dd(reference)
            }
            h.dt(frame(EvidenceViewerWords.validity))
            h.dd(
                frame.day(evidence.validity.firstDay) + " – "
                    + (evidence.validity.lastDay.map { frame.day($0) } ?? "…")
            )
            if let source = evidence.words?.source {
                h.dt(frame(EvidenceViewerWords.source))
                h.dd(source)
            }
            h.dt(frame(EvidenceViewerWords.given))
            h.dd(frame.moment(card.given.at))
            h.dt(frame(EvidenceViewerWords.digest))
            h.dd { h.code(evidence.content.description) }
        }
        if let rejection = card.rejection {
            h.p(frame(EvidenceViewerWords.rejected) + " " + (rejection.reason ?? ""), .class("note bad"))
        }
        for warning in card.content.warnings.sorted() {
            h.p("! " + EvidenceText.warning(warning, frame), .class("note"))
        }
        guard card.content.erasure == nil else {
            h.p(frame(EvidenceViewerWords.erased), .class("note"))
            return
        }
        h.p {
            h.a(
                frame(EvidenceViewerWords.download),
                .class("btn second"),
                .href(frame.link(EvidenceViewerLinks.file(evidence.id)))
            )
        }
        show(h, frame)
    }

    private func show(_ h: HTMLWriter, _ frame: Frame) {
        let link = frame.link(EvidenceViewerLinks.content(card.evidence.id))
        switch ShownEvidence(card.content) {
        case .picture:
            h.img(.class("paper"), .src(link), .alt(EvidenceText.title(card)))
        case .document:
            h.iframe(.class("paper"), .src(link), .title(EvidenceText.title(card))) {}
        case nil:
            h.p(frame(EvidenceViewerWords.asFile), .class("soft"))
        }
    }

    private func reference(_ frame: Frame) -> String? {
        let reference = card.evidence.reference
        let parts = [reference.number, reference.date.map { frame.day($0) }, reference.issuer]
            .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
