package import Criteria
import Database
package import Evaluation
package import Records

/// Tries criteria sets out on what was handed in, with the engine of `chuan impact`. Nothing is kept.
package struct SimulationService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// The campaigns on whose dossiers a set can be tried by this actor: those of the set and of what it is derived from first, then
    /// others about the same kind of unit; the latest first.
    package func campaigns(for set: CriteriaSet, by actor: Actor) async throws -> [Campaign] {
        let ids = [set.id, set.lineage?.base.prefix { $0 != "@" }.description]
        return try await room.database.read { connection in
            let standing = try room.standing(of: actor, connection)
            let all = try CampaignStore.all(connection).filter { campaign in
                try room.texts.plan(campaign.set.digest, connection).set.subject == set.subject
                    && !(try Self.dossiers(in: campaign, standing, connection)).isEmpty
            }
            return all.filter { ids.contains($0.set.id) } + all.filter { !ids.contains($0.set.id) }
        }
    }

    /// Evaluates every dossier that was handed in and that the actor may look at by the campaign's own set and by another. The units
    /// are compared with each other alone.
    ///
    /// - Throws: ``CampaignRefusal/notFound(_:)`` also for a campaign of which the actor may look at nothing.
    package func simulate(
        _ after: Plan,
        on id: Identifier<Campaign>,
        by actor: Actor
    ) async throws -> Simulation {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let standing = try room.standing(of: actor, connection)
            let seen = Set(try Self.dossiers(in: campaign, standing, connection).map(\.id))
            guard !seen.isEmpty else { throw CampaignRefusal.notFound(id.text) }
            let before = try room.texts.plan(campaign.set.digest, connection)
            func population(_ plan: Plan) throws -> PopulationStanding {
                try PopulationStanding(
                    campaign,
                    plan,
                    asOf: .last,
                    where: { seen.contains($0.id) },
                    connection
                )
            }
            let (old, new) = (try population(before), try population(after))
            guard let report = Impact(before: old.evaluation, after: new.evaluation).report() else {
                throw CampaignRefusal.notFound(id.text)
            }
            return Simulation(
                campaign: campaign,
                before: before,
                after: after,
                dossiers: new.dossiers,
                report: report
            )
        }
    }

    /// What was handed in of units about which the actor may open campaigns or judge.
    private static func dossiers(
        in campaign: Campaign,
        _ standing: RoomStanding,
        _ connection: Connection
    ) throws -> [Dossier] {
        var allowed: [String: Bool] = [:]
        return try DossierStore.all(in: campaign.id, connection).filter { dossier in
            guard dossier.state.isHandedIn else { return false }
            let place = dossier.participant.parent ?? dossier.participant.unit
            if let known = allowed[place] { return known }
            let isAllowed = standing.refusal(of: .readObservations, unit: place, in: campaign) == nil
            allowed[place] = isAllowed
            return isAllowed
        }
    }
}
