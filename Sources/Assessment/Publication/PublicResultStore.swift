package import Database
package import Quantities
package import Records

/// Reads what is public of many dossiers at once.
package enum PublicResultStore {
    /// Of each dossier of a campaign the last decision that is public on a day, in the order of the units.
    package static func all(
        in campaign: Identifier<Campaign>,
        on day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> [PublicResult] {
        let dossiers = try DossierStore.all(in: campaign, connection)
        let publications = try connection.all(
            Publication.self,
            """
            SELECT p.dossier, p.decision, p.entry, p.public_from, p.parts, p.objections_until
            FROM publication p JOIN dossier d ON d.id = p.dossier
            WHERE d.campaign = \(campaign) AND p.public_from <= \(day) ORDER BY p.entry
            """
        )
        let decisions = try DecisionStore.byIdentifier(in: campaign, connection)
        var last: [Identifier<Dossier>: Publication] = [:]
        for publication in publications { last[publication.dossier] = publication }
        return dossiers.compactMap { dossier in
            guard let publication = last[dossier.id], let decision = decisions[publication.decision] else {
                return nil
            }
            return result(dossier, decision, publication)
        }
    }

    /// The decisions that became public last, the latest first.
    package static func latest(
        _ count: Int,
        on day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> [PublicResult] {
        let publications = try connection.all(
            Publication.self,
            """
            SELECT dossier, decision, entry, public_from, parts, objections_until FROM publication
            WHERE public_from <= \(day) ORDER BY public_from DESC, entry DESC, dossier LIMIT \(count)
            """
        )
        return try results(publications, connection)
    }

    /// The public decisions that have a number on their paper, or a digest; at most so many.
    ///
    /// - Parameter digest: compared when the text is one.
    package static func find(
        number: String,
        digest: Digest?,
        on day: CivilDate,
        upTo count: Int,
        _ connection: Connection
    ) throws(DatabaseError) -> [PublicResult] {
        let condition: SQL = digest.map { "c.digest = \($0)" } ?? "c.number = \(number)"
        let publications = try connection.all(
            Publication.self,
            """
            SELECT p.dossier, p.decision, p.entry, p.public_from, p.parts, p.objections_until
            FROM publication p JOIN decision c ON c.id = p.decision
            WHERE \(condition) AND p.public_from <= \(day) ORDER BY p.entry, p.dossier LIMIT \(count)
            """
        )
        return try results(publications, connection)
    }

    /// The last public decision on each dossier of a unit's code, the latest first.
    package static func all(
        ofUnit unit: String,
        on day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> [PublicResult] {
        let publications = try connection.all(
            Publication.self,
            """
            SELECT p.dossier, p.decision, p.entry, p.public_from, p.parts, p.objections_until
            FROM publication p JOIN dossier d ON d.id = p.dossier
            WHERE d.unit = \(unit) AND p.public_from <= \(day) ORDER BY p.entry DESC
            """
        )
        var seen: Set<Identifier<Dossier>> = []
        return try results(publications.filter { seen.insert($0.dossier).inserted }, connection)
    }

    /// The campaigns of which anything is public on a day, the latest first.
    package static func campaigns(on day: CivilDate, _ connection: Connection) throws(DatabaseError)
        -> [Campaign]
    {
        let shown = try connection.values(
            Identifier<Campaign>.self,
            """
            SELECT DISTINCT d.campaign FROM publication p JOIN dossier d ON d.id = p.dossier
            WHERE p.public_from <= \(day)
            """
        )
        let ids = Set(shown)
        return try CampaignStore.all(connection).filter { ids.contains($0.id) }
    }

    // MARK: - Parts

    private static func results(
        _ publications: [Publication],
        _ connection: Connection
    ) throws(DatabaseError) -> [PublicResult] {
        var results: [PublicResult] = []
        for publication in publications {
            guard let dossier = try DossierStore.find(publication.dossier, connection),
                let decision = try DecisionStore.find(publication.decision, connection)
            else { continue }
            results.append(result(dossier, decision, publication))
        }
        return results
    }

    private static func result(
        _ dossier: Dossier,
        _ decision: Decision,
        _ publication: Publication
    ) -> PublicResult {
        PublicResult(
            dossier: dossier.id,
            campaign: dossier.campaign,
            participant: dossier.participant,
            decision: decision,
            publication: publication
        )
    }
}
