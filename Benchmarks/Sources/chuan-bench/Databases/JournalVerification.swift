import Database
import Records

/// The verification of a journal, entry by entry with the notes beside them.
enum JournalVerification: DatabaseWork {
    static let name = "verify"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await LedgerCommands.prepare(database, count)
        let ledger = Ledger(database)
        // Enough at once that batches are full.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<1_000 {
                group.addTask {
                    for id in stride(from: task, to: count, by: 1_000) {
                        try await RecordsTables.insert(id, ledger)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let report = try await JournalVerifier().verify(database)
        precondition(report.isWhole && report.entries == count && report.notes == count)
    }
}
