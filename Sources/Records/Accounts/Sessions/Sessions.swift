import Database
import Quantities
import Territory

/// Who is signed in: recognised by token, listed, ended.
package struct Sessions: Sendable {
    package let rules: SessionRules
    let accounts: Accounts

    package init(_ accounts: Accounts, _ rules: SessionRules = SessionRules()) {
        self.accounts = accounts
        self.rules = rules
    }

    private var ledger: Ledger { accounts.ledger }

    /// Who sends a request.
    ///
    /// When it was last used is noted at most once a minute, without the journal. A session whose person's roles have changed gets
    /// a new token on the way.
    ///
    /// - Returns: `nil` for a token that is no longer, or never was, one.
    package func recognise(_ token: Token<Session>, from origin: Origin) async throws -> SignedIn? {
        let now = ledger.clock.now()
        let read = try await ledger.database.read { connection in
            try live(token, at: now, connection).map { found in
                let name = try AccountStore.find(found.session.person, connection)?.name
                return (found, name, try BodyStore.find(found.session.body, connection)?.name)
            }
        }
        guard let (found, name, bodyName) = read else { return nil }
        var fresh: Token<Session>?
        let isOld = now.milliseconds - found.session.seenAt.milliseconds >= rules.grain
        if isOld || found.session.isStale {
            let next = Token<Session>(ledger.randomness)
            fresh = try await ledger.database.write { connection in
                // Looked at again: meanwhile it may have ended, or got its token from another request.
                guard let found = try live(token, at: now, connection) else { return nil }
                try SessionStore.touch(found.session.id, now, connection)
                guard found.session.isStale, !found.isPrevious else { return nil }
                try SessionStore.replaceToken(
                    of: found.session.id,
                    by: next,
                    until: now.adding(milliseconds: rules.overlap),
                    connection
                )
                return next
            }
        }
        return SignedIn(
            session: found.session,
            name: name,
            bodyName: bodyName ?? found.session.body.text,
            actor: found.session.actor(from: origin),
            newToken: fresh
        )
    }

    /// The sessions of a person that can still be used, newest first.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``.
    package func list(of person: Identifier<Person>, by actor: Actor) async throws -> [Session] {
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
            return try SessionStore.open(of: person, connection).filter { $0.isLive(at: now, rules) }
        }
    }

    /// Ends one's own session.
    ///
    /// - Throws: ``SessionError/notSignedIn``.
    package func signOut(_ token: Token<Session>, from origin: Origin) async throws -> EntryNumber {
        let now = ledger.clock.now()
        let found = try await ledger.database.read { try live(token, at: now, $0) }
        guard let session = found?.session else { throw SessionError.notSignedIn }
        let actor = session.actor(from: origin)
        return try await ledger.commit(Command(.signOut, by: actor)) { change in
            try accounts.permissions.demand(change, on: .person(session.person))
            try SessionStore.end(session.id, change.entry, change.connection)
            try change.record(Subject("session", session.id), state: nil)
            return change.entry
        }
    }

    /// Ends one session: one's own elsewhere, or somebody's by an administrator.
    ///
    /// - Throws: ``Refusal``, ``SessionError/noSuchSession``.
    package func end(_ id: Identifier<Session>, by actor: Actor) async throws -> EntryNumber {
        try await ledger.commit(Command(.revokeSession, by: actor)) { change in
            guard let session = try SessionStore.find(id, change.connection), session.ended == nil else {
                try accounts.permissions.demand(change, on: Matter(person: actor.person))
                throw SessionError.noSuchSession
            }
            let (_, matter) = try accounts.found(session.person, change)
            if try accounts.permissions.refusal(of: change, on: matter) != nil {
                // Whether a session of somebody else exists is not for everybody: the same answer as for none.
                try accounts.permissions.demand(change, on: Matter(person: actor.person))
                throw SessionError.noSuchSession
            }
            try SessionStore.end(id, change.entry, change.connection)
            try change.record(Subject("session", id), state: nil, details: "person=\(session.person)")
            return change.entry
        }
    }

    /// Ends all sessions of a person.
    ///
    /// - Returns: how many.
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``.
    package func endAll(of person: Identifier<Person>, by actor: Actor) async throws -> Int {
        try await ledger.commit(Command(.revokeSession, by: actor)) { change in
            let (_, matter) = try accounts.found(person, change)
            try accounts.permissions.demand(change, on: matter)
            let ended = try SessionStore.endAll(of: person, change.entry, change.connection)
            try change.record(Subject("account", person), state: nil, details: "sessions ended=\(ended)")
            return ended
        }
    }

    /// Changes the body that the session acts for to one for which the person holds a role now, or to the account's own.
    ///
    /// - Returns: the new token; the old one is dead at once.
    /// - Throws: ``Refusal``, ``SessionError``.
    package func change(
        _ token: Token<Session>,
        to body: Identifier<Body>,
        from origin: Origin
    ) async throws -> Token<Session> {
        let now = ledger.clock.now()
        let next = Token<Session>(ledger.randomness)
        let found = try await ledger.database.read { try live(token, at: now, $0) }
        guard let session = found?.session else { throw SessionError.notSignedIn }
        let actor = session.actor(for: body, from: origin)
        _ = try await ledger.commit(Command(.changeBody, by: actor)) { change in
            let connection = change.connection
            guard let found = try live(token, at: change.now, connection), !found.isPrevious else {
                throw SessionError.notSignedIn
            }
            let (account, matter) = try accounts.open(session.person, change)
            try accounts.permissions.demand(change, on: matter)
            let held = try GrantStore.unrevoked(of: session.person, connection)
            guard
                account.body == body
                    || held.contains(where: { $0.body == body && $0.validity.contains(change.now.day) })
            else { throw SessionError.noRoleThere }
            try SessionStore.changeBody(of: session.id, to: body, connection)
            try SessionStore.replaceToken(of: session.id, by: next, until: nil, connection)
            try change.record(Subject("session", session.id), state: nil, details: "body=\(body)")
            return change.entry
        }
        return next
    }

    private func live(_ token: Token<Session>, at now: Instant, _ connection: Connection)
        throws(DatabaseError) -> (session: Session, isPrevious: Bool)?
    {
        guard let found = try SessionStore.find(token, at: now, connection),
            found.session.isLive(at: now, rules),
            try AccountStore.find(found.session.person, connection)?.isOpen == true
        else { return nil }
        return found
    }
}
