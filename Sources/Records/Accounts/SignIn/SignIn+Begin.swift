import Database
import Quantities

extension SignIn {
    /// What is done beside the session itself.
    struct Beside: Sendable {
        /// When the password that was shown had been set.
        var passwordSet: EntryNumber?
        /// The same password, hashed with today's parameters.
        var renewed: PasswordHash?
        /// The brakes to be released.
        var names: [BrakeName] = []
    }

    /// Begins a session, with a token that nobody had before.
    ///
    /// - Parameter check: looks again at what was shown, within the transaction.
    func begin(
        _ person: Identifier<Person>,
        _ proof: Proof,
        _ visitor: Visitor,
        _ beside: Beside,
        _ check: @escaping @Sendable (Change) throws -> Void
    ) async throws -> NewSession {
        let token = Token<Session>(ledger.randomness)
        let device = try KnownDevice.mark(of: person, key, at: ledger.clock.now(), ledger.randomness)
        let wasTemporary = try await ledger.database.read {
            try PasswordStore.find(person, $0)?.isTemporary ?? false
        }
        let actor = Actor(.person(person), from: visitor.origin)
        let id = try await ledger.commit(Command(.signIn, by: actor)) { change in
            let connection = change.connection
            guard let account = try AccountStore.find(person, connection), account.isOpen else {
                throw SignInError.wrong
            }
            try accounts.permissions.demand(change, on: .person(person))
            try check(change)
            if let set = beside.passwordSet {
                guard let stored = try PasswordStore.find(person, connection), stored.setAt == set else {
                    throw SignInError.wrong
                }
                if let renewed = beside.renewed {
                    try PasswordStore.put(
                        StoredPassword(
                            person: person,
                            hash: renewed,
                            isTemporary: stored.isTemporary,
                            setAt: set
                        ),
                        connection
                    )
                }
            }
            try brakes.release(beside.names, connection)
            for session in try SessionStore.open(of: person, connection).dropFirst(rules.perPerson - 1) {
                try SessionStore.end(session.id, change.entry, connection)
            }
            let session = Session(
                id: change.newIdentifier(),
                person: person,
                body: account.body,
                proof: proof,
                address: visitor.origin.address,
                agent: visitor.agent,
                startedAt: change.now,
                seenAt: change.now,
                expiresAt: change.now.adding(milliseconds: rules.longest),
                started: change.entry,
                ended: nil,
                isStale: false,
                previousUntil: nil
            )
            try SessionStore.insert(session, token, connection)
            try change.record(
                Subject("session", session.id),
                state: session.state,
                details: "method=\(proof.method.rawValue) assurance=\(proof.assurance.rawValue)"
            )
            return session.id
        }
        return NewSession(
            id: id,
            person: person,
            token: token,
            device: device,
            passwordIsTemporary: wasTemporary
        )
    }
}
