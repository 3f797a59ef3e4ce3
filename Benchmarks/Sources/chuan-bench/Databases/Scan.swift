import Database

/// All rows, three columns of each.
enum Scan: DatabaseWork {
    static let name = "scan"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleTable.make(database)
        try await SampleTable.fill(database, count)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let sum = try await database.read { connection in
            var sum = 0
            try connection.each("SELECT id, name, share FROM sample") { (row) throws(DatabaseError) in
                let found = try SampleTable.Found(row: row)
                sum += found.id &+ found.name.utf8.count
            }
            return sum
        }
        precondition(sum > 0)
    }
}
