import Assessment
import Criteria
import HTML
import Records

/// The drafts that somebody writes, and what was published.
struct StudioPage: Page {
    struct Line: Sendable {
        let draft: SetDraft
        /// As its heading says, or its first line while it cannot be read.
        let title: Text
        let name: String
        let owner: String?
    }

    struct PublishedLine: Sendable {
        let edition: Edition
        let title: Text
        let owner: String?
    }

    let lines: [Line]
    let published: [PublishedLine]

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(StudioWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(StudioWords.title))
        h.p(frame(StudioWords.lead), .class("lead"))
        h.p { h.a(frame(StudioWords.new), .class("btn"), .href(frame.link(StudioLinks.new))) }
        h.h2(frame(StudioWords.drafts))
        if lines.isEmpty { h.p(frame(StudioWords.noDrafts)) } else { writeDrafts(h, frame) }
        guard !published.isEmpty else { return }
        h.h2(frame(StudioWords.published))
        h.table(.class("c")) {
            head([StudioWords.set, StudioWords.owner, StudioWords.day], h, frame)
            h.tbody {
                for line in published {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                frame(line.title),
                                .href(frame.link(StudioLinks.edition(line.edition.set.name)))
                            )
                            h.p(line.edition.set.name, .class("soft small"))
                        }
                        h.td(
                            line.owner ?? frame(StudioWords.country),
                            .data("data-label", frame(StudioWords.owner))
                        )
                        h.td(frame.day(line.edition.day), .data("data-label", frame(StudioWords.day)))
                    }
                }
            }
        }
    }

    private func writeDrafts(_ h: HTMLWriter, _ frame: Frame) {
        h.table(.class("c")) {
            head([StudioWords.set, StudioWords.owner, StudioWords.version, StudioWords.savedAt], h, frame)
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(frame(line.title), .href(frame.link(StudioLinks.draft(line.draft.id))))
                            h.p(line.name, .class("soft small"))
                        }
                        h.td(
                            line.owner ?? frame(StudioWords.country),
                            .data("data-label", frame(StudioWords.owner))
                        )
                        h.td(
                            frame.number(line.draft.version.number),
                            .data("data-label", frame(StudioWords.version))
                        )
                        h.td(
                            frame.moment(line.draft.version.savedAt),
                            .data("data-label", frame(StudioWords.savedAt))
                        )
                    }
                }
            }
        }
    }

    private func head(_ words: [Text], _ h: HTMLWriter, _ frame: Frame) {
        h.thead { h.tr { for word in words { h.th(frame(word), .scope("col")) } } }
    }
}
