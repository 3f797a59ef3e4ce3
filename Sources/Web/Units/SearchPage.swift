import HTML

/// The units that a person may mean by what was typed.
struct SearchPage: Page {
    let sought: String
    let found: [FoundUnit]

    var place: Place { .results }

    func title(_ frame: Frame) -> String { frame(SearchWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SearchWords.title))
        h.form(.role("search"), .method(.get), .action(frame.link(Link("/units")))) {
            h.label(frame(SearchWords.field), .for("q"))
            h.p(frame(SearchWords.hint), .class("hint"), .id("q-hint"))
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
        guard !sought.isEmpty else { return }
        h.h2(frame(SearchWords.found(frame.number(found.count))))
        h.ul(.class("plain")) {
            for unit in found {
                h.li {
                    h.a(unit.name, .href(frame.link(Link("/units").adding(unit.code))))
                    h.span(unit.above, .class("soft"))
                }
            }
        }
    }
}
