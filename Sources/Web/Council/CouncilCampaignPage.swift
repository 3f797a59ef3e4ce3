import Assessment
import Criteria
import HTML
import Quantities
import Records

/// The council of a campaign: who is in it, by which rules, and what lies before it.
struct CouncilCampaignPage: Page {
    let campaign: Campaign
    /// `nil` while nobody is appointed.
    let council: Council?
    let dossiers: [Dossier]
    /// Why he may not appoint it.
    let refusal: Refusal?

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(CouncilWords.title) + ": " + campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(CouncilWords.title), .href(frame.link(CouncilLinks.all))) }
        h.h1(campaign.title)
        if let council { write(council, h, frame) } else { h.p(frame(CouncilWords.none), .class("note")) }
        if refusal == nil, !campaign.isClosed {
            h.p {
                h.a(
                    frame(council == nil ? CouncilWords.appoint : CouncilWords.appointAnew),
                    .class("btn second"),
                    .href(frame.link(CouncilLinks.appointment(campaign.id)))
                )
            }
        }
        h.h2(frame(CouncilWords.dossiers))
        guard !dossiers.isEmpty else {
            h.p(frame(DeskWords.nothing))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(DeskWords.unit), .scope("col"))
                    h.th(frame(DeskWords.province), .scope("col"))
                    h.th(frame(DeskWords.state), .scope("col"))
                }
            }
            h.tbody {
                for dossier in dossiers {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                dossier.participant.title,
                                .href(frame.link(CouncilLinks.dossier(dossier.id)))
                            )
                        }
                        h.td(dossier.participant.parentTitle ?? "")
                        h.td(frame(dossier.state.title))
                    }
                }
            }
        }
    }

    private func write(_ council: Council, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CouncilWords.members))
        h.ul {
            for member in council.members {
                h.li {
                    h.strong(frame(member.role.title))
                    h.text(": " + member.title)
                }
            }
        }
        let quorum = council.rules.quorum
        h.p(
            frame(
                CouncilWords.quorum(
                    "\(quorum.part.numerator)/\(quorum.part.denominator)",
                    least: quorum.least
                )
            ),
            .class("soft")
        )
    }
}
