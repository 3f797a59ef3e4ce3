import Database

/// A transaction for each row, one after the other, each on disk before the next.
enum SingleWrites: DatabaseWork {
    static let name = "writes"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        for id in 0..<count {
            try await database.write { try SampleTable.insert(SampleRow(id), $0) }
        }
    }
}
