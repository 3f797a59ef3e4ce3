import Database
import Quantities

/// Enrolling the second factor of an account and renewing its recovery codes.
package struct SecondFactors: Sendable {
    /// How long an offer can be taken.
    static let offerLife: Int64 = 3_600_000

    private let accounts: Accounts
    private let key: SecretKey
    private let brakes: Brakes

    package init(_ accounts: Accounts, _ key: SecretKey) {
        self.accounts = accounts
        self.key = key
        brakes = Brakes(ledger: accounts.ledger)
    }

    private var ledger: Ledger { accounts.ledger }

    /// Makes a secret for the person's phone. It counts for nothing until a code of it was shown; another offer replaces it.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``SecondFactorError/alreadyEnrolled``.
    package func offer(to actor: Actor) async throws -> SecondFactorOffer {
        guard let person = actor.person else { throw Refusal.notSignedIn(.enrolSecondFactor) }
        let secret = ledger.randomness.bytes(20)
        let sealed = try key.sealed(secret, for: "second factor", context: person.text)
        let login = try await ledger.commit(Command(.enrolSecondFactor, by: actor)) { change in
            let (account, matter) = try accounts.open(person, change)
            try accounts.permissions.demand(change, on: matter)
            if try SecondFactorStore.find(person, change.connection)?.isEnrolled == true {
                throw SecondFactorError.alreadyEnrolled
            }
            try SecondFactorStore.put(
                StoredSecondFactor(
                    person: person,
                    secret: sealed,
                    lastStep: TimedCode.step(at: change.now.adding(milliseconds: -120_000)),
                    offered: change.entry,
                    enrolled: nil
                ),
                change.connection
            )
            try change.record(Subject("account", person), state: nil, details: "offered")
            return account.login?.text ?? person.text
        }
        guard let name = Login(login) else { throw AccountError.erased }
        return SecondFactorOffer(secret, name)
    }

    /// Takes the offer by a first code, and makes recovery codes. Other sessions of the person get new tokens.
    ///
    /// - Returns: the codes for paper, which are shown this once.
    /// - Throws: ``Refusal``, ``AccountError``, ``SecondFactorError``.
    package func enrol(with code: String, by actor: Actor) async throws -> [RecoveryCode] {
        guard let person = actor.person else { throw Refusal.notSignedIn(.enrolSecondFactor) }
        let brake = BrakeName(.secondFactor, person.text, key)
        try await press(brake)
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode(ledger.randomness) }
        _ = try await ledger.commit(Command(.enrolSecondFactor, by: actor)) { change in
            let connection = change.connection
            let (_, matter) = try accounts.open(person, change)
            try accounts.permissions.demand(change, on: matter)
            guard let factor = try SecondFactorStore.find(person, connection) else {
                throw SecondFactorError.noOffer
            }
            guard !factor.isEnrolled else { throw SecondFactorError.alreadyEnrolled }
            guard let made = try JournalTime.of(factor.offered, connection),
                made.adding(milliseconds: SecondFactors.offerLife) > change.now
            else { throw SecondFactorError.noOffer }
            let step = try timed(factor).step(showing: code, at: change.now, after: factor.lastStep)
            guard let step else { throw SecondFactorError.wrongCode }
            try SecondFactorStore.put(
                StoredSecondFactor(
                    person: person,
                    secret: factor.secret,
                    lastStep: step,
                    offered: factor.offered,
                    enrolled: change.entry
                ),
                connection
            )
            try SecondFactorStore.put(codes, of: person, connection)
            try brakes.release([brake], connection)
            try SessionStore.markStale(of: person, connection)
            try change.record(Subject("account", person), state: nil, details: "enrolled")
            return change.entry
        }
        return codes
    }

    /// Replaces the recovery codes; the old ones are useless from now on.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``SecondFactorError/notEnrolled``.
    package func renewRecoveryCodes(by actor: Actor) async throws -> [RecoveryCode] {
        guard let person = actor.person else { throw Refusal.notSignedIn(.enrolSecondFactor) }
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode(ledger.randomness) }
        _ = try await ledger.commit(Command(.enrolSecondFactor, by: actor)) { change in
            let (_, matter) = try accounts.open(person, change)
            try accounts.permissions.demand(change, on: matter)
            guard try SecondFactorStore.find(person, change.connection)?.isEnrolled == true else {
                throw SecondFactorError.notEnrolled
            }
            try SecondFactorStore.put(codes, of: person, change.connection)
            try change.record(Subject("account", person), state: nil, details: "recovery codes renewed")
            return change.entry
        }
        return codes
    }

    func timed(_ factor: StoredSecondFactor) throws(SecondFactorError) -> TimedCode {
        guard
            let secret = key.opened(factor.secret, for: "second factor", context: factor.person.text)
        else { throw .unreadable }
        return TimedCode(secret: secret)
    }

    private func press(_ brake: BrakeName) async throws {
        let now = ledger.clock.now()
        let outcome = try await ledger.database.write { [brakes] in
            try brakes.press([brake], at: now, $0)
        }
        if case .wait(let until) = outcome { throw SecondFactorError.wait(until: until) }
    }
}
