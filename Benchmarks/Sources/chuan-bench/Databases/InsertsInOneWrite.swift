import Database

/// A statement for each row, all in one transaction.
enum InsertsInOneWrite: DatabaseWork {
    static let name = "inserts"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        try await database.write { connection in
            for id in 0..<count { try SampleTable.insert(SampleRow(id), connection) }
        }
    }
}
