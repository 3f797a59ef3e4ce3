import Assessment
import Criteria
import Evaluation
import HTML
import Records
import Territory

// The parts of the map that several pages show.
extension MapView {
    /// The picture with its sentence.
    func writeMap(_ h: HTMLWriter, _ frame: Frame) {
        let what =
            criterion.map { "\($0.criterion.code) \(frame($0.criterion.title))" }
            ?? overview.map(\.campaign.title) ?? ""
        let place = province?.fullName ?? frame(HomeWords.country)
        let words = frame(HomeWords.picture(frame.number(places.count), place: place, what: what))
        h.figure(.class(province == nil ? "country" : "zoom")) {
            DotMap(dots(frame), words: words).write(h)
        }
    }

    func writeLegend(_ h: HTMLWriter, _ frame: Frame) {
        h.ul(.class("legend")) {
            for line in tally.lines {
                h.li {
                    h.svg(.class("dot"), .viewBox(0, 0, 14, 14), .decorative) {
                        h.circle(.class("f\(line.shade.styleClass)"), .cx(7), .cy(7), .r(7)) {}
                    }
                    h.span(frame(line.title))
                    h.b(frame.number(line.count))
                }
            }
        }
    }

    /// What the map shows, to be chosen without a script: a form that asks for the page again.
    func writeChoice(_ h: HTMLWriter, _ frame: Frame, to page: Link) {
        guard let overview else { return }
        h.form(.class("choices"), .method(.get), .action(frame.link(page))) {
            h.p {
                h.label(frame(HomeWords.campaign), .for("campaign"))
                h.select(.id("campaign"), .name("campaign")) {
                    for campaign in campaigns {
                        h.option(
                            campaign.title,
                            .value(campaign.id.text),
                            .selected(campaign.id == overview.campaign.id)
                        )
                    }
                }
            }
            h.p {
                h.label(frame(HomeWords.criterion), .for("criterion"))
                h.select(.id("criterion"), .name("criterion")) {
                    h.option(frame(HomeWords.whole), .value(""), .selected(criterion == nil))
                    for node in overview.plan.set.criteria {
                        let title = frame(node.title)
                        h.option(
                            "\(node.code) \(title.count > 70 ? title.prefix(69) + "…" : title)",
                            .value(node.code),
                            .selected(node.code == criterion?.criterion.code)
                        )
                    }
                }
            }
            h.p {
                h.label(frame(HomeWords.area), .for("province"))
                h.select(.id("province"), .name("province")) {
                    h.option(frame(HomeWords.country), .value(""), .selected(province == nil))
                    for unit in provinces {
                        h.option(
                            unit.fullName,
                            .value(unit.code.description),
                            .selected(unit == province)
                        )
                    }
                }
            }
            h.p { h.button(frame(HomeWords.show), .class("btn second"), .type(.submit)) }
        }
    }

    /// The same choice at another address.
    func link(_ page: Link) -> Link {
        page.query("campaign", overview?.campaign.id.text)
            .query("criterion", criterion?.criterion.code)
            .query("province", province?.code.description)
    }
}
