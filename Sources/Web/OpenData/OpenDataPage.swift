import Assessment
import Criteria
import HTML
import Records

/// The list of data that anybody may take.
struct OpenDataPage: Page {
    let campaigns: [Campaign]
    let sets: [(id: String, edition: String, title: Text)]

    var place: Place { .data }

    func title(_ frame: Frame) -> String { frame(OpenDataWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(OpenDataWords.title))
        h.p(frame(OpenDataWords.lead), .class("lead"))
        h.h2(frame(OpenDataWords.campaigns))
        if campaigns.isEmpty { h.p(frame(RankingWords.nothing)) }
        h.ul(.class("plain")) {
            for campaign in campaigns {
                h.li {
                    h.span(campaign.title)
                    h.a(
                        frame(OpenDataWords.results),
                        .href(frame.link(Link("/map.csv").query("campaign", campaign.id.text))),
                        .label("\(frame(OpenDataWords.results)): \(campaign.title)")
                    )
                    h.a(
                        frame(OpenDataWords.ranking),
                        .href(
                            frame.link(Link("/rankings").adding(campaign.id.text).adding("table.csv"))
                        ),
                        .label("\(frame(OpenDataWords.ranking)): \(campaign.title)")
                    )
                }
            }
        }
        h.h2(frame(OpenDataWords.units))
        h.p { h.a(frame(OpenDataWords.allUnits), .href(frame.link(Link("/data/units.csv")))) }
        h.p(frame(OpenDataWords.eachUnit))
        h.h2(frame(OpenDataWords.sets))
        h.ul(.class("plain")) {
            for set in sets {
                h.li {
                    h.a(
                        "\(set.id)@\(set.edition)",
                        .href(
                            frame.link(
                                Link("/sets").adding(set.id).adding(set.edition).adding("set.yaml")
                            )
                        )
                    )
                    h.span(frame(set.title), .class("soft"))
                }
            }
        }
    }
}
