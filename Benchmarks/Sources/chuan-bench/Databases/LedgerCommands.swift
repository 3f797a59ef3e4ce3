import Database
import Records

/// A command through the ledger for each row, of 64 tasks at once.
enum LedgerCommands: DatabaseWork {
    static let name = "ledger"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await RecordsTables.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let ledger = Ledger(database)
        try await SampleTable.inTasks(count) { try await RecordsTables.insert($0, ledger) }
    }
}
