import Database

/// What a save comes to without anything around it: one row of the same columns, in a transaction of its own.
enum BareSave {
    static func prepare(_ database: Database) async throws {
        try await database.write { connection in
            try connection.run(
                script: """
                    CREATE TABLE bare_value (officer BIGINT NOT NULL, stage TEXT NOT NULL, criterion TEXT NOT NULL,
                        letter TEXT NOT NULL, entry BIGINT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL,
                        day TEXT NOT NULL, PRIMARY KEY (officer, entry))
                    """
            )
        }
    }

    static func save(_ database: Database, officer: Int, round: Int) async throws {
        try await database.write { connection in
            try connection.execute(
                """
                INSERT INTO bare_value (officer, stage, criterion, letter, entry, value, source, day)
                VALUES (\(officer), 'claimed', '3.2', 'a', \(round), '17', 'Báo cáo của xã', '2026-11-21')
                """
            )
        }
    }
}
