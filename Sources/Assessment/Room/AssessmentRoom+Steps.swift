package import Database
import Quantities
package import Records

extension AssessmentRoom {
    /// Takes a step of a dossier: asks whether the actor may, whether the dossier is ready for it and whether it is in time, does what
    /// the step is about, writes the new state and who is to be told, and records it.
    ///
    /// - Parameters:
    ///   - choose: which event it is, where that depends on what was written before, such as whether a vote has a quorum.
    ///   - seen: the entry of the dossier's last step as the actor knew it; `nil` when the actor did not look.
    ///   - body: what the step is about; may change the dossier's level and due day. Answers the journal's details.
    /// - Returns: the number of the entry.
    package func step(
        _ choose: @escaping @Sendable (Dossier, Connection) throws -> DossierEvent,
        _ action: Action,
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil,
        seen: EntryNumber? = nil,
        remark: String? = nil,
        _ body: @escaping @Sendable (inout DossierStep) throws -> String
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(action, by: actor, key: key)) { change in
            let (dossier, details) = try take(choose, action, of: id, change, seen: seen, body)
            try change.record(
                Subject("dossier", id),
                state: dossier.digest,
                details: details,
                remark: remark
            )
            return change.entry
        }
    }

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
        guard (1...4_000).contains(ids.count), Set(ids).count == ids.count else {
            throw StepRefusal.badList(ids.count)
        }
        return try await ledger.commitBulk(Command(action, by: actor, key: key)) { change in
            var fields = CanonicalFields("chuan steps 1")
            for id in ids {
                let (dossier, details) = try take({ _, _ in event }, action, of: id, change, seen: nil, body)
                guard dossier.campaign == campaign else { throw StepRefusal.noSuchDossier(id.text) }
                fields.add("dossier", dossier.digest)
                fields.add("details", details)
            }
            try change.record(
                Subject("campaign", campaign),
                state: fields.digest,
                details: "dossiers=\(ids.count) \(words)"
            )
            return change.entry
        }
    }

    /// A step within the transaction that records it.
    private func take(
        _ choose: (Dossier, Connection) throws -> DossierEvent,
        _ action: Action,
        of id: Identifier<Dossier>,
        _ change: Change,
        seen: EntryNumber?,
        _ body: (inout DossierStep) throws -> String
    ) throws -> (Dossier, details: String) {
        let connection = change.connection
        guard var dossier = try DossierStore.find(id, connection),
            let campaign = try CampaignStore.find(dossier.campaign, connection)
        else { throw StepRefusal.noSuchDossier(id.text) }
        try demand(
            action,
            change,
            unit: dossier.participant.unit,
            campaign: campaign,
            hands: action.judgesWorkOfOthers ? try UnitSide.of(id, connection).persons : []
        )
        let event = try choose(dossier, connection)
        if let seen, seen != dossier.entry { throw StepRefusal.movedOn(to: dossier.state) }
        if campaign.isClosed, !event.outlivesCampaign { throw StepRefusal.campaignClosed }
        var lifecycle = dossier.lifecycle(campaign.procedure)
        let effects = try lifecycle.apply(
            event,
            campaign.timeliness(of: event, on: change.now.day, dossier)
        )
        let plan = try texts.plan(campaign.set.digest, connection)
        var step = DossierStep(
            change: change,
            campaign: campaign,
            dossier: dossier,
            effects: effects,
            plan: plan
        )
        let details = try body(&step)
        dossier = step.dossier
        dossier.state = lifecycle.state
        // Entering a value is no step that others must know of before they go on.
        if !event.isEntering { dossier.entry = change.entry }
        try DossierStore.update(dossier, by: event, change)
        try NoticeStore.insert(for: effects, event, dossier, campaign, change)
        return (dossier, details)
    }

    /// As ``step(_:_:of:by:key:seen:remark:_:)`` for an event that is known beforehand.
    package func step(
        _ event: DossierEvent,
        _ action: Action,
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil,
        seen: EntryNumber? = nil,
        remark: String? = nil,
        _ body: @escaping @Sendable (inout DossierStep) throws -> String
    ) async throws -> EntryNumber {
        try await step(
            { _, _ in event },
            action,
            of: id,
            by: actor,
            key: key,
            seen: seen,
            remark: remark,
            body
        )
    }
}
