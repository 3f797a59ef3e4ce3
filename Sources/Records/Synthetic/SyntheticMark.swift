package import Criteria
package import Database

/// Says that what a database holds was made up for demonstration. Pages and commands show ``banner`` wherever they show anything of it.
package struct SyntheticMark: Hashable, Sendable {
    /// What made it up, such as `chuan demo --seed 1 --at 2026-11-21`.
    package let origin: String
    package let entry: EntryNumber

    package static let banner = Text(
        vi: "Số liệu minh họa, không phải số liệu thật",
        en: "Synthetic data for demonstration, not real figures"
    )

    /// `nil` for a database of real records.
    package static func read(_ connection: Connection) throws(DatabaseError) -> SyntheticMark? {
        try connection.first(SyntheticMark.self, "SELECT origin, entry FROM synthetic_mark WHERE id = 1")
    }

    /// Marks a database in which nothing is recorded yet: what is real is never declared made up, nor mixed with it.
    ///
    /// - Parameter origin: 1 to 300 characters.
    /// - Throws: ``SyntheticRefusal/notEmpty``, ``Refusal``.
    package static func put(
        _ origin: String,
        on ledger: Ledger,
        _ permissions: Permissions,
        by actor: Actor
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.maintain, by: actor)) { change in
            try permissions.demand(change, on: .everything)
            guard try JournalHead.read(change.connection).number == .none else {
                throw SyntheticRefusal.notEmpty
            }
            try change.connection.execute(
                "INSERT INTO synthetic_mark (id, origin, entry) VALUES (1, \(origin), \(change.entry))"
            )
            try change.record(Subject("synthetic-mark", "1"), state: Digest(of: origin.utf8), details: origin)
            return change.entry
        }
    }
}

extension SyntheticMark: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        origin = try row["origin"]
        entry = try row["entry"]
    }
}
