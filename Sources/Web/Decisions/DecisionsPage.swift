import Assessment
import HTML

/// The campaigns in which somebody decides.
struct DecisionsPage: Page {
    struct Line: Sendable {
        let campaign: Campaign
        let ready: Int
        let decided: Int
        let published: Int
    }

    let lines: [Line]

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(DecisionWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(DecisionWords.title))
        CampaignChooser(
            columns: [DecisionWords.ready, DecisionWords.decided, DecisionWords.published],
            lines: lines.map { line in
                CampaignChooser.Line(
                    campaign: line.campaign,
                    link: DecisionLinks.campaign(line.campaign.id),
                    cells: [line.ready, line.decided, line.published].map { frame.number($0) }
                )
            }
        ).write(h, frame)
    }
}
