package import Database
import Evaluation
package import Records
import Synchronization

/// Answers where dossiers stand, by the same evaluation from the first draft to the published result.
package final class StandingService: Sendable {
    private let room: AssessmentRoom
    /// The last population of each campaign, with the entry that it goes up to.
    private let populations = Mutex<[Identifier<Campaign>: Population]>([:])

    private struct Population: Sendable {
        let upTo: EntryNumber
        let standing: PopulationStanding
    }

    /// How many entries behind a population may be while nobody has frozen it: what a draft is compared with is provisional.
    private static let allowedLag: Int64 = 200

    package init(_ room: AssessmentRoom) { self.room = room }

    /// A dossier by its claimed values, or by what the verifiers made of them.
    ///
    /// - Parameter changes: values laid over, for trying out; nothing is kept.
    package func standing(
        of id: Identifier<Dossier>,
        _ stage: ValueStage = .claimed,
        trying changes: [ValueKey: String] = [:]
    ) async throws -> DossierStanding {
        try await room.database.read { connection in
            try self.standing(of: id, stage, trying: changes, asOf: .last, connection)
        }
    }

    /// As ``standing(of:_:trying:)`` within a transaction, with everything as known up to an entry.
    package func standing(
        of id: Identifier<Dossier>,
        _ stage: ValueStage,
        trying changes: [ValueKey: String] = [:],
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws -> DossierStanding {
        guard let dossier = try DossierStore.find(id, asOf: entry, connection),
            let campaign = try CampaignStore.find(dossier.campaign, asOf: entry, connection)
        else { throw StepRefusal.noSuchDossier(id.text) }
        let plan = try room.texts.plan(campaign.set.digest, connection)
        let sheet = try ValueStore.sheet(
            of: id,
            asOf: entry,
            lastDay: dossier.lastDay(in: campaign.schedule),
            connection
        )
        var values = sheet.values(stage)
        for (key, text) in changes {
            values[key] = EnteredValue(
                text: text,
                source: "",
                entry: .none,
                day: values[key]?.day ?? campaign.asOf
            )
        }
        var cohorts = Cohorts.none
        if plan.dependsOnPopulation {
            let population = try population(of: campaign, plan, asOf: entry, connection)
            if let row = population.row(of: id) { cohorts = population.evaluation.cohorts.focused(on: row) }
        }
        let children = try ChildLevels(of: [dossier], campaign, plan, asOf: entry, connection)
        let standing = try Standing(
            plan,
            dossier.participant,
            values,
            cohorts: cohorts,
            children: children?.table
        )
        return DossierStanding(
            dossier: dossier,
            campaign: campaign,
            sheet: sheet,
            children: children,
            standing: standing
        )
    }

    /// All dossiers of a campaign with what the verifiers made of their values.
    package func population(of id: Identifier<Campaign>) async throws -> PopulationStanding {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let plan = try self.room.texts.plan(campaign.set.digest, connection)
            return try self.counted(campaign, plan, asOf: .last, connection)
        }
    }

    /// All dossiers of a campaign as known up to an entry, compared with the frozen population once there is one.
    func counted(
        _ campaign: Campaign,
        _ plan: Plan,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws -> PopulationStanding {
        guard plan.dependsOnPopulation,
            try CampaignStore.freeze(of: campaign.id, asOf: entry, connection) != nil
        else { return try PopulationStanding(campaign, plan, asOf: entry, connection) }
        let frozen = try population(of: campaign, plan, asOf: entry, connection)
        return try PopulationStanding(campaign, plan, asOf: entry, comparedWith: frozen, connection)
    }

    /// The population that points are compared with: frozen, or nearly up to date.
    func population(
        of campaign: Campaign,
        _ plan: Plan,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws -> PopulationStanding {
        let frozen = try CampaignStore.freeze(of: campaign.id, asOf: entry, connection)
        let known = try JournalHead.read(connection).number
        let upTo = frozen ?? min(entry, known)
        if let cached = populations.withLock({ $0[campaign.id] }) {
            let lag = upTo.rawValue - cached.upTo.rawValue
            let isGoodEnough =
                frozen == nil && entry == .last ? (0...StandingService.allowedLag).contains(lag) : lag == 0
            if isGoodEnough { return cached.standing }
        }
        let standing = try PopulationStanding(campaign, plan, asOf: upTo, connection)
        // What is asked of the past is not asked often, and what is not yet committed may still be undone.
        if entry == .last || frozen != nil, upTo <= known {
            populations.withLock { $0[campaign.id] = Population(upTo: upTo, standing: standing) }
        }
        return standing
    }
}
