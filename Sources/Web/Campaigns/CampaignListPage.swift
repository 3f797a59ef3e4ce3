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

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(CampaignWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(CampaignWords.title))
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
