import Database
import Quantities

/// Signing in: by password or a provider's word, with a code where the person has a second factor.
///
/// Nothing tells a login that exists from one that does not: the same answers, the same statements, the same hash computed.
package struct SignIn: Sendable {
    let accounts: Accounts
    let hasher: PasswordHasher
    let factors: SecondFactors
    let key: SecretKey
    let rules: SessionRules
    let brakes: Brakes

    package init(
        _ accounts: Accounts,
        _ hasher: PasswordHasher,
        _ key: SecretKey,
        _ rules: SessionRules = SessionRules()
    ) {
        self.accounts = accounts
        self.hasher = hasher
        self.key = key
        self.rules = rules
        factors = SecondFactors(accounts, key)
        brakes = Brakes(ledger: accounts.ledger)
    }

    var ledger: Ledger { accounts.ledger }

    /// Tries a password.
    ///
    /// - Throws: ``SignInError``, `DatabaseError`.
    package func signIn(
        _ login: String,
        _ password: Password,
        _ visitor: Visitor
    ) async throws -> SignInOutcome {
        let now = ledger.clock.now()
        let name = Login(login)
        let known = visitor.device.flatMap { KnownDevice($0, key, at: now) }
        let opening = try await ledger.database.write { connection in
            try open(name, typed: login, known, visitor, at: now, connection)
        }
        if case .wait(let until) = opening.outcome { throw SignInError.wait(until: until) }
        let right: Bool
        do {
            right = try await hasher.matches(password, opening.password?.hash)
        } catch PasswordError.overloaded {
            throw SignInError.overloaded
        }
        guard right, let account = opening.account, let stored = opening.password else {
            if case .heard(let counts) = opening.outcome {
                try await brakes.note(counts, at: opening.subject, from: visitor.origin)
            }
            throw SignInError.wrong
        }
        let renewed = hasher.isOutdated(stored.hash) ? try await hasher.hash(password) : nil
        if opening.hasSecondFactor {
            // What was counted at the login stays until the code is right as well.
            return try wait(for: account.person, Proof(.password, .one), stored.setAt, at: now)
        }
        return .signedIn(
            try await begin(
                account.person,
                Proof(.password, .one),
                visitor,
                .init(passwordSet: stored.setAt, renewed: renewed, names: opening.names)
            ) { _ in }
        )
    }

    /// Signs in whom a provider has recognised. Somebody with a second factor here shows it unless the provider saw two things himself.
    ///
    /// - Throws: ``SignInError/notLinked``, `DatabaseError`.
    package func signIn(
        _ identity: ExternalIdentity,
        _ proof: Proof,
        _ visitor: Visitor
    ) async throws -> SignInOutcome {
        let now = ledger.clock.now()
        let found = try await ledger.database.read { connection -> (Account, Bool)? in
            guard let linked = try IdentityStore.find(identity, connection),
                let account = try AccountStore.find(linked.person, connection), account.isOpen
            else { return nil }
            let factor = try SecondFactorStore.find(linked.person, connection)
            return (account, factor?.isEnrolled ?? false)
        }
        guard let (account, hasFactor) = found else { throw SignInError.notLinked }
        if hasFactor, proof.assurance < .two { return try wait(for: account.person, proof, nil, at: now) }
        return .signedIn(
            try await begin(account.person, proof, visitor, .init()) { change in
                // Unlinked meanwhile, it opens nothing.
                guard try IdentityStore.find(identity, change.connection)?.person == account.person else {
                    throw SignInError.notLinked
                }
            }
        )
    }

    /// What is read and counted before the password is looked at, in one transaction.
    private struct Opening: Sendable {
        let outcome: Brakes.Outcome
        let names: [BrakeName]
        /// `nil` also for a closed account.
        let account: Account?
        let password: StoredPassword?
        let hasSecondFactor: Bool
        let subject: Subject
    }

    private func open(
        _ name: Login?,
        typed: String,
        _ known: KnownDevice?,
        _ visitor: Visitor,
        at now: Instant,
        _ connection: Connection
    ) throws -> Opening {
        // What is no login is looked up as one that nobody has: a bare hyphen begins none.
        let found = try connection.first(
            Account.self,
            "SELECT * FROM account WHERE login = \(name?.text ?? "-") AND closed IS NULL"
        )
        let person = found?.person.text ?? "-"
        let password = try connection.first(
            StoredPassword.self,
            "SELECT * FROM account_password WHERE person = \(person)"
        )
        let factor = try connection.first(
            StoredSecondFactor.self,
            "SELECT * FROM second_factor WHERE person = \(person)"
        )
        let shown = name?.text ?? String(typed.prefix(200))
        let names: [BrakeName]
        if let known, known.person == found?.person {
            names = [BrakeName(.device, known.nonce, key)]
        } else {
            names = [BrakeName(.account, shown, key), .address(visitor.origin.address, key)]
        }
        return Opening(
            outcome: try brakes.press(names, at: now, connection),
            names: names,
            account: found,
            password: password,
            hasSecondFactor: factor?.isEnrolled ?? false,
            subject: found.map { Subject("account", $0.person) }
                ?? Subject("login", key.pseudonym(of: shown, for: "login").description)
        )
    }

    private func wait(
        for person: Identifier<Person>,
        _ proof: Proof,
        _ passwordSet: EntryNumber?,
        at now: Instant
    ) throws -> SignInOutcome {
        let until = now.adding(milliseconds: PendingSignIn.life)
        let pending = PendingSignIn(person: person, proof: proof, passwordSet: passwordSet, until: until)
        return .codeNeeded(pending: try pending.sealed(key), until: until)
    }
}
