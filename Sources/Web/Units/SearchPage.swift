import HTML
import Quantities

/// The units that a person may mean by what was typed; the provinces while nothing was.
struct SearchPage: Page {
    let sought: String
    let found: [FoundUnit]
    let provinces: [FoundUnit]
    /// Whether more were found than are shown.
    let isCut: Bool

    var place: Place { .results }

    func title(_ frame: Frame) -> String { frame(SearchWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SearchWords.title))
        h.form(
            .role("search"),
            .method(.get),
            .action(frame.link(Link("/units"))),
            .label(frame(SearchWords.title))
        ) {
            h.label(frame(SearchWords.field), .for("q"))
            h.p(frame(SearchWords.hint), .class("hint"), .id("q-hint"))
            h.p(.class("row")) {
                h.input(
                    .id("q"),
                    .type(.search),
                    .name("q"),
                    .value(sought),
                    .maxLength(200),
                    .describedBy("q-hint"),
                    .class("wide")
                )
                h.button(frame(SearchWords.button), .class("btn"), .type(.submit))
            }
        }
        if sought.isEmpty {
            h.h2(frame(SearchWords.provinces))
            write(provinces, h, frame)
        } else {
            h.h2(
                frame(
                    found.isEmpty
                        ? SearchWords.nothing : SearchWords.found(frame.number(found.count), isCut: isCut)
                )
            )
            write(found, h, frame)
        }
    }

    private func write(_ units: [FoundUnit], _ h: HTMLWriter, _ frame: Frame) {
        guard !units.isEmpty else { return }
        h.ul(.class("plain")) {
            for unit in units {
                h.li {
                    let day = unit.until?.adding(days: -1)
                    h.a(
                        unit.name,
                        .href(frame.link(Link("/units").adding(unit.code).query("day", day?.description)))
                    )
                    h.span(unit.above, .class("soft"))
                    if let until = unit.until {
                        h.span(frame(SearchWords.ended(frame.day(until))), .class("soft"))
                    }
                }
            }
        }
    }
}
