import Criteria
import HTML
import Quantities
import Records
import Territory

/// One's own account: who one is here, the roles, the ways in, where one is signed in.
struct OwnAccountPage: Page {
    struct Provider: Sendable {
        let name: String
        let title: String
        let issuer: String
    }

    let account: AccountPage
    let bodies: [BodyRecord]
    let sessions: [Session]
    let present: Session
    let scopes: ScopeText
    let providers: [Provider]
    let today: CivilDate
    let fault: Text?
    /// What was done a moment ago.
    let done: String?

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.account) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.account))
        if let fault { FaultSummary([FieldFault("identities", fault)]).write(h, frame) }
        switch done {
        case "session": h.p(frame(SessionWords.sessionEnded), .class("note good"), .role("status"))
        case "identity": h.p(frame(SessionWords.identityLinked), .class("note good"), .role("status"))
        default: break
        }
        person(h, frame)
        roles(h, frame)
        ways(h, frame)
        open(h, frame)
    }

    private func person(_ h: HTMLWriter, _ frame: Frame) {
        h.dl {
            if let name = account.line.account.name {
                h.dt(frame(SessionWords.name))
                h.dd(name)
            }
            if let login = account.line.account.login {
                h.dt(frame(SessionWords.login))
                h.dd(login.text)
            }
            h.dt(frame(SessionWords.actingFor))
            h.dd {
                h.text(bodies.first { $0.id == present.body }?.name ?? "—")
                if bodies.count > 1 {
                    h.text(" ")
                    h.a(
                        frame(SessionWords.otherBody),
                        .href(frame.link(Link("/account/body").query("next", "/account")))
                    )
                }
            }
        }
    }

    private func roles(_ h: HTMLWriter, _ frame: Frame) {
        let valid = account.grants.filter { !$0.isRevoked && $0.validity.contains(today) }
        h.h2(frame(SessionWords.roles))
        guard !valid.isEmpty else {
            h.p(frame(SessionWords.noRoles))
            return
        }
        h.ul(.class("plain")) {
            for grant in valid {
                h.li {
                    h.strong(frame.language == .vi ? grant.role.vietnamese : grant.role.english)
                    h.span(scopes.text(grant.scope, frame), .class("soft"))
                    if let body = bodies.first(where: { $0.id == grant.body }) { h.span(body.name) }
                }
            }
        }
    }

    private func ways(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SessionWords.waysIn), .id("identities"))
        h.ul(.class("plain")) {
            if account.hasPassword {
                h.li {
                    h.span(frame(SessionWords.password))
                    h.a(frame(SessionWords.changePassword), .href(frame.link(Link("/account/password"))))
                }
            }
            h.li {
                h.span(frame(SessionWords.secondFactor))
                h.a(
                    frame(account.hasSecondFactor ? SessionWords.factorOn : SessionWords.factorOff),
                    .href(frame.link(Link("/account/second-factor")))
                )
            }
            for provider in providers {
                let linked = account.identities.filter { $0.issuer == provider.issuer }
                h.li {
                    h.span(provider.title)
                    if linked.isEmpty {
                        let link = Link("/account/identities/link").adding(provider.name)
                        h.a(frame(SessionWords.linkIdentity), .href(frame.link(link)))
                    }
                    for identity in linked {
                        h.form(.method(.post), .action(frame.link(Link("/account/identities/unlink")))) {
                            frame.formToken.write(h)
                            h.input(.type(.hidden), .name("issuer"), .value(identity.issuer))
                            h.input(.type(.hidden), .name("subject"), .value(identity.subject))
                            h.button(frame(SessionWords.unlinkIdentity), .class("plain"), .type(.submit))
                        }
                    }
                }
            }
        }
    }

    private func open(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SessionWords.sessions))
        h.div(.class("wide")) {
            h.table(.class("c")) {
                h.thead {
                    h.tr {
                        for words in [SessionWords.begun, SessionWords.lastSeen, SessionWords.browser] {
                            h.th(frame(words), .scope("col"))
                        }
                        h.td("")
                    }
                }
                h.tbody {
                    for session in sessions { row(session, h, frame) }
                }
            }
        }
        h.form(.method(.post), .action(frame.link(Link("/account/sessions/end-all"))), .class("steps")) {
            frame.formToken.write(h)
            h.button(frame(SessionWords.endAll), .class("btn second"), .type(.submit))
        }
    }

    private func row(_ session: Session, _ h: HTMLWriter, _ frame: Frame) {
        let begun = frame.moment(session.startedAt)
        h.tr {
            h.th(begun, .scope("row"))
            h.td(frame.moment(session.seenAt))
            h.td {
                h.text(session.agent ?? "—")
                if let address = session.address { h.span(" · \(address)", .class("soft")) }
            }
            h.td {
                if session.id == present.id {
                    h.text(frame(SessionWords.thisOne))
                } else {
                    let link = Link("/account/sessions").adding(session.id.text).adding("end")
                    h.form(.method(.post), .action(frame.link(link))) {
                        frame.formToken.write(h)
                        h.button(
                            frame(SessionWords.endSession),
                            .class("plain"),
                            .type(.submit),
                            .label(frame(SessionWords.endSessionOf(begun)))
                        )
                    }
                }
            }
        }
    }
}
