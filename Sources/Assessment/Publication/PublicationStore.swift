package import Database
import Quantities
package import Records

/// What is public, in the database.
package enum PublicationStore {
    static func insert(_ publication: Publication, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO publication (dossier, decision, entry, public_from, parts, objections_until)
            VALUES (\(publication.dossier), \(publication.decision), \(publication.entry), \(publication.from),
                \(publication.parts.sorted().map(\.rawValue).joined(separator: " ")), \(publication.objectionsUntil))
            """
        )
    }

    /// What was published of a dossier as known up to an entry, from the first to the last.
    package static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Publication] {
        try connection.all(
            Publication.self,
            """
            SELECT dossier, decision, entry, public_from, parts, objections_until FROM publication
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry
            """
        )
    }

    static func insert(
        _ ranking: PublishedRanking,
        of campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO ranking (campaign, number, entry, day, statement, undecided, digest)
            VALUES (\(campaign), \(ranking.number), \(ranking.entry), \(ranking.day), \(ranking.statement),
                \(ranking.undecided), \(ranking.digest))
            """
        )
    }

    /// The rankings of a campaign, from the first to the last.
    package static func rankings(
        of campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [PublishedRanking] {
        try connection.all(
            PublishedRanking.self,
            """
            SELECT number, entry, day, statement, undecided, digest FROM ranking
            WHERE campaign = \(campaign) ORDER BY number
            """
        )
    }
}
