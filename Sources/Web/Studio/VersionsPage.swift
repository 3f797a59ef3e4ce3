import Assessment
import Criteria
import HTML
import Records

/// Every saved version of a draft; none is ever lost.
struct VersionsPage: Page {
    struct Line: Sendable {
        let version: SetDraftVersion
        let body: String?
        /// Lines that were not in the version before, and lines that are no longer there.
        let added: Int
        let removed: Int
    }

    let draft: SetDraft
    let title: Text
    let lines: [Line]

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }

    func title(_ frame: Frame) -> String { frame(StudioWords.versions) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all)))
            h.text(" › ")
            h.a(frame(title), .href(frame.link(StudioLinks.draft(draft.id))))
        }
        h.h1(title(frame))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        StudioWords.version, StudioWords.savedAt, StudioWords.by, StudioWords.lines,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                frame.number(line.version.number),
                                .href(
                                    frame.link(
                                        StudioLinks.versions(draft.id).adding("\(line.version.number)")
                                    )
                                )
                            )
                        }
                        h.td(frame.moment(line.version.savedAt))
                        h.td(line.body ?? "—")
                        h.td("+\(frame.number(line.added)) −\(frame.number(line.removed))")
                    }
                }
            }
        }
    }

    /// How many lines differ, by how often each stands in either text.
    static func difference(from old: String, to new: String) -> (added: Int, removed: Int) {
        var counts: [Substring: Int] = [:]
        for line in new.split(separator: "\n") { counts[line, default: 0] += 1 }
        for line in old.split(separator: "\n") { counts[line, default: 0] -= 1 }
        return counts.values.reduce(into: (0, 0)) { sum, count in
            if count > 0 { sum.0 += count } else { sum.1 -= count }
        }
    }
}
