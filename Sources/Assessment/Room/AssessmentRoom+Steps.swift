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

    /// A step within the transaction that records it.
    func take(
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
