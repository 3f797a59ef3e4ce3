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
        CampaignChooser(
            columns: [CampaignWords.dossiers, CampaignWords.handedIn, DeskWords.state],
            lines: lines.map { line in
                CampaignChooser.Line(
                    campaign: line.campaign,
                    link: CampaignLinks.campaign(line.campaign.id),
                    cells: [
                        frame.number(line.dossiers), frame.number(line.handedIn),
                        frame(line.campaign.isClosed ? CampaignWords.closed : CampaignWords.open),
                    ]
                )
            }
        ).write(h, frame)
    }
}
