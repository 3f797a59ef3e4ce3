import Criteria
import Database
package import Elements
import Evaluation
import Quantities
package import Records
package import Territory

/// Writes what dossiers hold back as observations of their data elements, so that the next set is offered it: what was handed in as
/// claimed, what was decided on as verified.
///
/// It may run again whenever somebody likes: what stands already is not written twice, what was corrected corrects what stood.
package struct RecordingService: Sendable {
    private let room: AssessmentRoom
    private let catalogue: ElementCatalogue
    private let territory: Territory

    package init(_ room: AssessmentRoom, _ catalogue: ElementCatalogue, _ territory: Territory) {
        self.room = room
        self.catalogue = catalogue
        self.territory = territory
    }

    /// - Parameters:
    ///   - dossiers: only these; all of the campaign when `nil`.
    ///   - stage: claimed figures of what was handed in, or verified ones of what was decided on.
    /// - Throws: ``CampaignRefusal/notFound(_:)``, ``DatabaseError``, ``LedgerError``.
    package func record(
        _ stage: ValueStage,
        of campaign: Identifier<Campaign>,
        _ dossiers: Set<Identifier<Dossier>>? = nil
    ) async throws -> RecordingSummary {
        let draft = try await room.database.read { connection in
            try self.draft(stage, campaign, dossiers, connection)
        }
        let (summary, omissions) = try await draft.record(
            with: ObservationService(room.ledger, catalogue: catalogue, rules: .none, access: .unasked)
        )
        return RecordingSummary(
            entry: summary?.entry,
            recorded: summary?.recorded ?? 0,
            corrected: summary?.corrected ?? 0,
            unchanged: summary?.unchanged ?? 0,
            omissions: omissions
        )
    }

    private func draft(
        _ stage: ValueStage,
        _ id: Identifier<Campaign>,
        _ wanted: Set<Identifier<Dossier>>?,
        _ connection: Connection
    ) throws -> RecordingDraft {
        guard let campaign = try CampaignStore.find(id, connection) else {
            throw CampaignRefusal.notFound(id.text)
        }
        let plan = try room.texts.plan(campaign.set.digest, connection)
        let known = try JournalHead.read(connection).number
        let observed: ObservationStage = stage == .claimed ? .claimed : .verified
        guard let period = Period(campaign.period), let source = DossierSource.name(observed, campaign) else {
            return RecordingDraft(seen: known)
        }
        let inputs = ElementInputs(plan, catalogue, period: period)
        let decided = stage == .verified ? try DecisionStore.last(in: id, connection) : [:]
        let dossiers = try DossierStore.all(in: id, connection).filter { dossier in
            guard wanted?.contains(dossier.id) ?? true else { return false }
            switch stage {
            case .claimed: return dossier.state.isHandedIn
            case .verified: return decided[dossier.id]?.basis != nil
            }
        }
        let sheets =
            dossiers.count == 1
            ? [dossiers[0].id: try ValueStore.sheet(of: dossiers[0].id, lastDay: nil, connection)]
            : try ValueStore.sheets(in: campaign, dossiers: dossiers, connection)
        var draft = RecordingDraft(seen: known)
        for dossier in dossiers {
            let participant = dossier.participant
            guard let sheet = sheets[dossier.id],
                let subject = ObservedSubject.participant(
                    participant.unit,
                    in: territory,
                    on: campaign.asOf,
                    subject: plan.set.subject
                )
            else { continue }
            draft.add(sheet, stage, inputs, of: subject, participant.unit, at: observed, from: source)
        }
        return draft
    }
}
