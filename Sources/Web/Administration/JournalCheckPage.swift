import Criteria
import HTML
import Records

/// Whether the journal is whole: every entry held against its digest and against the one before.
struct JournalCheckPage: Page {
    /// `nil` before it was asked for.
    let report: JournalReport?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.check) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.journal), .href(frame.link(AdministrationLinks.journal)))
        }
        h.h1(frame(AdministrationWords.check))
        h.p(frame(AdministrationWords.checkLead), .class("lead"))
        if let report { write(report, h, frame) }
        form.write(h, frame, to: AdministrationLinks.check) {
            h.button(frame(AdministrationWords.checkNow), .class("btn"), .type(.submit))
        }
    }

    private func write(_ report: JournalReport, _ h: HTMLWriter, _ frame: Frame) {
        h.div(.class(report.isWhole ? "note good" : "note bad"), .role("status")) {
            h.p {
                h.strong(
                    frame(
                        report.isWhole
                            ? AdministrationWords.whole(frame.number(report.entries))
                            : AdministrationWords.broken(frame.number(report.breakCount))
                    )
                )
            }
            for found in report.breaks.prefix(200) { h.p(words(found, frame)) }
        }
        h.dl {
            h.dt(frame(AdministrationWords.entry))
            h.dd(report.last.number.description)
            h.dt(frame(AdministrationWords.headDigest))
            h.dd { h.code(report.last.digest.description) }
        }
    }

    private func words(_ found: JournalBreak, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: found.vietnamese
        case .en: found.english
        }
    }
}
