import Database
import Quantities
import Territory

/// Tokens of programs: issued, recognised, listed, revoked.
package struct APITokens: Sendable {
    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    private var ledger: Ledger { accounts.ledger }

    /// Who a program acts for.
    ///
    /// - Returns: `nil` for a secret that is no longer, or never was, a token, and when the account was closed.
    package func recognise(_ secret: Token<APIToken>) async throws -> APIToken? {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            guard let token = try APITokenStore.find(secret, connection), token.isLive(at: now),
                try AccountStore.find(token.person, connection)?.isOpen == true
            else { return nil }
            return token
        }
    }

    /// Issues a token.
    ///
    /// - Parameters:
    ///   - body: acted for with it; the account's own when `nil`.
    ///   - days: how long it lives.
    /// - Returns: the secret, which is shown once and kept nowhere.
    /// - Throws: ``Refusal``, ``APITokenError``, ``AccountError``, ``LedgerError``, `DatabaseError`.
    package func issue(
        to person: Identifier<Person>,
        for body: Identifier<Body>? = nil,
        label: String,
        scopes: Set<Action>,
        days: Int,
        by actor: Actor
    ) async throws -> (secret: Token<APIToken>, id: Identifier<APIToken>) {
        guard (1...100).contains(label.unicodeScalars.count), label.contains(where: { !$0.isWhitespace }),
            !label.unicodeScalars.contains(where: { $0.value < 32 })
        else { throw APITokenError.badLabel }
        guard !scopes.isEmpty else { throw APITokenError.noScope }
        let longest = Int(APIToken.longestLife / 86_400_000)
        guard (1...longest).contains(days) else { throw APITokenError.badLife(days: days, most: longest) }
        let life = Int64(days) * 86_400_000
        let secret = Token<APIToken>(ledger.randomness)
        let id = try await ledger.commit(Command(.issueToken, by: actor)) { change in
            let connection = change.connection
            let (account, matter) = try accounts.open(person, change)
            try accounts.permissions.demand(change, on: matter)
            let body = body ?? account.body
            if body != account.body {
                let held = try GrantStore.unrevoked(of: person, connection)
                guard held.contains(where: { $0.body == body && $0.validity.contains(change.now.day) }) else {
                    throw APITokenError.noRoleThere
                }
            }
            let live = try APITokenStore.unrevoked(of: person, connection).filter {
                $0.isLive(at: change.now)
            }
            guard live.count < APIToken.mostOfPerson else {
                throw APITokenError.tooMany(APIToken.mostOfPerson)
            }
            let token = APIToken(
                id: change.newIdentifier(),
                person: person,
                body: body,
                label: label,
                scopes: scopes,
                expiresAt: change.now.adding(milliseconds: life),
                issued: change.entry,
                revoked: nil
            )
            try APITokenStore.insert(token, secret, connection)
            try change.record(
                Subject("token", token.id),
                state: token.state,
                details: "person=\(person) body=\(body) scopes=\(scopes.count) expires=\(token.expiresAt)"
            )
            return token.id
        }
        return (secret, id)
    }

    /// The live tokens of a person, newest first.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``.
    package func list(of person: Identifier<Person>, by actor: Actor) async throws -> [APIToken] {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            let standing = try accounts.permissions.standing(of: actor, at: now, connection)
            guard let account = try AccountStore.find(person, connection) else {
                if let refusal = standing.refusal(of: .listAccounts, on: .everything) { throw refusal }
                throw AccountError.noSuchPerson
            }
            let unit = try BodyStore.find(account.body, connection)?.unit
            if let refusal = standing.refusal(of: .listAccounts, on: .person(person, of: unit)) {
                throw refusal
            }
            return try APITokenStore.unrevoked(of: person, connection).filter { $0.isLive(at: now) }
        }
    }

    /// Revokes a token: one's own, or somebody's by an administrator. It is dead from the next request on.
    ///
    /// - Throws: ``Refusal``, ``APITokenError/noSuchToken``.
    package func revoke(
        _ id: Identifier<APIToken>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.revokeToken, by: actor, key: key)) { change in
            guard let token = try APITokenStore.find(id, change.connection), token.revoked == nil else {
                try accounts.permissions.demand(change, on: Matter(person: actor.person))
                throw APITokenError.noSuchToken
            }
            let (_, matter) = try accounts.found(token.person, change)
            if try accounts.permissions.refusal(of: change, on: matter) != nil {
                // Whether somebody else has such a token is not for everybody: the same answer as for none.
                try accounts.permissions.demand(change, on: Matter(person: actor.person))
                throw APITokenError.noSuchToken
            }
            try APITokenStore.revoke(id, change.entry, change.connection)
            try change.record(Subject("token", id), state: nil, details: "person=\(token.person)")
            return change.entry
        }
    }
}
