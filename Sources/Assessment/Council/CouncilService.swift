import Quantities
package import Records

/// Appointing the council of a campaign, and conflicts of interest of its members.
package struct CouncilService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Appoints a campaign's council, or appoints it anew: votes that are open go on under the appointment before.
    ///
    /// - Throws: ``CouncilRefusal``, ``CampaignRefusal``.
    package func appoint(
        _ plan: CouncilPlan,
        for id: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.ledger.commit(Command(.appointCouncil, by: actor, key: key)) { change in
            let connection = change.connection
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            try room.demand(.appointCouncil, change, campaign: campaign)
            guard !campaign.isClosed else { throw CampaignRefusal.alreadyClosed }
            guard campaign.procedure.hasCouncil else { throw CouncilRefusal.noCouncilInProcedure }
            try plan.check(givesPoints: try room.texts.plan(campaign.set.digest, connection).hasRubrics)
            let council = Council(
                campaign: id,
                entry: change.entry,
                rules: plan.rules,
                members: plan.members
            )
            try CouncilStore.insert(council, connection)
            try change.record(
                Subject("campaign", id),
                state: council.digest,
                details: "members=\(plan.members.count) quorum=\(plan.rules.quorum.least)"
            )
            return change.entry
        }
    }

    /// A member says that a dossier concerns them too closely; from then on they take no part in it.
    ///
    /// - Parameter ground: what it is. It stands in the journal's remark alone, since it describes people, and can be erased there.
    package func declareConflict(
        _ kind: Conflict.Kind,
        ground: String,
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await state(.declareConflict, in: id, ground: ground, by: actor, key: key) { sitting, _ in
            guard let person = actor.person, sitting.roll.contains(where: { $0.person == person }) else {
                throw CouncilRefusal.notAMember
            }
            return (Conflict(person: person, kind: kind, origin: .declared, entry: nil), true)
        }
    }

    /// The chair establishes that a member takes no part in a dossier, or that what was declared or established before does not hold.
    ///
    /// - Parameter ground: as in ``declareConflict(_:ground:in:by:key:)``.
    package func establishConflict(
        _ kind: Conflict.Kind,
        of person: Identifier<Person>,
        holds: Bool = true,
        ground: String,
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await state(.establishConflict, in: id, ground: ground, by: actor, key: key) { sitting, _ in
            guard try sitting.seat(of: actor).role == .chair else { throw CouncilRefusal.onlyChair }
            guard sitting.roll.contains(where: { $0.person == person }) else {
                throw CouncilRefusal.notAMember
            }
            return (Conflict(person: person, kind: kind, origin: .established, entry: nil), holds)
        }
    }

    private func state(
        _ action: Action,
        in id: Identifier<Dossier>,
        ground: String,
        by actor: Actor,
        key: CommandKey?,
        _ choose: @escaping @Sendable (CouncilSitting, Dossier) throws -> (Conflict, holds: Bool)
    ) async throws -> EntryNumber {
        guard ground.contains(where: { !$0.isWhitespace }) else { throw CouncilRefusal.noReason }
        guard ground.unicodeScalars.count <= 4_000 else { throw CouncilRefusal.tooLong }
        return try await room.ledger.commit(Command(action, by: actor, key: key)) { change in
            let connection = change.connection
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            try room.demand(action, change, unit: dossier.participant.unit, campaign: campaign)
            guard dossier.state.awaitsCouncil else { throw CouncilRefusal.alreadyClosed }
            let sitting = try CouncilSitting(of: dossier, on: change.now.day, connection)
            let (conflict, holds) = try choose(sitting, dossier)
            guard conflict.kind != .ownUnit,
                !sitting.conflicts.contains(where: { $0.person == conflict.person && $0.kind == .ownUnit })
            else { throw CouncilRefusal.standsInRecords }
            try ConflictStore.insert(conflict, holds: holds, in: id, entry: change.entry, connection)
            try change.record(
                Subject("dossier", id),
                state: dossier.digest,
                details: "conflict=\(conflict.origin.rawValue) holds=\(holds ? 1 : 0)",
                remark: ground
            )
            return change.entry
        }
    }
}

extension DossierState {
    /// Whether a council still has to come to a result.
    var awaitsCouncil: Bool {
        switch self {
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising:
            true
        case .appraised, .decided, .published, .revoked, .withdrawn, .lapsed: false
        }
    }
}
