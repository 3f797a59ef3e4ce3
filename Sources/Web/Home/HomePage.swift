import Assessment
import Criteria
import HTML
import Records
import Territory

/// The first page: what this is, the map with its legend, what holds most back, the latest decisions.
struct HomePage: Page {
    let map: MapView
    let latest: [PublicResult]
    /// `nil` where the map does not show the whole result of the whole country.
    let holding: HoldingBack?

    var place: Place { .results }

    func title(_ frame: Frame) -> String { "" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("two")) {
            h.div {
                h.p(frame(HomeWords.kicker), .class("crumb"))
                h.h1(heading(frame))
                h.p(frame(HomeWords.lead), .class("lead"))
                h.p(.class("row")) {
                    h.a(frame(HomeWords.find), .class("btn"), .href(frame.link(Link("/units"))))
                    h.a(frame(HomeWords.compare), .class("btn second"), .href(frame.link(Link("/rankings"))))
                }
                if map.overview == nil {
                    h.p(frame(HomeWords.nothing), .class("note"))
                } else {
                    h.h2(distribution(frame))
                    map.writeLegend(h, frame)
                    h.p {
                        h.a(frame(HomeWords.table), .href(frame.link(map.link(Link("/map")))))
                        h.text(" · ")
                        h.a(frame(HomeWords.csv), .href(frame.link(map.link(Link("/map.csv")))))
                    }
                }
            }
            h.div {
                map.writeMap(h, frame)
                map.writeChoice(h, frame, to: Link("/"))
            }
        }
        if let holding, !holding.lines.isEmpty, let overview = map.overview {
            write(holding, overview, h, frame)
        }
        if !latest.isEmpty { writeLatest(h, frame) }
    }

    private func heading(_ frame: Frame) -> String {
        if let province = map.province {
            return frame(HomeWords.headingOf(province.fullName, frame.number(map.places.count)))
        }
        return frame(HomeWords.heading(frame.number(map.places.count)))
    }

    private func distribution(_ frame: Frame) -> String {
        map.criterion.map { "\($0.criterion.code) \(frame($0.criterion.title))" }
            ?? frame(HomeWords.distribution)
    }

    private func write(_ holding: HoldingBack, _ overview: CampaignOverview, _ h: HTMLWriter, _ frame: Frame)
    {
        h.h2(frame(HomeWords.holding(overview.kind)))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(HomeWords.criterion), .scope("col"))
                    h.th(frame(HomeWords.lacking(overview.kind)), .scope("col"), .class("n"))
                }
            }
            h.tbody {
                for line in holding.lines {
                    h.tr {
                        h.td {
                            h.a(
                                "\(line.code) \(frame(line.title))",
                                .href(
                                    frame.link(
                                        Link("/").query("campaign", overview.campaign.id.text)
                                            .query("criterion", line.code)
                                    )
                                )
                            )
                        }
                        h.td(frame(HomeWords.communes(frame.number(line.count))), .class("n"))
                    }
                }
            }
        }
    }

    private func writeLatest(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(HomeWords.latest))
        h.ul(.class("plain")) {
            for result in latest {
                h.li {
                    h.a(
                        result.participant.title,
                        .href(frame.link(Link("/units").adding(result.participant.unit)))
                    )
                    h.span(frame.outcome(result.decision, nil))
                    h.span(
                        "\(result.decision.act.number), \(frame.day(result.decision.act.day))",
                        .class("soft")
                    )
                }
            }
        }
    }
}
