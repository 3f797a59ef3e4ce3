package import Records

extension DecisionService {
    /// Decides on many dossiers by one paper, each as its verified figures and the council lead to: all of them or none.
    ///
    /// - Throws: as ``decide(_:by:on:seen:actor:key:)`` for the first dossier that cannot be decided so.
    /// - Complexity: one transaction, in which every dossier is evaluated.
    package func decide(
        asProposedBy act: DecisionAct,
        on ids: [Identifier<Dossier>],
        in campaign: Identifier<Campaign>,
        actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        let entry = try await room.steps(
            .decide,
            .decide,
            of: ids,
            in: campaign,
            words: "number=\(act.number)",
            by: actor,
            key: key
        ) { step in
            try decide(nil, by: act, actor, step)
        }
        await room.writeBack(.verified, of: Set(ids))
        return entry
    }

    /// Decides on many dossiers by one paper or by several of one day: those that cannot be decided so are named and left as they
    /// are.
    ///
    /// - Parameters:
    ///   - act: the paper, where a line says nothing else.
    ///   - lines: at most 4,000, each dossier once.
    /// - Complexity: one transaction, in which every dossier is evaluated.
    package func decide(
        _ lines: [DecisionLine],
        by act: DecisionAct,
        in campaign: Identifier<Campaign>,
        actor: Actor,
        key: CommandKey? = nil
    ) async throws -> BulkOutcome {
        let byDossier = Dictionary(lines.map { ($0.dossier, $0) }) { first, _ in first }
        let outcome = try await room.stepsOfTheReady(
            .decide,
            .decide,
            of: lines.map(\.dossier),
            in: campaign,
            words: "number=\(act.number)",
            seen: byDossier.compactMapValues(\.seen),
            by: actor,
            key: key
        ) { step in
            let line = byDossier[step.dossier.id]
            return try decide(line?.outcome, by: line.map { act.changed(by: $0) } ?? act, actor, step)
        }
        await room.writeBack(.verified, of: outcome.done)
        return outcome
    }
}
