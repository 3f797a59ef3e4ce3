import Assessment
import HTML

/// The campaigns that somebody runs or watches.
struct CampaignListPage: Page {
    struct Line: Sendable {
        let campaign: Campaign
        let dossiers: Int
        let handedIn: Int
    }

    let lines: [Line]
    /// Whether he may open one.
    var mayOpen = false

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(CampaignWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(CampaignWords.title))
        if mayOpen {
            h.p(.class("row")) {
                h.a(
                    frame(NewCampaignWords.title),
                    .class("btn"),
                    .href(frame.link(CampaignLinks.new))
                )
                h.a(
                    frame(StudioWords.title),
                    .class("btn second"),
                    .href(frame.link(StudioLinks.all))
                )
            }
        }
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing), .class("lead"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.campaign, CampaignWords.dossiers, CampaignWords.handedIn, DeskWords.state,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                line.campaign.title,
                                .href(frame.link(CampaignLinks.campaign(line.campaign.id)))
                            )
                        }
                        h.td(frame.number(line.dossiers), .data("data-label", frame(CampaignWords.dossiers)))
                        h.td(frame.number(line.handedIn), .data("data-label", frame(CampaignWords.handedIn)))
                        h.td(frame(line.campaign.isClosed ? CampaignWords.closed : CampaignWords.open))
                    }
                }
            }
        }
    }
}
