import Database
import Quantities

/// Setting and changing passwords. Whoever's password changes is signed out everywhere.
package struct Passwords: Sendable {
    /// How long a link can be used.
    package static let linkLife: Int64 = 24 * 3_600_000

    private let accounts: Accounts
    private let hasher: PasswordHasher
    private let rules: PasswordRules
    private let brakes: Brakes

    package init(_ accounts: Accounts, _ hasher: PasswordHasher, _ rules: PasswordRules) {
        self.accounts = accounts
        self.hasher = hasher
        self.rules = rules
        brakes = Brakes(ledger: accounts.ledger)
    }

    private var ledger: Ledger { accounts.ledger }
    private var permissions: Permissions { accounts.permissions }

    /// Sets somebody's password from the machine itself; the person must choose another at once. Nobody sets his own so: ``change(_:to:by:)``
    /// asks for the old one.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``PasswordError``.
    package func set(
        _ password: Password,
        of person: Identifier<Person>,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await demandAndCheck(password, of: person, by: actor)
        let hash = try await hasher.hash(password)
        return try await ledger.commit(Command(.setPassword, by: actor)) { change in
            let (_, matter) = try accounts.open(person, change)
            try permissions.demand(change, on: matter)
            return try put(hash, of: person, isTemporary: true, change)
        }
    }

    /// Changes one's own password and ends every session, the one that asks included: it is to sign in again.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``PasswordError``.
    /// - Parameter key: names the brake on guessing the old one.
    package func change(
        _ old: Password,
        to new: Password,
        by actor: Actor,
        _ key: SecretKey
    ) async throws -> EntryNumber {
        guard let person = actor.person else { throw Refusal.notSignedIn(.setPassword) }
        try await demandAndCheck(new, of: person, by: actor)
        let now = ledger.clock.now()
        let brake = BrakeName(.password, person.text, key)
        let (stored, outcome) = try await ledger.database.write { [brakes] connection in
            (try PasswordStore.find(person, connection), try brakes.press([brake], at: now, connection))
        }
        if case .wait(let until) = outcome { throw PasswordError.wait(until: until) }
        guard try await hasher.matches(old, stored?.hash), let stored else {
            if case .heard(let counts) = outcome {
                try await brakes.note(counts, at: Subject("account", person), from: actor.origin)
            }
            throw PasswordError.wrong
        }
        guard old.bytes != new.bytes else { throw PasswordError.fault(.unchanged) }
        let hash = try await hasher.hash(new)
        return try await ledger.commit(Command(.setPassword, by: actor)) { change in
            let (_, matter) = try accounts.open(person, change)
            try permissions.demand(change, on: matter)
            // Changed by somebody else meanwhile: the old one that was shown is not the present one.
            guard try PasswordStore.find(person, change.connection)?.setAt == stored.setAt else {
                throw PasswordError.wrong
            }
            try brakes.release([brake], change.connection)
            return try put(hash, of: person, isTemporary: false, change)
        }
    }

    /// Makes a link by which a person chooses a password; earlier ones are useless from now on.
    ///
    /// - Returns: the link, whose token is nowhere else.
    /// - Throws: ``Refusal``, ``AccountError``.
    package func issueLink(for person: Identifier<Person>, by actor: Actor) async throws -> OneTimeLink {
        let token = Token<OneTimeLink>(ledger.randomness)
        let expires = ledger.clock.now().adding(milliseconds: Passwords.linkLife)
        let link = OneTimeLink(person: person, token: token, expires: expires)
        _ = try await ledger.commit(Command(.issueLink, by: actor)) { change in
            let (_, matter) = try accounts.open(person, change)
            try permissions.demand(change, on: matter)
            try LinkStore.spendAll(of: person, change.entry, change.connection)
            try LinkStore.insert(link, issued: change.entry, change.connection)
            try change.record(Subject("account", person), state: nil, details: "expires=\(expires)")
            return change.entry
        }
        return link
    }

    /// Chooses a password by a link, which is used up by it. The person signs in afterwards.
    ///
    /// - Throws: ``PasswordError``, ``AccountError``.
    package func choose(
        _ password: Password,
        by link: Token<OneTimeLink>,
        from origin: Origin
    ) async throws -> EntryNumber {
        let now = ledger.clock.now()
        let owner = try await ledger.database.read { try LinkStore.owner(of: link, at: now, $0) }
        guard let person = owner else { throw PasswordError.badLink }
        let actor = Actor(.person(person), from: origin)
        try await demandAndCheck(password, of: person, by: actor)
        let hash = try await hasher.hash(password)
        return try await ledger.commit(Command(.setPassword, by: actor)) { change in
            guard try LinkStore.owner(of: link, at: change.now, change.connection) == person else {
                throw PasswordError.badLink
            }
            let (_, matter) = try accounts.open(person, change)
            try permissions.demand(change, on: matter)
            return try put(hash, of: person, isTemporary: false, change)
        }
    }

    /// Asks first what costs little: whether the actor may, and whether the password is good enough.
    private func demandAndCheck(
        _ password: Password,
        of person: Identifier<Person>,
        by actor: Actor
    ) async throws {
        let now = ledger.clock.now()
        let names = try await ledger.database.read { connection -> [String] in
            let account = try AccountStore.find(person, connection)
            let refusal = try permissions.refusal(
                of: .setPassword,
                by: actor,
                on: .person(person),
                at: now,
                connection
            )
            if let refusal { throw refusal }
            guard let account else { throw AccountError.noSuchPerson }
            return [account.login?.text, account.name, account.email].compactMap(\.self)
        }
        if let fault = rules.fault(in: password, of: names) { throw PasswordError.fault(fault) }
    }

    private func put(
        _ hash: PasswordHash,
        of person: Identifier<Person>,
        isTemporary: Bool,
        _ change: Change
    ) throws -> EntryNumber {
        try PasswordStore.put(
            StoredPassword(person: person, hash: hash, isTemporary: isTemporary, setAt: change.entry),
            change.connection
        )
        try LinkStore.spendAll(of: person, change.entry, change.connection)
        let ended = try SessionStore.endAll(of: person, change.entry, change.connection)
        // The digest of a hash would help a guesser; that it changed is enough.
        try change.record(Subject("account", person), state: nil, details: "sessions ended=\(ended)")
        return change.entry
    }
}
