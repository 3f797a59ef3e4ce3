import HTML

/// The first page: what this is, and the way to one's own unit.
struct HomePage: Page {
    let communes: Int
    let provinces: Int

    var place: Place { .results }

    func title(_ frame: Frame) -> String { "" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(HomeWords.heading(frame.number(communes))))
        h.p(frame(HomeWords.lead), .class("lead"))
        h.p {
            h.a(frame(HomeWords.find), .class("btn"), .href(frame.link(Link("/units"))))
        }
    }
}
