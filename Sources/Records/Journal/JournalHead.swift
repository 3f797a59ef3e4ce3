package import Database
package import Quantities

/// The last entry of the journal as it was at a time. Kept elsewhere, it shows later that nothing before it was touched.
package struct JournalHead: Hashable, Sendable {
    package let number: EntryNumber
    package let at: Instant
    package let digest: Digest

    package init(number: EntryNumber, at: Instant, digest: Digest) {
        self.number = number
        self.at = at
        self.digest = digest
    }

    /// The head of a journal without entries.
    package static let empty = JournalHead(number: .none, at: .earliest, digest: .zero)

    /// - Throws: ``LedgerError/brokenHead``, ``DatabaseError``.
    package static func read(_ connection: Connection) throws -> JournalHead {
        let head = try connection.first(
            JournalHead.self,
            "SELECT number, at, digest FROM journal_head WHERE id = 1"
        )
        let last = try connection.first(
            JournalHead.self,
            "SELECT number, at, digest FROM journal ORDER BY number DESC LIMIT 1"
        )
        guard head == last else { throw LedgerError.brokenHead }
        return head ?? .empty
    }

    func write(_ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO journal_head (id, number, at, digest) VALUES (1, \(number), \(at), \(digest))
            ON CONFLICT (id) DO UPDATE SET number = excluded.number, at = excluded.at, digest = excluded.digest
            """
        )
    }
}

extension JournalHead: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        number = try row["number"]
        at = try row["at"]
        digest = try row["digest"]
    }
}
