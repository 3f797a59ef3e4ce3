import Criteria
import HTML

/// What a derived set changes of its base, with the reasons.
struct SetLineage {
    let set: CriteriaSet
    let lineage: Lineage
    let edition: PublishedEdition?

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(StudioWords.changes))
        h.p {
            h.text(frame(StudioWords.base) + " ")
            h.a(lineage.base, .href(frame.link(StudioLinks.edition(lineage.base))))
            h.text(". ")
            h.a(
                frame(SetWords.compareWithBase),
                .href(
                    frame.link(
                        Link("/sets/differences").query("from", lineage.base)
                            .query("to", "\(set.id)@\(set.edition)")
                    )
                )
            )
        }
        if edition?.isGuaranteed == true { h.p(frame(SetWords.guaranteed), .class("note good")) }
        guard !lineage.changes.isEmpty else { return }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        StudioWords.pick, StudioWords.change, StudioWords.because, StudioWords.at,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for change in lineage.changes {
                    h.tr {
                        h.th(change.criterion ?? frame(StudioWords.wholeSet), .scope("row"))
                        h.td(SetChangeText(change).words(frame))
                        h.td(change.because.map { frame($0) } ?? "—")
                        h.td(change.at ?? "—")
                    }
                }
            }
        }
    }
}
