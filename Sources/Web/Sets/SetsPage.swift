import Criteria
import HTML

/// The criteria sets that the program has.
struct SetsPage: Page {
    let sets: [CriteriaSet]

    var place: Place { .sets }

    func title(_ frame: Frame) -> String { frame(SetWords.sets) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SetWords.sets))
        h.p(frame(SetWords.lead), .class("lead"))
        for set in sets {
            h.h2 {
                h.a(frame(set.title), .href(frame.link(Link("/sets").adding(set.id).adding(set.edition))))
            }
            h.p {
                h.text(frame(SetWords.kind(set.result.kind)))
                h.text(" · " + frame(SetWords.count(frame.number(set.criteria.count))))
                if let issuer = set.issuer { h.text(" · " + frame(issuer)) }
            }
            h.p(frame(SetWords.source) + " " + frame(set.source.title), .class("soft"))
        }
        h.p { h.a(frame(SetWords.differences), .href(frame.link(Link("/sets/differences")))) }
    }
}
