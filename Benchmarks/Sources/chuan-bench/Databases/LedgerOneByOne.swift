import Database
import Records

/// A command through the ledger for each row, each on disk before the next.
enum LedgerOneByOne: DatabaseWork {
    static let name = "ledger-alone"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await RecordsTables.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let ledger = Ledger(database)
        for id in 0..<count { try await RecordsTables.insert(id, ledger) }
    }
}
