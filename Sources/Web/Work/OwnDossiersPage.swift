import Assessment
import HTML
import Records

/// The dossiers of a campaign into which somebody who enters for several units may enter.
struct OwnDossiersPage: Page {
    let campaign: Campaign
    let dossiers: [Dossier]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(WorkWords.title), .href(frame.link(Link("/work")))) }
        h.h1(campaign.title)
        h.p(frame(WorkWords.dossiers(frame.number(dossiers.count))), .class("soft"))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(WorkWords.unit), .scope("col"))
                    h.th(frame(WorkWords.state), .scope("col"))
                    h.th(frame(WorkWords.until), .scope("col"))
                }
            }
            h.tbody {
                for dossier in dossiers {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                dossier.participant.title,
                                .href(frame.link(Link("/dossiers").adding(dossier.id.text)))
                            )
                        }
                        h.td(frame(dossier.state.title))
                        h.td(dossier.lastDay(in: campaign.schedule).map(frame.day) ?? "—")
                    }
                }
            }
        }
    }
}
