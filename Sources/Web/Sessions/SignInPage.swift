import Criteria
import HTML

/// Who are you: login and password, or a provider.
struct SignInPage: Page {
    struct Provider: Sendable {
        let name: String
        let title: String
    }

    var login = ""
    var faults: [FieldFault] = []
    /// What happened before, such as a password that was changed.
    var note: Text?
    let providers: [Provider]
    let next: String?

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.signIn) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.signIn))
        if let note { h.p(frame(note), .class("note good"), .role("status")) }
        FaultSummary(faults).write(h, frame)
        h.form(.method(.post), .action(frame.link(Link("/sign-in"))), .class("steps")) {
            if let next { h.input(.type(.hidden), .name(NextPage.field), .value(next)) }
            TextField(
                "login",
                SessionWords.login,
                value: login,
                faults: faults,
                .type(.text),
                .autocomplete("username"),
                .maxLength(200),
                .required,
                .class("wide")
            ).write(h, frame)
            TextField(
                "password",
                SessionWords.password,
                faults: faults,
                .type(.password),
                .autocomplete("current-password"),
                .maxLength(1_000),
                .required,
                .class("wide")
            ).write(h, frame)
            h.button(frame(SessionWords.signIn), .class("btn"), .type(.submit))
        }
        if !providers.isEmpty {
            h.h2(frame(SessionWords.orWith))
            for provider in providers {
                let link = Link("/sign-in/with").adding(provider.name).query(NextPage.name, next)
                h.p { h.a(provider.title, .class("btn second"), .href(frame.link(link))) }
            }
        }
        h.p(frame(SessionWords.help), .class("soft small"))
    }
}
