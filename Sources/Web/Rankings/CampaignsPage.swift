import Assessment
import HTML
import Records

/// The campaigns of which results are public.
struct CampaignsPage: Page {
    let campaigns: [Campaign]

    var place: Place { .rankings }

    func title(_ frame: Frame) -> String { frame(RankingWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(RankingWords.title))
        if campaigns.isEmpty { h.p(frame(RankingWords.nothing), .class("lead")) }
        h.ul(.class("plain")) {
            for campaign in campaigns {
                h.li {
                    h.a(campaign.title, .href(frame.link(Link("/rankings").adding(campaign.id.text))))
                    h.span("\(campaign.period) · \(campaign.set.name)", .class("soft"))
                }
            }
        }
    }
}
