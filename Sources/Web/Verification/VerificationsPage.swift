import Assessment
import Criteria
import HTML

/// The campaigns in which somebody verifies.
struct VerificationsPage: Page {
    struct Line: Sendable {
        let campaign: Campaign
        /// Of the units that he may look at.
        let states: [DossierState: Int]
    }

    let lines: [Line]

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(VerificationWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(VerificationWords.title))
        CampaignChooser(
            columns: [
                VerificationWords.waiting, VerificationWords.underWay, VerificationWords.verified,
                VerificationWords.deadline,
            ],
            lines: lines.map { line in
                func count(_ states: DossierState...) -> String {
                    frame.number(states.reduce(0) { $0 + (line.states[$1] ?? 0) })
                }
                return CampaignChooser.Line(
                    campaign: line.campaign,
                    link: VerificationLinks.campaign(line.campaign.id),
                    note: line.campaign.set.name + " · " + line.campaign.period,
                    cells: [
                        count(.submitted), count(.verifying),
                        count(.verified, .appraising, .appraised, .decided, .published, .revoked),
                        line.campaign.schedule[.verification].last.map { frame.day($0) } ?? "—",
                    ]
                )
            }
        ).write(h, frame)
    }
}
