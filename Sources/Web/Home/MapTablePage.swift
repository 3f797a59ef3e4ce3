import Assessment
import Criteria
import HTML
import Records
import Territory

/// The map as a table: by province how many units have which result, or the units of one province.
struct MapTablePage: Page {
    let map: MapView

    var place: Place { .results }

    func title(_ frame: Frame) -> String { frame(HomeWords.tableTitle) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(HomeWords.country), .href(frame.link(map.link(Link("/")))))
            h.text(" › " + frame(HomeWords.tableTitle))
        }
        h.h1(
            map.criterion.map { "\($0.criterion.code) \(frame($0.criterion.title))" }
                ?? frame(HomeWords.tableTitle)
        )
        map.writeChoice(h, frame, to: Link("/map"))
        h.p { h.a(frame(HomeWords.csv), .href(frame.link(map.link(Link("/map.csv"))))) }
        if map.province == nil { writeProvinces(h, frame) } else { writeUnits(h, frame) }
    }

    private func writeProvinces(_ h: HTMLWriter, _ frame: Frame) {
        let titles = map.titles
        let byProvince = Dictionary(grouping: map.places) { $0.province?.code }
        h.div(.class("scroll"), .tabindex(0), .role("region"), .label(frame(HomeWords.tableTitle))) {
            h.table {
                h.thead {
                    h.tr {
                        h.th(frame(HomeWords.area), .scope("col"))
                        for (_, title) in titles { h.th(frame(title), .scope("col"), .class("n")) }
                    }
                }
                h.tbody {
                    for province in map.provinces {
                        var counts: [Shade: Int] = [:]
                        for place in byProvince[province.code] ?? [] { counts[place.shade, default: 0] += 1 }
                        h.tr {
                            h.th(.scope("row")) {
                                h.a(
                                    province.fullName,
                                    .href(
                                        frame.link(
                                            Link("/map").query("campaign", map.overview?.campaign.id.text)
                                                .query("criterion", map.criterion?.criterion.code)
                                                .query("province", province.code.description)
                                        )
                                    )
                                )
                            }
                            for (shade, _) in titles {
                                h.td(frame.number(counts[shade] ?? 0), .class("n"))
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeUnits(_ h: HTMLWriter, _ frame: Frame) {
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(HomeWords.unit), .scope("col"))
                    h.th(frame(HomeWords.result), .scope("col"))
                    h.th(frame(HomeWords.decision), .scope("col"))
                }
            }
            h.tbody {
                for place in map.places.sorted(by: { NameOrder($0.unit.name) < NameOrder($1.unit.name) }) {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                place.unit.fullName,
                                .href(frame.link(Link("/units").adding(place.unit.code.description)))
                            )
                        }
                        h.td(frame(map.title(of: place.shade)))
                        h.td(
                            place.result.map {
                                "\($0.decision.act.number), \(frame.day($0.decision.act.day))"
                            } ?? "—"
                        )
                    }
                }
            }
        }
    }
}
