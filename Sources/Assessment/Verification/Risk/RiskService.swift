import Database
import Evaluation
package import Records

/// Says where verifiers should look first.
package struct RiskService: Sendable {
    private let room: AssessmentRoom
    private let sources: RiskSources

    package init(_ room: AssessmentRoom, _ sources: RiskSources = RiskSources()) {
        self.room = room
        self.sources = sources
    }

    /// The risk list of everything that is handed in, by what the units claim.
    ///
    /// - Throws: ``CampaignRefusal/notFound(_:)``.
    /// - Complexity: evaluates the whole population, and each dossier with a sign some times more.
    package func risk(
        of id: Identifier<Campaign>,
        options: RiskOptions = RiskOptions(),
        since earlier: EarlierCampaign = .latest
    ) async throws -> CampaignRisk {
        try await room.database.read { connection in
            try risk(of: id, options: options, since: earlier, connection)
        }
    }

    func risk(
        of id: Identifier<Campaign>,
        options: RiskOptions,
        since earlier: EarlierCampaign,
        _ connection: Connection
    ) throws -> CampaignRisk {
        guard let campaign = try CampaignStore.find(id, connection) else {
            throw CampaignRefusal.notFound(id.text)
        }
        let plan = try room.texts.plan(campaign.set.digest, connection)
        let upTo = try JournalHead.read(connection).number
        let standing = try population(campaign, plan, stage: .claimed, upTo, connection)
        var search = RiskSearch(standing.population)
        search.options = options
        let campaigns = try CampaignStore.all(connection)
        if let before = earlier.campaign(before: campaign, among: campaigns) {
            let plan = try room.texts.plan(before.set.digest, connection)
            search.earlier = try population(before, plan, stage: .verified, upTo, connection).population
        }
        search.evidence = try uses(of: campaign, plan, standing.dossiers, connection)
        for source in sources.others {
            search.others += try source.values(
                for: campaign,
                plan,
                units: standing.dossiers.map(\.participant.unit),
                connection
            )
        }
        return CampaignRisk(
            campaign: campaign,
            dossiers: standing.dossiers,
            list: search.list(),
            upTo: upTo
        )
    }

    private func population(
        _ campaign: Campaign,
        _ plan: Plan,
        stage: ValueStage,
        _ upTo: EntryNumber,
        _ connection: Connection
    ) throws -> (dossiers: [Dossier], population: RiskPopulation) {
        let standing = try PopulationStanding(
            campaign,
            plan,
            stage: stage,
            asOf: upTo,
            where: \.state.isHandedIn,
            connection
        )
        let units = standing.dossiers.map { dossier in
            RiskPopulation.Unit(
                code: dossier.participant.unit,
                title: dossier.participant.title,
                parent: dossier.participant.parent
            )
        }
        return (standing.dossiers, RiskPopulation(standing.evaluation, units: units))
    }

    private func uses(
        of campaign: Campaign,
        _ plan: Plan,
        _ dossiers: [Dossier],
        _ connection: Connection
    ) throws -> [EvidenceUse] {
        let rows = Dictionary(uniqueKeysWithValues: dossiers.enumerated().map { ($1.id, $0) })
        let attached = try AttachmentStore.all(in: campaign.id, connection)
        let contents =
            try sources.contents?.contents(of: Set(attached.map(\.item.evidence)), connection) ?? [:]
        return attached.compactMap { dossier, item in
            guard let row = rows[dossier], let place = plan.place(of: item.criterion) else { return nil }
            return EvidenceUse(
                row: row,
                place: place,
                evidence: item.evidence,
                content: contents[item.evidence]?.description ?? item.evidence
            )
        }
    }
}
