import Assessment
import Criteria
import Database
import HTML
import OpenID
import Records
import Territory

extension SessionsRoom {
    func accountPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let person = try visit.signedIn()
        let account = try await doors.accounts.show(person.session.person, by: person.actor)
        let sessions = try await site.sessions.list(of: person.session.person, by: person.actor)
        let bodies = try await site.sessions.bodies(of: person.session.person)
        let page = OwnAccountPage(
            account: account,
            bodies: bodies,
            sessions: sessions,
            present: person.session,
            scopes: ScopeText(of: account.grants, in: site.territory),
            providers: doors.providers.map {
                .init(name: $0.door.provider.name, title: $0.title, issuer: $0.door.provider.issuerAddress)
            },
            today: site.room.today,
            fault: fault,
            done: visit.query["done"]
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// Ends one of one's sessions.
    func end(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        _ = try await visit.form()
        guard let id = Identifier<Session>(try visit.part("session")) else { throw RequestFault.notFound }
        // An administrator ends those of others elsewhere: here a person's own only.
        let own = try await site.sessions.list(of: person.session.person, by: person.actor)
        guard own.contains(where: { $0.id == id }) else { throw SessionError.noSuchSession }
        _ = try await site.sessions.end(id, by: person.actor)
        if id == person.session.id {
            return Answer.see(Link("/sign-in").below(visit.language.prefix)).keeping(session: nil, for: visit)
        }
        return .see(Link("/account").below(visit.language.prefix).query("done", "session"))
    }

    /// Ends all of one's sessions, this one too.
    func endAll(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        _ = try await visit.form()
        _ = try await site.sessions.endAll(of: person.session.person, by: person.actor)
        return Answer.see(Link("/sign-in").below(visit.language.prefix)).keeping(session: nil, for: visit)
    }

    func bodyPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let person = try visit.signedIn()
        let page = BodyPage(
            bodies: try await site.sessions.bodies(of: person.session.person),
            present: person.session.body,
            next: NextPage.wanted(visit.query),
            faults: fault.map { [FieldFault("body", $0)] } ?? []
        )
        return site.personalPage(page, for: visit, status: status)
    }

    func changeBody(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        let fields = try await visit.form()
        let goal = Answer.see(NextPage.link(NextPage.wanted(fields), visit.language))
        guard let body = fields["body"].flatMap({ Identifier<Body>($0) }), let token = token(of: visit) else {
            return try await bodyPage(visit, fault: SessionWords.chooseBody, status: 422)
        }
        guard body != person.session.body else { return goal }
        do {
            let next = try await site.sessions.change(
                token,
                to: body,
                from: Origin(.page, address: visit.client)
            )
            return goal.keeping(session: next.text, for: visit)
        } catch SessionError.noRoleThere {
            return try await bodyPage(visit, fault: SessionError.noRoleThere.text, status: 422)
        }
    }
}
