import Criteria
import HTML

/// Changing one's own password: the old one, the new one twice.
struct PasswordPage: Page {
    let isTemporary: Bool
    /// For password keepers, which store it with the password.
    let login: String
    let faults: [FieldFault]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.changePassword) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.changePassword))
        if isTemporary { h.p(frame(SessionWords.temporary), .class("note")) }
        FaultSummary(faults).write(h, frame)
        h.form(.method(.post), .action(frame.link(Link("/account/password"))), .class("steps")) {
            frame.formToken.write(h)
            if !login.isEmpty {
                h.input(.type(.text), .value(login), .autocomplete("username"), .readonly, .hidden)
            }
            TextField(
                "password",
                SessionWords.oldPassword,
                faults: faults,
                .type(.password),
                .autocomplete("current-password"),
                .maxLength(1_000),
                .required,
                .class("wide")
            ).write(h, frame)
            NewPasswordFields(faults: faults).write(h, frame)
            h.button(frame(SessionWords.changePassword), .class("btn"), .type(.submit))
        }
        h.p(frame(SessionWords.afterChange), .class("soft small"))
    }
}
