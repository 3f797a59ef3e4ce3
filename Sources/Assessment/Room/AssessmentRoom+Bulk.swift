import Database
package import Records

extension AssessmentRoom {
    /// Takes the same step of many dossiers of one campaign, all of them or none, with one entry of the journal.
    ///
    /// - Parameters:
    ///   - ids: 1 to 4,000, each once, in the order in which they are done.
    ///   - words: what the entry says beside how many and which.
    ///   - body: as in ``step(_:_:of:by:key:seen:remark:_:)``; what it answers goes into the entry's digest.
    /// - Throws: ``StepRefusal``, ``DossierRefusal`` of the first dossier that cannot, and what `body` throws.
    package func steps(
        _ event: DossierEvent,
        _ action: Action,
        of ids: [Identifier<Dossier>],
        in campaign: Identifier<Campaign>,
        words: String,
        by actor: Actor,
        key: CommandKey? = nil,
        _ body: @escaping @Sendable (inout DossierStep) throws -> String
    ) async throws -> EntryNumber {
        try await steps(event, action, of: ids, in: campaign, words, actor, key, nil, [:], body)
    }

    /// As ``steps(_:_:of:in:words:by:key:_:)``, but a dossier that is refused stays as it was and hinders nobody.
    ///
    /// - Parameter seen: for each dossier the entry of its last step as the actor knew it; those without one are taken as they are.
    /// - Returns: what was done and who was refused; asked again with its key, what the first call did.
    package func stepsOfTheReady(
        _ event: DossierEvent,
        _ action: Action,
        of ids: [Identifier<Dossier>],
        in campaign: Identifier<Campaign>,
        words: String,
        seen: [Identifier<Dossier>: EntryNumber] = [:],
        by actor: Actor,
        key: CommandKey? = nil,
        _ body: @escaping @Sendable (inout DossierStep) throws -> String
    ) async throws -> BulkOutcome {
        guard !ids.isEmpty else { return .nothing }
        let refusals = StepRefusals()
        do {
            let entry = try await steps(
                event,
                action,
                of: ids,
                in: campaign,
                words,
                actor,
                key,
                refusals,
                seen,
                body
            )
            let done = try await database.read { connection in
                try connection.values(
                    Identifier<Dossier>.self,
                    "SELECT dossier FROM dossier_step WHERE entry = \(entry)"
                )
            }
            return BulkOutcome(entry: entry, done: Set(done), refused: refusals.all)
        } catch is StepRefusals.Everybody {
            return BulkOutcome(entry: nil, done: [], refused: refusals.all)
        }
    }

    private func steps(
        _ event: DossierEvent,
        _ action: Action,
        of ids: [Identifier<Dossier>],
        in campaign: Identifier<Campaign>,
        _ words: String,
        _ actor: Actor,
        _ key: CommandKey?,
        _ refusals: StepRefusals?,
        _ seen: [Identifier<Dossier>: EntryNumber],
        _ body: @escaping @Sendable (inout DossierStep) throws -> String
    ) async throws -> EntryNumber {
        guard (1...4_000).contains(ids.count), Set(ids).count == ids.count else {
            throw StepRefusal.badList(ids.count)
        }
        return try await ledger.commitBulk(Command(action, by: actor, key: key)) { change in
            var (fields, count) = (CanonicalFields("chuan steps 1"), 0)
            refusals?.begin()
            func one(_ id: Identifier<Dossier>) throws -> (Dossier, details: String) {
                let done = try take({ _, _ in event }, action, of: id, change, seen: seen[id], body)
                guard done.0.campaign == campaign else { throw StepRefusal.noSuchDossier(id.text) }
                return done
            }
            for id in ids {
                let dossier: Dossier
                let details: String
                if let refusals {
                    do {
                        (dossier, details) = try change.connection.savepoint { try one(id) }
                    } catch {
                        try refusals.add(id, error)
                        continue
                    }
                } else {
                    (dossier, details) = try one(id)
                }
                fields.add("dossier", dossier.digest)
                fields.add("details", details)
                count += 1
            }
            guard count > 0 else { throw StepRefusals.Everybody() }
            try change.record(
                Subject("campaign", campaign),
                state: fields.digest,
                details: "dossiers=\(count) \(words)"
            )
            return change.entry
        }
    }
}
