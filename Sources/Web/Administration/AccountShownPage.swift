import Criteria
import HTML
import Quantities
import Records

/// An account with its roles, before an administrator or auditor.
struct AccountShownPage: Page {
    static let fields = [
        "role.conflict": "role", "role.granted-already": "role", "role.beyond-own-scope": "reach",
        "role.no-such-unit": "unit", "role.empty-period": "until", "permission.not-for-oneself": "role",
    ]

    let account: AccountPage
    let bodies: [BodyRecord]
    let scopes: ScopeText
    let today: CivilDate
    /// Just issued; shown this once.
    let link: OneTimeLink?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    private var id: Identifier<Person> { account.line.account.person }

    func title(_ frame: Frame) -> String { account.line.account.name ?? id.text }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let shown = account.line.account
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.accounts), .href(frame.link(AdministrationLinks.accounts)))
        }
        h.h1(shown.name ?? id.text)
        FaultSummary(form.faults).write(h, frame)
        if let link {
            h.div(.class("note good"), .role("status")) {
                h.p(frame(AdministrationWords.linkMade(frame.moment(link.expires))))
                h.p { h.code("/password/" + link.token.text) }
            }
        }
        h.dl {
            h.dt(frame(AdministrationWords.login))
            h.dd(shown.login?.text ?? "—")
            h.dt(frame(AdministrationWords.email))
            h.dd(shown.email ?? "—")
            h.dt(frame(AdministrationWords.body))
            h.dd(account.line.body.name)
            h.dt(frame(DeskWords.state))
            h.dd(frame(shown.isOpen ? AdministrationWords.open : AdministrationWords.closed))
            h.dt(frame(AdministrationWords.password))
            h.dd(frame(account.hasPassword ? DeskWords.yes : DeskWords.no))
            h.dt(frame(AdministrationWords.secondFactor))
            h.dd(frame(account.hasSecondFactor ? DeskWords.yes : DeskWords.no))
        }
        writeGrants(h, frame)
        guard shown.isOpen else { return }
        writeGrantForm(h, frame)
        h.div(.class("steps")) {
            form.write(h, frame, to: AdministrationLinks.step(.link, of: id), class: "step") {
                h.button(frame(AdministrationWords.issueLink), .class("btn second"), .type(.submit))
            }
        }
        h.details {
            h.summary(frame(AdministrationWords.close))
            h.p(frame(AdministrationWords.closeHint))
            form.write(h, frame, to: AdministrationLinks.step(.close, of: id)) {
                remark("close", h, frame)
                h.button(frame(AdministrationWords.close), .class("btn second"), .type(.submit))
            }
        }
    }

    private func writeGrants(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(AdministrationWords.roles))
        guard !account.grants.isEmpty else {
            h.p(frame(AdministrationWords.noRoles), .class("soft"))
            return
        }
        let names = Dictionary(bodies.map { ($0.id, $0.name) }) { first, _ in first }
        h.ul(.class("plain")) {
            for grant in account.grants {
                h.li {
                    h.strong(RoleText.role(grant.role, frame))
                    h.span(scopes.text(grant.scope, frame), .class("soft"))
                    h.span(names[grant.body] ?? "", .class("soft"))
                    h.span(RoleText.period(grant, frame), .class("soft"))
                    if grant.isRevoked {
                        h.span(frame(AdministrationWords.revoked), .class("st not"))
                    } else {
                        form.write(h, frame, to: AdministrationLinks.step(.revoke, of: id), class: "step") {
                            h.input(.type(.hidden), .name("grant"), .value(grant.id.text))
                            h.button(
                                frame(AdministrationWords.revoke),
                                .class("btn second"),
                                .type(.submit),
                                .label(
                                    frame(AdministrationWords.revoke) + ": "
                                        + RoleText.role(grant.role, frame)
                                )
                            )
                        }
                    }
                }
            }
        }
    }

    private func writeGrantForm(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(AdministrationWords.grant))
        form.write(h, frame, to: AdministrationLinks.step(.grant, of: id)) {
            let role = form.value("role")
            Choice(
                name: "role",
                label: AdministrationWords.role,
                options: Role.allCases.map {
                    Choice.Option(value: $0.rawValue, label: RoleText.role($0, frame))
                },
                faults: form.faults
            ).writeList(h, frame) { $0 == role }
            let reach = form.value("reach", GrantForm.Reach.under.rawValue)
            Choice(
                name: "reach",
                label: AdministrationWords.reach,
                options: GrantForm.Reach.allCases.map {
                    Choice.Option(value: $0.rawValue, label: frame(AdministrationWords.reach($0)))
                },
                faults: form.faults
            ).writeButtons(h, frame) { $0 == reach }
            line("unit", AdministrationWords.unit, AdministrationWords.unitHint, h, frame)
            let body = form.value("body", account.line.account.body.text)
            Choice(
                name: "body",
                label: AdministrationWords.forBody,
                options: bodies.map { Choice.Option(value: $0.id.text, label: $0.name) },
                faults: form.faults
            ).writeList(h, frame) { $0 == body }
            line("from", AdministrationWords.from, AdministrationWords.fromHint, h, frame)
            line("until", AdministrationWords.until, AdministrationWords.untilHint, h, frame)
            remark("grant", h, frame)
            h.button(frame(AdministrationWords.grant), .class("btn"), .type(.submit))
        }
    }

    private func line(_ name: String, _ label: Text, _ hint: Text, _ h: HTMLWriter, _ frame: Frame) {
        TextField(
            name,
            label,
            hint: hint,
            value: form.value(name),
            faults: form.faults,
            .type(.text),
            .autocomplete("off"),
            .maxLength(20)
        ).write(h, frame)
    }

    /// One on the page for each form: the identifiers differ, the names do not.
    private func remark(_ form: String, _ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("field")) {
            h.label(frame(AdministrationWords.remark), .for("remark-\(form)"))
            h.input(.id("remark-\(form)"), .type(.text), .name("remark"), .maxLength(400))
        }
    }
}
