import Database

/// A transaction for each row, of 64 tasks at once.
enum ManyWriters: DatabaseWork {
    static let name = "writers"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        try await SampleTable.inTasks(count) { id in
            try await database.write { try SampleTable.insert(SampleRow(id), $0) }
        }
    }
}
