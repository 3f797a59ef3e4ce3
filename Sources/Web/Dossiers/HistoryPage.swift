import Assessment
import Criteria
import HTML
import Records

/// What happened to a dossier, and what was handed in when.
struct HistoryPage: Page {
    let own: OwnDossier
    let steps: [DossierHistory.Step]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(DossierWords.history) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(DossierWords.history))
        let numbers = Dictionary(own.submissions.map { ($0.entry, $0) }) { first, _ in first }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for words in [HistoryWords.when, HistoryWords.what, HistoryWords.who] {
                        h.th(frame(words), .scope("col"))
                    }
                }
            }
            h.tbody {
                for step in steps {
                    h.tr {
                        h.th(frame.moment(step.at), .scope("row"))
                        h.td {
                            h.text(frame(step.event.title))
                            if step.count > 1 {
                                h.text(" " + frame(HistoryWords.times(frame.number(step.count))))
                            }
                            if let submission = numbers[step.entry] {
                                h.div(.class("soft small")) {
                                    h.text(frame(HistoryWords.digest) + " ")
                                    h.code(submission.digest.description)
                                }
                            }
                        }
                        h.td([step.person, step.body].compactMap(\.self).joined(separator: " · "))
                    }
                }
            }
        }
        if steps.isEmpty { h.p(frame(HistoryWords.nothing), .class("soft")) }
    }
}
