import Database

/// Rows by their key, all in one transaction.
enum PointReads: DatabaseWork {
    static let name = "points"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
        try await SampleTable.fill(database, SampleRow.readable)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        try await database.read { connection in
            for turn in 0..<count { try PointReads.read(turn, connection) }
        }
    }

    static func read(_ turn: Int, _ connection: Connection) throws {
        let wanted = SampleRow.place(turn)
        let found = try connection.first(
            SampleTable.Found.self,
            "SELECT id, name, share FROM sample WHERE id = \(wanted)"
        )
        precondition(found?.id == wanted)
    }
}
