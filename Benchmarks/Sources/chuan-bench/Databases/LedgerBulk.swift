import Database
import Records

/// All rows by one bulk command, with one entry in the journal.
enum LedgerBulk: DatabaseWork {
    static let name = "ledger-bulk"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await RecordsTables.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        _ = try await Ledger(database).commitBulk(Command(.maintain, by: RecordsTables.actor)) { change in
            try SampleTable.fill(change.connection, count)
            try change.record(Subject("sample", "all"), state: nil, details: "rows=\(count)")
            return count
        }
    }
}
