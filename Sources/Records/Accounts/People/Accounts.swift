import Database

/// What is done with people's accounts, the bodies they act for and the roles they hold. Every verb first asks the table of permissions.
package struct Accounts: Sendable {
    package let ledger: Ledger
    package let permissions: Permissions

    package init(_ ledger: Ledger, _ permissions: Permissions) {
        self.ledger = ledger
        self.permissions = permissions
    }

    /// Makes an account without a way to sign in: a password, a link or an identity comes next.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchBody``, ``AccountError/loginTaken``.
    package func create(
        _ login: Login,
        _ details: AccountDetails,
        of body: Identifier<Body>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<Person> {
        try await ledger.commit(Command(.createAccount, by: actor, key: key)) { change in
            let connection = change.connection
            guard let home = try BodyStore.find(body, connection) else {
                // Whether a body exists is told to those only who may create accounts somewhere.
                try permissions.demand(change, on: .everything)
                throw AccountError.noSuchBody
            }
            try permissions.demand(change, on: Matter(unit: home.unit))
            guard try AccountStore.find(login, connection) == nil else { throw AccountError.loginTaken }
            let account = Account(
                person: change.newIdentifier(),
                body: body,
                login: login,
                name: details.name.text,
                email: details.email?.text,
                created: change.entry,
                changed: change.entry,
                closed: nil,
                erased: nil
            )
            try AccountStore.insert(account, connection)
            try change.record(
                Subject("account", account.person),
                state: account.state,
                details: "body=\(body)"
            )
            return account.person
        }
    }

    /// Changes what names the person. Everybody may for himself.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``, ``AccountError/closed``.
    package func change(
        _ person: Identifier<Person>,
        to details: AccountDetails,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.changeAccount, by: actor)) { change in
            let (account, matter) = try open(person, change)
            try permissions.demand(change, on: matter)
            return try rewrite(
                account.with(name: details.name.text, email: details.email?.text, change.entry),
                "changed=name,email",
                change
            )
        }
    }

    /// Gives somebody another body to belong to. Nobody may for himself.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``, ``AccountError/closed``, ``AccountError/noSuchBody``.
    package func move(
        _ person: Identifier<Person>,
        to body: Identifier<Body>,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.changeAccount, by: actor)) { change in
            let (account, matter) = try open(person, change)
            // Without the person: what one may do with one's own account does not reach so far.
            try permissions.demand(change, on: Matter(unit: matter.unit))
            guard let home = try BodyStore.find(body, change.connection) else {
                throw AccountError.noSuchBody
            }
            try permissions.demand(change, on: Matter(unit: home.unit))
            try SessionStore.markStale(of: person, change.connection)
            return try rewrite(account.with(body: body, change.entry), "body=\(body)", change)
        }
    }

    /// Closes an account for good: its sessions end, its roles count for nothing, its login is given to nobody else.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``, ``AccountError/closed``.
    package func close(
        _ person: Identifier<Person>,
        by actor: Actor,
        remark: String? = nil
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.closeAccount, by: actor)) { change in
            let (account, matter) = try open(person, change)
            try permissions.demand(change, on: matter)
            let ended = try SessionStore.endAll(of: person, change.entry, change.connection)
            try LinkStore.spendAll(of: person, change.entry, change.connection)
            return try rewrite(
                account.with(closed: change.entry),
                "sessions ended=\(ended)",
                change,
                remark: remark
            )
        }
    }

    /// Takes out of a closed account everything that names the person or lets him in. What he did stays, under his identifier.
    ///
    /// Remarks and addresses beside the journal's entries are erased by the journal itself.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchPerson``, ``AccountError/notClosed``, ``AccountError/erased``.
    package func erase(_ person: Identifier<Person>, by actor: Actor) async throws -> EntryNumber {
        try await ledger.commit(Command(.erasePersonalData, by: actor)) { change in
            let connection = change.connection
            let (account, matter) = try found(person, change)
            try permissions.demand(change, on: matter)
            guard !account.isOpen else { throw AccountError.notClosed }
            guard account.erased == nil else { throw AccountError.erased }
            try PasswordStore.remove(of: person, connection)
            try SecondFactorStore.remove(of: person, connection)
            try IdentityStore.removeAll(of: person, connection)
            try LinkStore.removeAll(of: person, connection)
            try SessionStore.forgetPlaces(of: person, connection)
            return try rewrite(account.erased(change.entry), "erased=name,login,email,sign-in", change)
        }
    }

    /// An account and what an action upon it touches.
    func found(_ person: Identifier<Person>, _ change: Change) throws -> (Account, Matter) {
        guard let account = try AccountStore.find(person, change.connection) else {
            try permissions.demand(change, on: .everything)
            throw AccountError.noSuchPerson
        }
        let unit = try BodyStore.find(account.body, change.connection)?.unit
        return (account, .person(person, of: unit))
    }

    /// As ``found(_:_:)``, for an account that is not closed. Who may not learn that it is gets his refusal first.
    func open(_ person: Identifier<Person>, _ change: Change) throws -> (Account, Matter) {
        let (account, matter) = try found(person, change)
        if !account.isOpen {
            try permissions.demand(change, on: matter)
            throw AccountError.closed
        }
        return (account, matter)
    }

    private func rewrite(
        _ account: Account,
        _ details: String,
        _ change: Change,
        remark: String? = nil
    ) throws -> EntryNumber {
        try AccountStore.update(account, change.connection)
        try change.record(
            Subject("account", account.person),
            state: account.state,
            details: details,
            remark: remark
        )
        return change.entry
    }
}
