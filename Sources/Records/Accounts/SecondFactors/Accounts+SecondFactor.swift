import Database

extension Accounts {
    /// Removes the second factor: one's own, or that of somebody who has lost the phone and the paper. Ends the sessions.
    ///
    /// - Throws: ``Refusal``, ``AccountError``, ``SecondFactorError/notEnrolled``.
    package func removeSecondFactor(of person: Identifier<Person>, by actor: Actor) async throws
        -> EntryNumber
    {
        try await ledger.commit(Command(.removeSecondFactor, by: actor)) { change in
            let (_, matter) = try found(person, change)
            try permissions.demand(change, on: matter)
            guard try SecondFactorStore.find(person, change.connection) != nil else {
                throw SecondFactorError.notEnrolled
            }
            try SecondFactorStore.remove(of: person, change.connection)
            let ended = try SessionStore.endAll(of: person, change.entry, change.connection)
            try change.record(Subject("account", person), state: nil, details: "sessions ended=\(ended)")
            return change.entry
        }
    }
}
