package import Quantities
package import Records
import Territory

/// Opening, extending and closing campaigns.
package struct CampaignService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Opens a campaign and a dossier for each participant.
    ///
    /// - Throws: ``CampaignRefusal``, or that the actor may not.
    package func open(
        _ plan: CampaignPlan,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<Campaign> {
        try plan.check()
        return try await room.ledger.commitBulk(Command(.openCampaign, by: actor, key: key)) { change in
            let campaign = Campaign(
                id: change.newIdentifier(),
                title: plan.title,
                set: try room.texts.keep(plan.plan, entry: change.entry, change.connection),
                period: plan.period,
                asOf: plan.asOf,
                procedure: plan.procedure,
                cohort: plan.cohort,
                offices: plan.offices,
                schedule: plan.schedule,
                isClosed: false
            )
            try room.demand(
                .openCampaign,
                change,
                unit: room.home(of: plan.participants, on: plan.asOf),
                campaign: campaign
            )
            if let owner = try EditionStore.find(campaign.set.digest, change.connection)?.unit?.code
                .description,
                Participant.commonParent(of: plan.participants) != owner
            {
                throw CampaignRefusal.setOfOthers(campaign.set.name, for: owner)
            }
            try CampaignStore.insert(campaign, entry: change.entry, change.connection)
            try DossierStore.insert(
                plan.participants,
                of: campaign,
                ids: { _ in change.newIdentifier() },
                entry: change.entry,
                change.connection
            )
            try ChildUnitStore.insert(plan.children, of: campaign, change.connection)
            try change.record(
                Subject("campaign", campaign.id),
                state: campaign.digest,
                details: "set=\(campaign.set.name) period=\(campaign.period) units=\(plan.participants.count)"
            )
            return campaign.id
        }
    }

    /// Gives a step more time, for everyone.
    package func extend(
        _ step: CampaignStep,
        of id: Identifier<Campaign>,
        to day: CivilDate,
        reason: String,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw CampaignRefusal.noReason }
        return try await change(.extendCampaign, id, by: actor, key: key, remark: reason) {
            change,
            campaign in
            let before = campaign.schedule[step].last
            try campaign.schedule.extend(step, to: day)
            try CampaignStore.insert(
                campaign.schedule[step],
                step,
                of: id,
                entry: change.entry,
                change.connection
            )
            return "step=\(step.rawValue) from=\(before.map(\.description) ?? "") to=\(day)"
        }
    }

    /// Closes a campaign: what was never handed in lapses, what is under way must be finished first.
    package func close(
        _ id: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await change(.closeCampaign, id, by: actor, key: key) { change, campaign in
            let dossiers = try DossierStore.all(in: id, change.connection)
            let open = dossiers.filter { $0.state.isUnderWay }
            guard open.isEmpty else { throw CampaignRefusal.stillUnderWay(open.count) }
            var lapsed = 0
            for var dossier in dossiers {
                var lifecycle = dossier.lifecycle(campaign.procedure)
                guard let effects = try? lifecycle.apply(.lapse) else { continue }
                dossier.state = lifecycle.state
                dossier.entry = change.entry
                try DossierStore.update(dossier, by: .lapse, change)
                try NoticeStore.insert(for: effects, .lapse, dossier, campaign, change)
                lapsed += 1
            }
            campaign.isClosed = true
            try CampaignStore.close(id, entry: change.entry, change.connection)
            return "lapsed=\(lapsed)"
        }
    }

    /// Freezes the population that min-max and rank criteria compare with: all values as they are known now.
    ///
    /// - Parameter event: what calls for it, in words, such as the end of verification.
    package func freezeBounds(
        of id: Identifier<Campaign>,
        at event: String,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard event.contains(where: { !$0.isWhitespace }) else { throw CampaignRefusal.noReason }
        return try await change(.freezeBounds, id, by: actor, key: key, remark: event) { change, _ in
            guard try CampaignStore.freeze(of: id, change.connection) == nil else {
                throw CampaignRefusal.alreadyFrozen
            }
            try CampaignStore.freeze(
                id,
                at: String(event.prefix(400)),
                entry: change.entry,
                change.connection
            )
            return "frozen"
        }
    }

    private func change(
        _ action: Action,
        _ id: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey?,
        remark: String? = nil,
        _ body: @escaping @Sendable (Change, inout Campaign) throws -> String
    ) async throws -> EntryNumber {
        try await room.ledger.commit(Command(action, by: actor, key: key)) { change in
            guard var campaign = try CampaignStore.find(id, change.connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            try room.demand(action, change, campaign: campaign)
            guard !campaign.isClosed else { throw CampaignRefusal.alreadyClosed }
            let details = try body(change, &campaign)
            try change.record(
                Subject("campaign", id),
                state: campaign.digest,
                details: details,
                remark: remark
            )
            return change.entry
        }
    }
}
