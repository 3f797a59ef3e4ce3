import Database

/// The table of ``SampleRow``.
enum SampleTable {
    static func make(_ database: Database) async throws {
        try await database.write { connection in
            try connection.run(
                script: connection.engine == .sqlite ? SampleRow.sqliteTable : SampleRow.postgresTable
            )
        }
    }

    static func fill(_ database: Database, _ count: Int) async throws {
        try await database.write { try fill($0, count) }
    }

    static func fill(_ connection: Connection, _ count: Int) throws(DatabaseError) {
        try connection.insert(into: "sample", columns: SampleRow.columns) { (batch) throws(DatabaseError) in
            for id in 0..<count {
                let row = SampleRow(id)
                try batch.append(row.id)
                try batch.append(row.name)
                try batch.append(row.note)
                try batch.append(row.share)
                try batch.appendNull()
                try batch.endRow()
            }
        }
    }

    static func insert(_ row: SampleRow, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(insertion(row))
    }

    static func post(_ row: SampleRow, _ connection: Connection) throws(DatabaseError) {
        try connection.post(insertion(row))
    }

    private static func insertion(_ row: SampleRow) -> SQL {
        let extra: Int? = nil
        return """
            INSERT INTO sample (id, name, note, share, extra)
            VALUES (\(row.id), \(row.name), \(row.note), \(row.share), \(extra))
            """
    }

    struct Found: RowDecodable {
        let id: Int
        let name: String
        let share: Double

        init(row: Row) throws(DatabaseError) {
            id = try row[0]
            name = try row[1]
            share = try row[2]
        }
    }

    /// 64 tasks that share `count` turns.
    static func inTasks(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    for turn in stride(from: task, to: count, by: 64) { try await body(turn) }
                }
            }
            try await group.waitForAll()
        }
    }
}
