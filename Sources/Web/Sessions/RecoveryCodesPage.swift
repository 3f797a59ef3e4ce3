import HTML

/// The codes for paper, shown this once.
struct RecoveryCodesPage: Page {
    let codes: [String]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.recoveryCodes) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.recoveryCodes))
        h.p(frame(SessionWords.recoveryLead), .class("note"))
        h.ul(.class("codes")) {
            for code in codes { h.li { h.code(code) } }
        }
        h.p { h.a(frame(SessionWords.written), .class("btn"), .href(frame.link(Link("/account")))) }
    }
}
