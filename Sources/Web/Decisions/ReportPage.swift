import Assessment
import Criteria
import HTML
import Records

/// The report upward: what it would say now, what is missing by name, and what was sent.
struct ReportPage: Page {
    static let fields = [
        "report.incomplete": "statement", "report.no-reason": "statement", "report.too-long": "statement",
    ]

    let campaign: Campaign
    let report: Report
    let sent: [SentReport]
    let refusal: Refusal?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(DecisionWords.report) + ": " + campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(campaign.title, .href(frame.link(DecisionLinks.campaign(campaign.id))))
        }
        h.h1(frame(DecisionWords.report))
        FaultSummary(form.faults).write(h, frame)
        h.ul(.class("facts")) {
            for (outcome, count) in report.counts.sorted(by: { $0.key < $1.key }) {
                h.li {
                    h.b(frame.number(count))
                    h.text(" " + frame(DecisionWords.counted(outcome)))
                }
            }
        }
        gaps(DecisionWords.undecided, report.undecided, h, frame)
        gaps(DecisionWords.absent, report.absent, h, frame)
        h.p {
            h.a(
                frame(DeskWords.csv),
                .href(frame.link(DecisionLinks.campaign(campaign.id).adding("report.csv")))
            )
        }
        writeSent(h, frame)
        if let refusal {
            h.p(frame(refusal.text), .class("hint"))
            return
        }
        form.write(h, frame, to: DecisionLinks.report(campaign.id)) {
            TextArea(
                name: "statement",
                label: DecisionWords.statement,
                hint: DecisionWords.reportHint,
                value: form.value("statement"),
                faults: form.faults
            ).write(h, frame)
            h.button(frame(DecisionWords.send), .class("btn"), .type(.submit))
        }
    }

    private func gaps(_ word: Text, _ gaps: [Report.Gap], _ h: HTMLWriter, _ frame: Frame) {
        guard !gaps.isEmpty else { return }
        h.details(.open(gaps.count <= 20)) {
            h.summary(frame(word) + ": " + frame.number(gaps.count))
            h.ul { for gap in gaps { h.li("\(gap.title) (\(gap.unit)): \(gap.state)") } }
        }
    }

    private func writeSent(_ h: HTMLWriter, _ frame: Frame) {
        guard !sent.isEmpty else { return }
        h.h2(frame(DecisionWords.alreadySent))
        h.ul {
            for report in sent {
                h.li {
                    h.text(frame(DecisionWords.sent(report.number, frame.day(report.day))))
                    if report.isLate { h.text(" · " + frame(DecisionWords.late)) }
                    if !report.statement.isEmpty { h.div(report.statement, .class("small")) }
                    h.div(.class("soft small")) { h.code(report.digest.description) }
                    if !report.isWhole { h.div(frame(DecisionWords.altered), .class("note bad")) }
                }
            }
        }
    }
}
