import Assessment
import Criteria
import Database
import HTML
import Records

/// One's own tokens: seen, issued, revoked. A new one is shown on the page that answers, and never again.
struct TokensRoom: Room {
    let services: APIServices

    private var site: Site { services.site }

    func add(to routes: Routes) {
        routes.get("account/tokens") { visit in try await page(visit) }
        routes.post("account/tokens") { visit in try await issue(visit) }
        routes.post("account/tokens/:token/revoke") { visit in try await revoke(visit) }
    }

    private func page(_ visit: Visit, fault: Text? = nil, status: Int = 200, typed: Fields = .empty)
        async throws -> Answer
    {
        guard let person = visit.visitor.signedIn else { throw RequestFault.notSignedIn }
        let tokens = try await services.tokens.list(of: person.session.person, by: person.actor)
        let page = TokensPage(
            tokens: tokens,
            scopes: try await scopes(person.actor),
            fault: fault,
            typed: typed
        )
        return site.personalPage(page, for: visit, status: status)
    }

    private func issue(_ visit: Visit) async throws -> Answer {
        guard let person = visit.visitor.signedIn else { throw RequestFault.notSignedIn }
        let fields = try await visit.form()
        let scopes = Set(fields.values("scope").compactMap { Action(rawValue: $0) })
        do {
            let issued = try await services.tokens.issue(
                to: person.session.person,
                for: person.session.body,
                label: fields.trimmed("label") ?? "",
                scopes: scopes.intersection(try await self.scopes(person.actor)),
                days: fields.trimmed("days").flatMap { Int($0) } ?? 0,
                by: person.actor
            )
            return site.personalPage(
                IssuedTokenPage(secret: APIToken.prefix + issued.secret.text),
                for: visit
            )
        } catch let error as APITokenError {
            return try await page(visit, fault: error.text, status: 422, typed: fields)
        }
    }

    private func revoke(_ visit: Visit) async throws -> Answer {
        guard let person = visit.visitor.signedIn else { throw RequestFault.notSignedIn }
        _ = try await visit.form()
        guard let id = Identifier<APIToken>(try visit.part("token")) else { throw APITokenError.noSuchToken }
        _ = try await services.tokens.revoke(id, by: person.actor)
        return .see(Link("/account/tokens").below(visit.language.prefix))
    }

    /// What programs can do at all, as far as one of the person's roles may.
    private func scopes(_ actor: Actor) async throws -> [Action] {
        let (permissions, now) = (services.permissions, services.room.ledger.clock.now())
        let standing = try await services.room.database.read {
            try permissions.standing(of: actor, at: now, $0)
        }
        let roles = Set(standing.grants.map(\.role))
        let asked = Set(
            Endpoints.all.compactMap { endpoint -> Action? in
                if case .token(let action) = endpoint.access { action } else { nil }
            }
        )
        return Action.allCases.filter { action in
            asked.contains(action)
                && (action.holders[.person] != nil || roles.contains { action.holders[.role($0)] != nil })
        }
    }
}
