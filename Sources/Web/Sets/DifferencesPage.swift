import Criteria
import HTML

/// What differs between two criteria sets or editions, criterion by criterion.
struct DifferencesPage: Page {
    let sets: [CriteriaSet]
    /// `nil` until two are chosen.
    let from: CriteriaSet?
    let to: CriteriaSet?

    var place: Place { .sets }

    func title(_ frame: Frame) -> String { frame(SetWords.differences) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(SetWords.sets), .href(frame.link(Link("/sets")))) }
        h.h1(frame(SetWords.differences))
        h.form(.class("choices"), .method(.get), .action(frame.link(Link("/sets/differences")))) {
            choice("from", SetWords.first, chosen: from, h, frame)
            choice("to", SetWords.second, chosen: to, h, frame)
            h.p { h.button(frame(SetWords.compare), .class("btn second"), .type(.submit)) }
        }
        guard let from, let to else { return }
        let changes = SetChange.all(from: from, to: to)
        h.p(
            frame(changes.isEmpty ? SetWords.same : SetWords.changed(frame.number(changes.count))),
            .class("lead")
        )
        guard !changes.isEmpty else { return }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(SetWords.number), .scope("col"))
                    h.th(frame(SetWords.criterion), .scope("col"))
                    h.th(frame(SetWords.change), .scope("col"))
                }
            }
            h.tbody {
                for change in changes {
                    h.tr {
                        h.th(change.code, .scope("row"))
                        h.td(frame(change.title))
                        h.td(frame(change.words))
                    }
                }
            }
        }
    }

    private func choice(
        _ name: String,
        _ title: Text,
        chosen: CriteriaSet?,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        h.p {
            h.label(frame(title), .for(name))
            h.select(.id(name), .name(name)) {
                for set in sets {
                    let value = "\(set.id)@\(set.edition)"
                    let isChosen = chosen.map { $0.id == set.id && $0.edition == set.edition } ?? false
                    h.option(value, .value(value), .selected(isChosen))
                }
            }
        }
    }
}
