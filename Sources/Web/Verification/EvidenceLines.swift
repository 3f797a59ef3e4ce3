import Assessment
import Criteria
import FileKinds
import HTML
import Records

/// The evidence that a unit attached under a criterion, each with the way to look at it.
struct EvidenceLines {
    let criterion: CriterionVerification
    let cards: [EvidenceCard]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.evidence), .id("evidence"))
        guard !criterion.claim.evidence.isEmpty else {
            h.p(frame(VerificationWords.noEvidence), .class("soft"))
            return
        }
        h.ol {
            for (place, text) in criterion.claim.evidence.enumerated() {
                h.li {
                    if let card = cards.first(where: { $0.evidence.id.text == text }) {
                        line(card, isFirst: place == 0, h, frame)
                    } else {
                        h.code(text)
                    }
                    if let reason = criterion.rejectedEvidence[text] {
                        h.div(.class("small")) {
                            h.strong("✕ " + frame(VerificationWords.notAccepted) + ": ")
                            h.text(reason)
                        }
                    }
                }
            }
        }
    }

    private func line(_ card: EvidenceCard, isFirst: Bool, _ h: HTMLWriter, _ frame: Frame) {
        h.a(
            EvidenceText.title(card),
            .href(frame.link(EvidenceViewerLinks.evidence(card.evidence.id))),
            isFirst ? .data("data-key", "e") : .none
        )
        h.span(
            " · " + EvidenceText.kind(card, frame) + " · " + EvidenceText.size(card, frame),
            .class("soft")
        )
        for warning in card.content.warnings.sorted() {
            h.div("! " + EvidenceText.warning(warning, frame), .class("small fault"))
        }
    }
}
