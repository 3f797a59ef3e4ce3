package import Assessment
package import Database

/// How many dossiers of a campaign are in which state.
package struct CampaignCount: Hashable, Sendable {
    package let title: String
    package let states: [DossierState: Int]

    /// Of all campaigns, the latest first.
    package static func all(_ database: Database) async throws -> [CampaignCount] {
        try await database.read { connection in
            try CampaignStore.all(connection).map { campaign in
                let dossiers = try DossierStore.all(in: campaign.id, connection)
                return CampaignCount(
                    title: campaign.title,
                    states: Dictionary(grouping: dossiers, by: \.state).mapValues(\.count)
                )
            }
        }
    }
}
