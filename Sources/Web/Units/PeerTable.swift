import Assessment
import Criteria
import HTML
import Territory

/// Units with their result in the same campaign.
struct PeerTable {
    let peers: [UnitView.Peer]
    let overview: CampaignOverview?

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let hasDistance = peers.contains { $0.distance != nil }
        h.table(.class("c")) {
            if let overview { h.caption(overview.campaign.title) }
            h.thead {
                h.tr {
                    h.th(frame(UnitWords.unit), .scope("col"))
                    if hasDistance { h.th(frame(UnitWords.distance), .scope("col"), .class("n")) }
                    h.th(frame(UnitWords.result), .scope("col"))
                }
            }
            h.tbody {
                for peer in peers {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                peer.unit.fullName,
                                .href(frame.link(Link("/units").adding(peer.unit.code.description)))
                            )
                        }
                        if hasDistance {
                            h.td(peer.distance.map { "\(frame.number($0)) km" } ?? "", .class("n"))
                        }
                        h.td(
                            peer.result.map { frame.outcome($0.decision, overview?.plan) }
                                ?? frame(ResultWords.notPublic),
                            .class("soft").when(peer.result == nil)
                        )
                    }
                }
            }
        }
    }
}
