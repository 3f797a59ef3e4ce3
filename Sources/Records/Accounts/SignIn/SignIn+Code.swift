import Database
import Quantities

extension SignIn {
    /// The second step: six digits from the phone, or a recovery code.
    ///
    /// Wrong codes are counted for the person, and a right password does not wipe that out.
    ///
    /// - Parameter pending: what ``SignInOutcome/codeNeeded(pending:until:)`` gave.
    /// - Throws: ``SignInError``, ``SecondFactorError/unreadable``, `DatabaseError`.
    package func finish(_ pending: String, _ code: String, _ visitor: Visitor) async throws -> NewSession {
        let now = ledger.clock.now()
        guard let half = PendingSignIn(pending, key, at: now) else { throw SignInError.tooLate }
        let person = half.person
        let brake = BrakeName(.secondFactor, person.text, key)
        let outcome = try await ledger.database.write { [brakes] in
            try brakes.press([brake], at: now, $0)
        }
        if case .wait(let until) = outcome { throw SignInError.wait(until: until) }
        let digits = code.filter { $0 != " " }
        let isTimed = digits.utf8.count == 6 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        let recovery = isTimed ? nil : RecoveryCode(code)
        let names = try await ledger.database.read { connection -> [BrakeName] in
            let login = try AccountStore.find(person, connection)?.login?.text
            let address = BrakeName.address(visitor.origin.address, key)
            let device = visitor.device.flatMap { KnownDevice($0, key, at: now) }
            if half.passwordSet == nil { return [brake] }
            if let device, device.person == person { return [brake, BrakeName(.device, device.nonce, key)] }
            return [brake, address] + (login.map { [BrakeName(.account, $0, key)] } ?? [])
        }
        do {
            return try await begin(
                person,
                half.proof(byRecovery: !isTimed),
                visitor,
                Beside(passwordSet: half.passwordSet, names: names)
            ) { change in
                guard let factor = try SecondFactorStore.find(person, change.connection), factor.isEnrolled
                else { throw SignInError.tooLate }
                if isTimed {
                    let step = try factors.timed(factor)
                        .step(showing: digits, at: change.now, after: factor.lastStep)
                    guard let step, try SecondFactorStore.use(step, of: person, change.connection) else {
                        throw SignInError.wrongCode
                    }
                } else {
                    guard let recovery,
                        try SecondFactorStore.use(recovery, of: person, change.entry, change.connection)
                    else { throw SignInError.wrongCode }
                }
            }
        } catch SignInError.wrongCode {
            if case .heard(let counts) = outcome {
                try await brakes.note(counts, at: Subject("account", person), from: visitor.origin)
            }
            throw SignInError.wrongCode
        }
    }
}

extension PendingSignIn {
    /// What was shown altogether.
    func proof(byRecovery: Bool) -> Proof {
        let method: SignInMethod =
            switch (proof.method, byRecovery) {
            case (.openID, false): .openIDAndCode
            case (.openID, true): .openIDAndRecoveryCode
            case (_, false): .passwordAndCode
            case (_, true): .passwordAndRecoveryCode
            }
        return Proof(
            method,
            max(proof.assurance, .two),
            issuer: proof.issuer,
            acr: proof.acr,
            amr: proof.amr
        )
    }
}
