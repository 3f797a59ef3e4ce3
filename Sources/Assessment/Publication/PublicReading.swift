import Database
package import Quantities
package import Records

/// What the public sees: nothing before its day, nothing beyond the parts that were published, nobody who objected by name.
package struct PublicReading: Sendable {
    private let room: AssessmentRoom
    private let standings: StandingService

    package init(_ room: AssessmentRoom, _ standings: StandingService) {
        self.room = room
        self.standings = standings
    }

    /// - Parameter day: the day on which somebody looks; today when `nil`.
    /// - Returns: `nil` when nothing of the dossier is public.
    package func record(
        of id: Identifier<Dossier>,
        on day: CivilDate? = nil
    ) async throws -> PublicRecord? {
        let day = day ?? room.today
        return try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { return nil }
            let publications = try PublicationStore.all(of: id, connection).filter { $0.isPublic(on: day) }
            guard let last = publications.last else { return nil }
            let shown = Set(publications.map(\.decision))
            let decisions = try DecisionStore.all(of: id, connection).filter { shown.contains($0.id) }
            let hasResult = decisions.last?.basis != nil
            var criteria: [CriterionResult]?
            var values: [ValueKey: String]?
            if hasResult, !last.parts.isDisjoint(with: [.criteria, .values]),
                let entry = decisions.last?.entry
            {
                // As it was decided, not as it may have become since.
                let standing = try standings.standing(of: id, .verified, asOf: entry, connection)
                if last.parts.contains(.criteria) {
                    criteria = CriterionResult.all(standing.standing.outcome, standing.standing.plan)
                }
                if last.parts.contains(.values) {
                    values = standing.sheet.final.mapValues(\.text).filter { !$0.value.isEmpty }
                }
            }
            return PublicRecord(
                participant: dossier.participant,
                campaign: campaign.title,
                set: campaign.set,
                period: campaign.period,
                decisions: decisions,
                criteria: criteria,
                values: values,
                showsReasons: last.parts.contains(.reasons),
                objectionsUntil: last.objectionsUntil,
                objections: try ObjectionStore.all(on: id, connection)
            )
        }
    }

    /// The last published ranking with its lines, computed again; `nil` while none is published.
    ///
    /// - Returns: also whether it is still the one whose digest was published.
    package func ranking(
        of id: Identifier<Campaign>
    ) async throws -> (published: PublishedRanking, table: RankingTable, isWhole: Bool)? {
        try await room.database.read { connection in
            guard let published = try PublicationStore.rankings(of: id, connection).last,
                let campaign = try CampaignStore.find(id, connection)
            else { return nil }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            let table = try RankingTable(id, plan, asOf: published.entry, connection)
            return (published, table, table.digest == published.digest)
        }
    }
}
