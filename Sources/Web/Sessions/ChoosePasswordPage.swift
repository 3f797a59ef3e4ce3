import HTML

/// Choosing a password by a link that was sent.
struct ChoosePasswordPage: Page {
    var faults: [FieldFault] = []

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.choosePassword) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.choosePassword))
        FaultSummary(faults).write(h, frame)
        // Sent to the address of the page itself, which holds the link's secret.
        h.form(.method(.post), .class("steps")) {
            NewPasswordFields(faults: faults).write(h, frame)
            h.button(frame(SessionWords.choosePassword), .class("btn"), .type(.submit))
        }
    }
}
