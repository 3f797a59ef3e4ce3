import Criteria
import HTML

/// The second step of a sign-in: the code from the phone.
struct CodePage: Page {
    var faults: [FieldFault] = []
    let next: String?

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.codeTitle) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.codeTitle))
        FaultSummary(faults).write(h, frame)
        h.form(.method(.post), .action(frame.link(Link("/sign-in/code"))), .class("steps")) {
            if let next { h.input(.type(.hidden), .name(NextPage.field), .value(next)) }
            TextField(
                "code",
                SessionWords.code,
                hint: SessionWords.codeHint,
                faults: faults,
                .type(.text),
                .autocomplete("one-time-code"),
                .maxLength(64),
                .required,
                .autofocus
            ).write(h, frame)
            h.button(frame(SessionWords.goOn), .class("btn"), .type(.submit))
        }
        h.p { h.a(frame(SessionWords.fromStart), .href(frame.link(Link("/sign-in")))) }
    }
}
