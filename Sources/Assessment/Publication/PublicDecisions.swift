import Database
package import Quantities
package import Records

/// Finds decisions that are public: nothing before its day, and never one that was not published.
package struct PublicDecisions: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// What is asked of a list; what is `nil` does not matter.
    package struct Filter: Hashable, Sendable {
        package var campaign: Identifier<Campaign>?
        package var unit: String?
        /// As on the paper: `1234/QĐ-UBND`.
        package var number: String?
        package var digest: Digest?

        package init(
            campaign: Identifier<Campaign>? = nil,
            unit: String? = nil,
            number: String? = nil,
            digest: Digest? = nil
        ) {
            self.campaign = campaign
            self.unit = unit
            self.number = number
            self.digest = digest
        }
    }

    /// Decisions that were public on a day, by the entry that recorded them.
    ///
    /// - Parameters:
    ///   - entry: the last one of the page before.
    ///   - count: at most 500.
    package func list(
        _ filter: Filter,
        on day: CivilDate,
        after entry: EntryNumber = .none,
        atMost count: Int
    ) async throws -> [PublicDecision] {
        try await room.database.read { connection in
            var condition: SQL = "p.public_from <= \(day) AND d.entry > \(entry)"
            if let campaign = filter.campaign { condition = condition + " AND o.campaign = \(campaign)" }
            if let unit = filter.unit { condition = condition + " AND o.unit = \(unit)" }
            if let number = filter.number { condition = condition + " AND d.number = \(number)" }
            if let digest = filter.digest { condition = condition + " AND d.digest = \(digest)" }
            var found: [Identifier<Decision>] = []
            try connection.each(
                """
                SELECT d.id FROM decision d JOIN publication p ON p.decision = d.id JOIN dossier o ON o.id = d.dossier
                WHERE \(condition) ORDER BY d.entry LIMIT \(max(1, min(count, 500)))
                """
            ) { (row) throws(DatabaseError) in found.append(try row[0]) }
            return try found.compactMap { try Self.decision($0, on: day, connection) }
        }
    }

    /// Of what is recognised of a unit that which is public.
    package func published(
        _ recognitions: [Recognition],
        on day: CivilDate
    ) async throws -> [PublicRecognition] {
        try await room.database.read { connection in
            try recognitions.compactMap { recognition in
                try Self.decision(recognition.decision.id, on: day, connection).map {
                    PublicRecognition(decision: $0, recognition: recognition)
                }
            }
        }
    }

    private static func decision(
        _ id: Identifier<Decision>,
        on day: CivilDate,
        _ connection: Connection
    ) throws -> PublicDecision? {
        guard let decision = try DecisionStore.find(id, connection),
            let dossier = try DossierStore.find(decision.dossier, connection),
            let campaign = try CampaignStore.find(dossier.campaign, connection)
        else { return nil }
        let publications = try PublicationStore.all(of: dossier.id, connection).filter {
            $0.isPublic(on: day)
        }
        guard let own = publications.first(where: { $0.decision == id }) else { return nil }
        return PublicDecision(
            decision: decision,
            campaign: campaign.id,
            set: campaign.set.name,
            period: campaign.period,
            unit: dossier.participant.unit,
            title: dossier.participant.title,
            publicFrom: own.from,
            holds: publications.last?.decision == id && decision.holds(on: day)
        )
    }
}
