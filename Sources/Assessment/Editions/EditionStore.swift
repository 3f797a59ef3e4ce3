import CriteriaFiles
package import Database
import Quantities
package import Records
import Territory

/// Published editions in the database.
package enum EditionStore {
    static func insert(_ edition: Edition, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO edition (id, edition, digest, unit, unit_day, body, base, base_digest, is_guaranteed, source, draft,
                version, day, entry)
            VALUES (\(edition.set.id), \(edition.set.edition), \(edition.set.digest),
                \(edition.unit?.code.description), \(edition.unit?.day), \(edition.body), \(edition.base?.name),
                \(edition.base?.digest), \(edition.isGuaranteed), \(edition.source), \(edition.draft?.id),
                \(edition.draft?.version), \(edition.day), \(edition.entry))
            """
        )
    }

    /// From the first to the last that was published.
    package static func all(_ connection: Connection) throws(DatabaseError) -> [Edition] {
        try connection.all(Edition.self, "SELECT * FROM edition ORDER BY entry")
    }

    /// By the digest of its text; `nil` for a set that was not published here.
    package static func find(_ digest: Digest, _ connection: Connection) throws(DatabaseError) -> Edition? {
        try connection.first(
            Edition.self,
            "SELECT * FROM edition WHERE digest = \(digest) ORDER BY entry LIMIT 1"
        )
    }

    /// The entry of the last edition.
    static func last(_ connection: Connection) throws(DatabaseError) -> EntryNumber? {
        try connection.valueIfAny(
            EntryNumber.self,
            "SELECT entry FROM edition ORDER BY entry DESC LIMIT 1"
        )
    }

    /// All texts, for a library.
    static func texts(_ connection: Connection) throws(DatabaseError) -> [KeptSet] {
        try connection.all(
            KeptRow.self,
            """
            SELECT e.id, e.edition, e.source, e.base, t.yaml FROM edition e
            JOIN criteria_text t ON t.digest = e.digest ORDER BY e.entry
            """
        ).map(\.set)
    }
}

private struct KeptRow: RowDecodable {
    let set: KeptSet

    init(row: Row) throws(DatabaseError) {
        let base: String? = try row["base"]
        let source: String = try row["source"]
        set = KeptSet(
            id: try row["id"],
            edition: try row["edition"],
            text: try row["yaml"],
            origin: base.map { KeptSet.Origin(overlay: source, base: $0) }
        )
    }
}

extension Edition: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        set = SetReference(id: try row["id"], edition: try row["edition"], digest: try row["digest"])
        unit = try DatedUnit.read(row, code: "unit", day: "unit_day")
        body = try row["body"]
        let name: String? = try row["base"]
        let baseDigest: Digest? = try row["base_digest"]
        base = if let name, let baseDigest { Base(name: name, digest: baseDigest) } else { nil }
        isGuaranteed = try row["is_guaranteed"]
        source = try row["source"]
        let id: Identifier<SetDraft>? = try row["draft"]
        let version: Int? = try row["version"]
        draft = if let id, let version { Draft(id: id, version: version) } else { nil }
        day = try row["day"]
        entry = try row["entry"]
    }
}
