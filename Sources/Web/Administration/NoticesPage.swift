import Assessment
import Criteria
import HTML
import Records

/// Letters that wait, and letters that failed, for those who look after the installation.
struct NoticesPage: Page {
    let lines: [NoticeLine]
    let state: NoticeLine.State

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.notices) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.title), .href(frame.link(AdministrationLinks.all)))
        }
        h.h1(frame(AdministrationWords.notices))
        h.nav(.class("pager"), .label(frame(AdministrationWords.notices))) {
            for state in NoticeLine.State.allCases {
                h.a(
                    frame(AdministrationWords.noticeState(state)),
                    .href(frame.link(AdministrationLinks.notices.query("state", state.rawValue))),
                    .current.when(state == self.state)
                )
            }
        }
        guard !lines.isEmpty else {
            h.p(frame(DeskWords.nothing))
            return
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        AdministrationWords.moment, AdministrationWords.what, DeskWords.unit,
                        AdministrationWords.attempts,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for line in lines {
                    h.tr {
                        h.th(frame.moment(line.written), .scope("row"))
                        h.td(
                            frame(AdministrationWords.notice(line.notice.kind)),
                            .data("data-label", frame(AdministrationWords.what))
                        )
                        h.td(
                            line.unitTitle ?? line.campaignTitle,
                            .data("data-label", frame(DeskWords.unit))
                        )
                        h.td(.data("data-label", frame(AdministrationWords.attempts))) {
                            h.text(frame.number(line.attempts))
                            if let failure = line.failure {
                                h.text(" ")
                                h.code(failure)
                            }
                        }
                    }
                }
            }
        }
    }
}
