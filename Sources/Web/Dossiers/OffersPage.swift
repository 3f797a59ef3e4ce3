import Assessment
import Criteria
import Evaluation
import HTML

/// Figures that are known already, from another set or a register: nothing has to be reported twice, and nothing enters by itself.
struct OffersPage: Page {
    let own: OwnDossier
    let offers: [Offer]
    let key: FormKey
    let faults: [FieldFault]

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }

    func title(_ frame: Frame) -> String { frame(OfferWords.title) }

    /// What a chosen one is called in the form.
    static func name(_ offer: Offer, _ candidate: Offer.Candidate) -> String {
        "\(offer.key.criterion).\(offer.key.letter)|\(candidate.number)"
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(OfferWords.title))
        FaultSummary(faults).write(h, frame)
        let open = offers.filter { $0.relation != .same }
        guard !open.isEmpty else {
            h.p(frame(offers.isEmpty ? OfferWords.nothing : OfferWords.allTaken), .class("lead"))
            return
        }
        h.p(frame(OfferWords.lead), .class("lead"))
        h.form(.method(.post), .action(frame.link(own.link.adding("offers"))), .class("steps"), .id("offers"))
        {
            frame.formToken.write(h)
            key.write(h)
            h.ul(.class("checklist")) {
                for offer in open {
                    for candidate in offer.candidates { line(offer, candidate, h, frame) }
                }
            }
            if own.isOpen { h.button(frame(OfferWords.take), .class("btn"), .type(.submit)) }
        }
    }

    private func line(_ offer: Offer, _ candidate: Offer.Candidate, _ h: HTMLWriter, _ frame: Frame) {
        let name = OffersPage.name(offer, candidate)
        let id = "take-" + name.replacing("|", with: "-")
        let input = own.slots(of: offer.key.criterion).first { $0.slot.input.letter == offer.key.letter }?
            .slot.input
        h.li {
            h.input(
                .type(.checkbox),
                .id(id),
                .name("take"),
                .value(name),
                .checked(offer.relation == .empty && !offer.isContradicted)
            )
            h.label(.for(id)) {
                h.strong("\(offer.key.criterion).\(offer.key.letter): \(frame.number(candidate.text))")
                if let input { h.span(frame(input.title)) }
                h.span(candidate.words, .class("soft"))
                if offer.isContradicted { h.span(frame(OfferWords.contradicted), .class("fault")) }
                if offer.relation == .other {
                    h.span(frame(OfferWords.instead(frame.number(offer.current))), .class("fault"))
                }
            }
        }
    }
}
