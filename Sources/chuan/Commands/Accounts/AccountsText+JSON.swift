import Quantities
import Records
import Territory

extension AccountsText {
    static func json(_ line: AccountLine) -> JSON {
        let account = line.account
        return .object([
            ("person", .text(account.person.text)), ("login", .text(account.login?.text)),
            ("name", .text(account.name)), ("email", .text(account.email)),
            ("body", .text(account.body.text)), ("bodyName", .text(line.body.name)),
            ("open", .truth(account.isOpen)), ("erased", .truth(account.erased != nil)),
        ])
    }

    static func json(_ page: AccountPage) -> JSON {
        .object([
            ("account", json(page.line)), ("password", .truth(page.hasPassword)),
            ("passwordIsTemporary", .truth(page.passwordIsTemporary)),
            ("secondFactor", .truth(page.hasSecondFactor)),
            ("recoveryCodesLeft", .whole(page.recoveryCodesLeft)),
            (
                "identities",
                .list(
                    page.identities.map {
                        .object([("issuer", .text($0.issuer)), ("subject", .text($0.subject))])
                    }
                )
            ),
            ("grants", .list(page.grants.map { json($0) })),
        ])
    }

    static func json(_ grant: Grant) -> JSON {
        .object([
            ("grant", .text(grant.id.text)), ("role", .text(grant.role.rawValue)),
            ("body", .text(grant.body.text)), ("units", .text(grant.scope.units.word)),
            ("unit", .text(grant.scope.unit?.code.description)),
            ("unitDay", .text(grant.scope.unit?.day.description)),
            ("campaign", .text(grant.scope.campaign?.text)),
            ("from", .text(grant.validity.from?.description)),
            ("until", .text(grant.validity.until?.description)),
            ("grantedBy", .whole(Int(grant.granted.rawValue))),
            ("revokedBy", grant.revoked.map { .whole(Int($0.rawValue)) } ?? .null),
        ])
    }

    static func json(_ session: Session) -> JSON {
        .object([
            ("session", .text(session.id.text)), ("person", .text(session.person.text)),
            ("body", .text(session.body.text)), ("startedAt", .text(session.startedAt.description)),
            ("seenAt", .text(session.seenAt.description)),
            ("expiresAt", .text(session.expiresAt.description)),
            ("method", .text(session.proof.method.rawValue)),
            ("assurance", .whole(Int(session.proof.assurance.rawValue))),
            ("issuer", .text(session.proof.issuer)), ("acr", .text(session.proof.acr)),
            ("amr", .text(session.proof.amr)), ("address", .text(session.address)),
            ("agent", .text(session.agent)),
        ])
    }

    static func json(_ body: BodyRecord) -> JSON {
        .object([
            ("body", .text(body.id.text)), ("name", .text(body.name)), ("kind", .text(body.kind.rawValue)),
            ("unit", .text(body.unit?.code.description)), ("unitDay", .text(body.unit?.day.description)),
            ("demandsSecondFactor", .truth(body.demandsSecondFactor)),
        ])
    }
}
