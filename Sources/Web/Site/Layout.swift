import Criteria
import HTML

/// What every page has around it: head, navigation, search, banner, foot.
struct Layout {
    let frame: Frame

    func write(_ h: HTMLWriter, _ page: some Page) {
        let title = page.title(frame)
        h.doctype()
        h.html(.lang(frame.language.rawValue)) {
            h.head {
                h.meta(.utf8)
                h.meta(.name("viewport"), .content("width=device-width,initial-scale=1"))
                h.title(title.isEmpty ? frame.settings.name : "\(title) · \(frame.settings.name)")
                h.link(.rel("stylesheet"), .href(frame.asset("look.css")))
                h.link(.rel("icon"), .href(frame.asset("mark.svg")))
                for language in Language.allCases where language != frame.language {
                    h.link(
                        .rel("alternate"),
                        .hreflang(language.rawValue),
                        .href(frame.address.below(language.prefix))
                    )
                }
            }
            h.body {
                h.a(SiteWords.skip(frame.language), .class("skip"), .href(Link("#main")))
                if frame.settings.isDemo {
                    h.p(SiteWords.demo(frame.language), .class("demo"), .role("note"))
                }
                header(h, page.place)
                h.main(.id("main"), .class("in")) { page.write(h, frame) }
                footer(h)
            }
        }
    }

    private func header(_ h: HTMLWriter, _ place: Place) {
        h.header(.class("top")) {
            h.div(.class("in")) {
                h.a(.class("brand"), .href(frame.link(Link("/")))) {
                    mark(h)
                    h.text(frame.settings.name)
                }
                h.nav(.label(SiteWords.navigation(frame.language))) {
                    for item in Place.shown {
                        h.a(
                            item.title(frame.language),
                            .href(frame.link(item.link)),
                            .current.when(item == place)
                        )
                    }
                }
                h.form(.class("q"), .role("search"), .method(.get), .action(frame.link(Link("/units")))) {
                    h.input(
                        .type(.search),
                        .name("q"),
                        .label(SiteWords.search(frame.language)),
                        .placeholder(SiteWords.searchHint(frame.language)),
                        .maxLength(200)
                    )
                }
            }
        }
    }

    /// The tick on its line.
    private func mark(_ h: HTMLWriter) {
        h.svg(.class("mark"), .viewBox(0, 0, 24, 24), .decorative) {
            var tick = DrawnPath()
            tick.move(to: 3, 12)
            tick.line(to: 9, 19)
            tick.line(to: 21, 5)
            h.path(.class("tick"), .path(tick)) {}
            var line = DrawnPath()
            line.move(to: 3, 22)
            line.line(to: 21, 22)
            h.path(.class("ground"), .path(line)) {}
        }
    }

    private func footer(_ h: HTMLWriter) {
        h.footer(.class("in foot")) {
            h.p {
                h.text(SiteWords.about(frame.language))
                if let name = frame.settings.operatorName {
                    h.text(" " + SiteWords.runBy(name)(frame.language))
                }
            }
            h.p {
                for language in Language.allCases where language != frame.language {
                    h.a(
                        SiteWords.nameOfLanguage(language),
                        .href(frame.address.below(language.prefix)),
                        .lang(language.rawValue),
                        .hreflang(language.rawValue)
                    )
                }
            }
        }
    }
}
