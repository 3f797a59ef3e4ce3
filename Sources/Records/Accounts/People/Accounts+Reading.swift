import Database

extension Accounts {
    /// Accounts by identifier, which is the order in which they were made.
    ///
    /// - Parameters:
    ///   - after: the last one of the page before.
    ///   - limit: at most 1,000.
    /// - Returns: those that the actor may look at; who may look at his own only gets just that.
    /// - Throws: ``Refusal``.
    package func list(
        by actor: Actor,
        after: Identifier<Person>? = nil,
        limit: Int = 1_000
    ) async throws -> [AccountLine] {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            let standing = try permissions.standing(of: actor, at: now, connection)
            let lines = try connection.all(
                AccountLine.self,
                """
                SELECT \(AccountLine.columns) FROM account a JOIN body b ON b.id = a.body
                WHERE a.person > \(after?.text ?? "") ORDER BY a.person LIMIT \(max(0, min(limit, 1_000)))
                """
            )
            return try standing.visible(lines, of: .listAccounts) {
                .person($0.account.person, of: $0.body.unit)
            }
        }
    }

    /// One account with its roles and ways of signing in.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``.
    package func show(_ person: Identifier<Person>, by actor: Actor) async throws -> AccountPage {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            let standing = try permissions.standing(of: actor, at: now, connection)
            let line = try connection.first(
                AccountLine.self,
                """
                SELECT \(AccountLine.columns) FROM account a JOIN body b ON b.id = a.body
                WHERE a.person = \(person)
                """
            )
            guard let line else {
                if let refusal = standing.refusal(of: .listAccounts, on: .everything) { throw refusal }
                throw AccountError.noSuchPerson
            }
            let matter = Matter.person(person, of: line.body.unit)
            if let refusal = standing.refusal(of: .listAccounts, on: matter) { throw refusal }
            let password = try PasswordStore.find(person, connection)
            let factor = try SecondFactorStore.find(person, connection)
            return AccountPage(
                line: line,
                grants: try GrantStore.all(of: person, connection),
                hasPassword: password != nil,
                passwordIsTemporary: password?.isTemporary ?? false,
                hasSecondFactor: factor?.isEnrolled ?? false,
                recoveryCodesLeft: try SecondFactorStore.codesLeft(of: person, connection),
                identities: try IdentityStore.all(of: person, connection)
            )
        }
    }

    /// Whose login it is; `nil` for nobody's. For the machine's own commands, which name people so.
    ///
    /// - Throws: ``Refusal`` for those who may not look at all accounts.
    package func person(_ login: Login, by actor: Actor) async throws -> Identifier<Person>? {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            let standing = try permissions.standing(of: actor, at: now, connection)
            if let refusal = standing.refusal(of: .listAccounts, on: .everything) { throw refusal }
            return try AccountStore.find(login, connection)?.person
        }
    }
}
