extension Permissions {
    /// Throws the refusal, if there is one: the first line of every verb.
    ///
    /// - Throws: ``Refusal``, `DatabaseError`.
    package func demand(_ change: Change, on matter: Matter, hands: Set<Identifier<Person>> = []) throws {
        if let refusal = try refusal(of: change, on: matter, hands: hands) { throw refusal }
    }
}
