import Criteria
import HTML
import Records

/// Making an account; the person chooses the password by a link.
struct NewAccountPage: Page {
    static let fields = [
        "account.login-taken": "login", "account.bad-login": "login", "account.bad-name": "name",
        "account.bad-mail": "email",
    ]

    let bodies: [BodyRecord]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.newAccount) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.accounts), .href(frame.link(AdministrationLinks.accounts)))
        }
        h.h1(frame(AdministrationWords.newAccount))
        FaultSummary(form.faults).write(h, frame)
        form.write(h, frame, to: AdministrationLinks.newAccount) {
            line("login", AdministrationWords.login, h, frame)
            line("name", AdministrationWords.name, h, frame)
            line("email", AdministrationWords.email, h, frame)
            let chosen = form.value("body")
            Choice(
                name: "body",
                label: AdministrationWords.body,
                options: bodies.map { Choice.Option(value: $0.id.text, label: $0.name) },
                faults: form.faults
            ).writeList(h, frame) { $0 == chosen }
            h.button(frame(AdministrationWords.create), .class("btn"), .type(.submit))
        }
    }

    private func line(_ name: String, _ label: Text, _ h: HTMLWriter, _ frame: Frame) {
        TextField(
            name,
            label,
            value: form.value(name),
            faults: form.faults,
            .type(.text),
            .autocomplete("off"),
            .maxLength(200)
        ).write(h, frame)
    }
}
