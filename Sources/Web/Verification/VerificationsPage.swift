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
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing), .class("lead"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.campaign, VerificationWords.waiting, VerificationWords.underWay,
                        VerificationWords.verified, VerificationWords.deadline,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines { row(line, h, frame) }
            }
        }
    }

    private func row(_ line: Line, _ h: HTMLWriter, _ frame: Frame) {
        let states = line.states
        func count(_ counted: [DossierState]) -> String {
            frame.number(counted.reduce(0) { $0 + (states[$1] ?? 0) })
        }
        func cell(_ text: String, _ word: Text) { h.td(text, .data("data-label", frame(word))) }
        h.tr {
            h.th(.scope("row")) {
                h.a(
                    line.campaign.title,
                    .href(frame.link(VerificationLinks.campaign(line.campaign.id)))
                )
                h.div(line.campaign.set.name + " · " + line.campaign.period, .class("soft small"))
            }
            cell(count([.submitted]), VerificationWords.waiting)
            cell(count([.verifying]), VerificationWords.underWay)
            cell(
                count([.verified, .appraising, .appraised, .decided, .published, .revoked]),
                VerificationWords.verified
            )
            cell(
                line.campaign.schedule[.verification].last.map { frame.day($0) } ?? "—",
                VerificationWords.deadline
            )
        }
    }
}
