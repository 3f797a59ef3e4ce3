import Database
import Evaluation
import Quantities
package import Records

/// Answers how far a campaign has come.
package struct ProgressService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Completeness and timeliness of a campaign today.
    ///
    /// - Throws: ``CampaignRefusal/notFound(_:)``.
    /// - Complexity: reads the campaign's dossiers and one row for each parent and criterion, no values.
    package func progress(of id: Identifier<Campaign>) async throws -> CampaignProgress {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            return try ProgressReader(campaign, plan, today: room.today, connection).read()
        }
    }

    /// How many values of each dossier are filled in, and how many of its criteria judged.
    package func dossiers(
        in id: Identifier<Campaign>
    ) async throws -> [Identifier<Dossier>: (filled: Int, judged: Int)] {
        try await room.database.read { connection in
            var counts: [Identifier<Dossier>: (filled: Int, judged: Int)] = [:]
            try connection.each(
                """
                SELECT p.dossier, p.filled, p.judged FROM progress_dossier p JOIN dossier d ON d.id = p.dossier
                WHERE d.campaign = \(id)
                """
            ) { (row) throws(DatabaseError) in counts[try row[0]] = (try row[1], try row[2]) }
            return counts
        }
    }

    /// Counts everything anew from the values and judgements themselves: for repair, and to show that nothing was miscounted.
    package func recount(
        _ id: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.ledger.commitBulk(Command(.maintain, by: actor, key: key)) { change in
            guard let campaign = try CampaignStore.find(id, change.connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            try room.demand(.maintain, change, campaign: campaign)
            try ProgressStore.recount(id, change.connection)
            try change.record(
                Subject("campaign", id),
                state: campaign.digest,
                details: "progress counted anew"
            )
            return change.entry
        }
    }
}
