import Database

/// A row by its key in a transaction of its own, of 64 tasks at once.
enum ManyReaders: DatabaseWork {
    static let name = "readers"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await PointReads.prepare(database, count)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        try await SampleTable.inTasks(count) { turn in
            try await database.read { try PointReads.read(turn, $0) }
        }
    }
}
