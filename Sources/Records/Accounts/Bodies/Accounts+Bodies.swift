import Database

extension Accounts {
    /// Registers a body that people act for.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchUnit(_:)``.
    package func addBody(
        _ name: BodyName,
        _ kind: BodyKind,
        at unit: DatedUnit?,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<Body> {
        try await ledger.commit(Command(.registerBody, by: actor, key: key)) { change in
            try permissions.demand(change, on: Matter(unit: unit))
            if let unit, !permissions.scopes.knows(unit) { throw AccountError.noSuchUnit(unit) }
            let body = BodyRecord(
                id: change.newIdentifier(),
                kind: kind,
                name: name.text,
                unit: unit,
                demandsSecondFactor: false,
                registered: change.entry,
                changed: change.entry
            )
            try BodyStore.insert(body, change.connection)
            try change.record(
                Subject("body", body.id),
                state: body.state,
                details: "kind=\(kind.rawValue)" + (unit.map { " unit=\($0)" } ?? "")
            )
            return body.id
        }
    }

    /// Says whether who verifies, appraises, decides, makes policy or administers for a body must sign in with two things. From then on
    /// those roles are worth nothing to who signed in with one.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchBody``.
    package func demandSecondFactor(
        _ isDemanded: Bool,
        of id: Identifier<Body>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        var request = CanonicalFields("chuan body rules 1")
        request.add("body", id.text)
        request.add("second factor", Int64(isDemanded ? 1 : 0))
        let command = Command(.setBodyRules, by: actor, key: key, request: request.digest)
        return try await ledger.commit(command) { change in
            guard let found = try BodyStore.find(id, change.connection) else {
                try permissions.demand(change, on: .everything)
                throw AccountError.noSuchBody
            }
            try permissions.demand(change, on: Matter(unit: found.unit))
            let body = found.demandingSecondFactor(isDemanded, changed: change.entry)
            try BodyStore.update(body, change.connection)
            try change.record(
                Subject("body", id),
                state: body.state,
                details: "second-factor=\(isDemanded ? "demanded" : "not-demanded")"
            )
            return change.entry
        }
    }

    /// All bodies, by name. Their names are on public letterheads: who may look at any account but his own may see them.
    ///
    /// - Throws: ``Refusal``.
    package func bodies(by actor: Actor) async throws -> [BodyRecord] {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            let standing = try permissions.standing(of: actor, at: now, connection)
            let bodies = try BodyStore.all(connection)
            return try standing.visible(bodies, of: .listAccounts) { Matter(unit: $0.unit) }
        }
    }
}

extension Standing {
    /// What of a list the actor may see; who may see nothing anywhere is refused, not shown an empty list.
    func visible<Item>(
        _ items: [Item],
        of action: Action,
        _ matter: (Item) -> Matter
    ) throws(Refusal) -> [Item] {
        switch refusal(of: action, on: .everything) {
        case nil: return items
        case .outsideScope, .notYours:
            return items.filter { refusal(of: action, on: matter($0)) == nil }
        case let refusal?: throw refusal
        }
    }
}
