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
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing), .class("lead"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.campaign, DecisionWords.ready, DecisionWords.decided,
                        DecisionWords.published,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                line.campaign.title,
                                .href(frame.link(DecisionLinks.campaign(line.campaign.id)))
                            )
                        }
                        h.td(frame.number(line.ready), .data("data-label", frame(DecisionWords.ready)))
                        h.td(frame.number(line.decided), .data("data-label", frame(DecisionWords.decided)))
                        h.td(
                            frame.number(line.published),
                            .data("data-label", frame(DecisionWords.published))
                        )
                    }
                }
            }
        }
    }
}
