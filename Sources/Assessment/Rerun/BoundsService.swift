import Database
import Evaluation
package import Records

/// Answers what late corrections would have changed in a campaign whose bounds are frozen, and for whom.
package struct BoundsService: Sendable {
    private let room: AssessmentRoom
    private let standings: StandingService

    package init(_ room: AssessmentRoom, _ standings: StandingService) {
        self.room = room
        self.standings = standings
    }

    /// - Returns: `nil` while the bounds are not frozen, and for sets whose points do not depend on others.
    package func effect(of id: Identifier<Campaign>) async throws -> BoundsEffect? {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            guard plan.dependsOnPopulation, let frozen = try CampaignStore.freeze(of: id, connection) else {
                return nil
            }
            let known = try JournalHead.read(connection).number
            let decided = try standings.counted(campaign, plan, asOf: known, connection)
            let open = try PopulationStanding(campaign, plan, asOf: known, connection)
            let impact = Impact(before: decided.evaluation, after: open.evaluation).report()
            guard let impact else { return nil }
            return BoundsEffect(
                frozen: frozen,
                corrections: try corrections(campaign, since: frozen, through: known, connection),
                units: decided.dossiers.map(\.participant),
                impact: impact
            )
        }
    }

    private func corrections(
        _ campaign: Campaign,
        since frozen: EntryNumber,
        through known: EntryNumber,
        _ connection: Connection
    ) throws -> [BoundsEffect.LateCorrection] {
        func sheets(_ entry: EntryNumber) throws -> [Identifier<Dossier>: DossierSheet] {
            let then = try CampaignStore.find(campaign.id, asOf: entry, connection) ?? campaign
            let dossiers = try DossierStore.all(in: campaign.id, asOf: entry, connection)
            return try ValueStore.sheets(in: then, dossiers: dossiers, asOf: entry, connection)
        }
        let (before, after) = (try sheets(frozen), try sheets(known))
        return try DossierStore.all(in: campaign.id, connection).flatMap {
            dossier -> [BoundsEffect.LateCorrection] in
            let old = before[dossier.id]?.final ?? [:]
            let new = after[dossier.id]?.final ?? [:]
            return new.sorted { $0.key < $1.key }.compactMap { key, value -> BoundsEffect.LateCorrection? in
                let was = old[key]?.text ?? ""
                guard value.text != was else { return nil }
                return BoundsEffect.LateCorrection(
                    unit: dossier.participant.unit,
                    title: dossier.participant.title,
                    key: key,
                    before: was,
                    after: value.text,
                    entry: value.entry
                )
            }
        }
    }
}
