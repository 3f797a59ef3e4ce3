import HTML
import Records

/// The accounts that somebody looks after.
struct AccountsPage: Page {
    let lines: [AccountLine]
    let sought: String

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.accounts) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.title), .href(frame.link(AdministrationLinks.all)))
        }
        h.h1(frame(AdministrationWords.accounts))
        h.p {
            h.a(
                frame(AdministrationWords.newAccount),
                .class("btn second"),
                .href(frame.link(AdministrationLinks.newAccount))
            )
        }
        h.form(.method(.get), .class("row"), .action(frame.link(AdministrationLinks.accounts))) {
            h.div {
                h.label(frame(AdministrationWords.find), .for("find"))
                h.input(.id("find"), .type(.search), .name("q"), .value(sought), .maxLength(100))
            }
            h.button(frame(AdministrationWords.findButton), .class("btn second"), .type(.submit))
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        AdministrationWords.login, AdministrationWords.name, AdministrationWords.body,
                        DeskWords.state,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody { for line in shown { row(line, h, frame) } }
        }
        if lines.count == 1_000, let last = lines.last {
            h.p {
                h.a(
                    frame(AdministrationWords.more),
                    .href(
                        frame.link(AdministrationLinks.accounts.query("after", last.account.person.text))
                    )
                )
            }
        }
    }

    private var shown: [AccountLine] {
        guard !sought.isEmpty else { return lines }
        let wanted = sought.lowercased()
        return lines.filter { line in
            [line.account.login?.text, line.account.name, line.body.name].compactMap(\.self)
                .contains { $0.lowercased().contains(wanted) }
        }
    }

    private func row(_ line: AccountLine, _ h: HTMLWriter, _ frame: Frame) {
        h.tr {
            h.th(.scope("row")) {
                h.a(
                    line.account.login?.text ?? line.account.person.text,
                    .href(frame.link(AdministrationLinks.account(line.account.person)))
                )
            }
            h.td(line.account.name ?? "—", .data("data-label", frame(AdministrationWords.name)))
            h.td(line.body.name, .data("data-label", frame(AdministrationWords.body)))
            h.td(
                frame(line.account.isOpen ? AdministrationWords.open : AdministrationWords.closed),
                .data("data-label", frame(DeskWords.state))
            )
        }
    }
}
