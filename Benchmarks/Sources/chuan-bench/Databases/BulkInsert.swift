import Database

/// Rows by ``Connection/insert(into:columns:_:)``, all in one transaction.
enum BulkInsert: DatabaseWork {
    static let name = "bulk"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        try await SampleTable.fill(database, count)
    }
}
