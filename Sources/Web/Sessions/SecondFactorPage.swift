import Criteria
import HTML

/// Whether there is a second factor, and what can be done with it.
struct SecondFactorPage: Page {
    let hasFactor: Bool
    let codesLeft: Int
    let faults: [FieldFault]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.secondFactor) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.secondFactor))
        FaultSummary(faults).write(h, frame)
        h.p(frame(SessionWords.secondFactorLead), .class("lead"), .id("code"))
        if hasFactor {
            h.p(frame(SessionWords.enrolled(frame.number(codesLeft))))
            button(h, frame, Link("/account/recovery-codes"), SessionWords.renewCodes, second: false)
            button(h, frame, Link("/account/second-factor/remove"), SessionWords.removeFactor, second: true)
        } else {
            h.p(frame(SessionWords.notEnrolled))
            button(h, frame, Link("/account/second-factor/offer"), SessionWords.beginFactor, second: false)
        }
        h.p { h.a(frame(SessionWords.account), .href(frame.link(Link("/account")))) }
    }

    private func button(_ h: HTMLWriter, _ frame: Frame, _ link: Link, _ words: Text, second: Bool) {
        h.form(.method(.post), .action(frame.link(link)), .class("steps")) {
            frame.formToken.write(h)
            h.button(frame(words), .class(second ? "btn second" : "btn"), .type(.submit))
        }
    }
}
