import Database

/// Linking providers' identities to people: by themselves while signed in, or by an administrator; never by what a provider says.
package struct Identities: Sendable {
    private let accounts: Accounts

    package init(_ accounts: Accounts) {
        self.accounts = accounts
    }

    /// Lets a person sign in by an identity.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``IdentityError/linkedAlready``.
    package func link(
        _ identity: ExternalIdentity,
        to person: Identifier<Person>,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await accounts.ledger.commit(Command(.linkIdentity, by: actor)) { change in
            let (_, matter) = try accounts.open(person, change)
            try accounts.permissions.demand(change, on: matter)
            guard try IdentityStore.find(identity, change.connection) == nil else {
                throw IdentityError.linkedAlready
            }
            let linked = LinkedIdentity(
                issuer: identity.issuer,
                subject: identity.subject,
                person: person,
                linked: change.entry
            )
            try IdentityStore.insert(linked, change.connection)
            try SessionStore.markStale(of: person, change.connection)
            try change.record(Subject("account", person), state: nil, details: "issuer=\(identity.issuer)")
            return change.entry
        }
    }

    /// Takes that way in away and ends the person's sessions.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``IdentityError/notLinked``.
    package func unlink(
        _ identity: ExternalIdentity,
        from person: Identifier<Person>,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await accounts.ledger.commit(Command(.unlinkIdentity, by: actor)) { change in
            let (_, matter) = try accounts.found(person, change)
            try accounts.permissions.demand(change, on: matter)
            guard try IdentityStore.find(identity, change.connection)?.person == person else {
                throw IdentityError.notLinked
            }
            try IdentityStore.remove(identity, change.connection)
            let ended = try SessionStore.endAll(of: person, change.entry, change.connection)
            try change.record(
                Subject("account", person),
                state: nil,
                details: "issuer=\(identity.issuer) sessions ended=\(ended)"
            )
            return change.entry
        }
    }
}
