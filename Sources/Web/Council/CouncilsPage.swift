import Assessment
import HTML

/// The campaigns that have a council.
struct CouncilsPage: Page {
    struct Line: Sendable {
        let campaign: Campaign
        let waiting: Int
        let open: Int
        let done: Int
    }

    let lines: [Line]

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(CouncilWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(CouncilWords.title))
        CampaignChooser(
            columns: [CouncilWords.waiting, CouncilWords.voting, CouncilWords.done],
            lines: lines.map { line in
                CampaignChooser.Line(
                    campaign: line.campaign,
                    link: CouncilLinks.campaign(line.campaign.id),
                    cells: [line.waiting, line.open, line.done].map { frame.number($0) }
                )
            }
        ).write(h, frame)
    }
}
