import Database
import Quantities
package import Records
import Territory

/// Makes worklists out of what somebody may do and where the dossiers stand. Nothing of it is stored.
package struct WorklistService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// The worklist of a person, for the body acted for.
    package func worklist(for actor: Actor) async throws -> Worklist {
        let now = room.ledger.clock.now()
        return try await room.database.read { connection in
            let grants = try room.access.permissions?.standing(of: actor, at: now, connection).grants ?? []
            let held = grants.filter {
                $0.validity.contains(now.day) && (actor.body == nil || $0.body == actor.body)
            }
            let standing = try room.standing(of: actor, connection)
            var items: [WorkItem] = []
            for campaign in try CampaignStore.all(connection) {
                let desk = CampaignWork(campaign: campaign, standing: standing, connection: connection)
                items += try desk.items(of: actor, held, today: now.day)
            }
            return Worklist(items)
        }
    }

    /// The dossiers of a unit's own side in a campaign that somebody may enter values into, in the order of their units.
    ///
    /// - Throws: ``CampaignRefusal/notFound(_:)``, also for a campaign in which he may enter nothing.
    package func dossiers(
        in id: Identifier<Campaign>,
        for actor: Actor
    ) async throws -> (campaign: Campaign, dossiers: [Dossier]) {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let standing = try room.standing(of: actor, connection)
            let dossiers = try DossierStore.all(in: id, connection).filter {
                standing.refusal(of: .saveAssessment, unit: $0.participant.unit, in: campaign) == nil
            }
            guard !dossiers.isEmpty else { throw CampaignRefusal.notFound(id.text) }
            return (campaign, dossiers)
        }
    }
}
