import Assessment
import Database
import Records
import Territory

/// Asks whether a program may read what is not public. Who may not is answered as if there were nothing, unless knowing is public.
enum PrivateReading {
    /// - Throws: ``Refusal``
    static func demand(_ call: APICall, on matter: Matter) async throws {
        let (actor, permissions) = (call.actor, call.services.permissions)
        let now = call.services.room.ledger.clock.now()
        let refusal = try await call.services.room.database.read { connection in
            try permissions.refusal(of: .readObservations, by: actor, on: matter, at: now, connection)
        }
        if let refusal { throw refusal }
    }

    /// The dossier and its campaign, for somebody who may read it.
    ///
    /// - Throws: ``StepRefusal/noSuchDossier(_:)``, also for somebody who may not.
    static func dossier(
        _ call: APICall,
        _ id: Identifier<Dossier>
    ) async throws -> (dossier: Dossier, campaign: Campaign) {
        let (actor, permissions) = (call.actor, call.services.permissions)
        let now = call.services.room.ledger.clock.now()
        return try await call.services.room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection),
                try permissions.refusal(
                    of: .readObservations,
                    by: actor,
                    on: matter(dossier, campaign),
                    at: now,
                    connection
                ) == nil
            else { throw StepRefusal.noSuchDossier(id.text) }
            return (dossier, campaign)
        }
    }

    static func matter(_ dossier: Dossier, _ campaign: Campaign) -> Matter {
        let unit = UnitCode(dossier.participant.unit).map { DatedUnit($0, on: campaign.asOf) }
        return Matter(unit: unit, campaign: CampaignKey(campaign.id))
    }
}
