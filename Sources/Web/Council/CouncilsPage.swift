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
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing), .class("lead"))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.campaign, CouncilWords.waiting, CouncilWords.voting, CouncilWords.done,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                line.campaign.title,
                                .href(frame.link(CouncilLinks.campaign(line.campaign.id)))
                            )
                        }
                        h.td(frame.number(line.waiting), .data("data-label", frame(CouncilWords.waiting)))
                        h.td(frame.number(line.open), .data("data-label", frame(CouncilWords.voting)))
                        h.td(frame.number(line.done), .data("data-label", frame(CouncilWords.done)))
                    }
                }
            }
        }
    }
}
