/// Brings a database forward to what this program expects, and refuses one that it does not understand.
package struct Migrator: Sendable {
    package let migrations: [Migration]
    private let records: [MigrationRecord]
    let digest: any StreamDigest.Type

    /// - Parameter migrations: from the oldest to the newest.
    /// - Throws: ``DatabaseError/badMigration(name:reason:)``
    package init(_ migrations: [Migration], digest: any StreamDigest.Type) throws(DatabaseError) {
        var names: Set<String> = []
        for migration in migrations {
            guard names.insert(migration.name).inserted else {
                throw .badMigration(name: migration.name, reason: "the name stands twice")
            }
            for engine in Engine.allCases { _ = try MigrationScript(migration, for: engine) }
        }
        self.migrations = migrations
        self.digest = digest
        records = migrations.map { migration in
            var running = digest.init()
            running.update(Array(migration.text.utf8))
            return MigrationRecord(name: migration.name, digest: running.hexadecimal())
        }
    }

    /// The migrations that a database lacks.
    ///
    /// - Throws: ``DatabaseError/newerDatabase(unknown:)``, ``DatabaseError/changedMigration(name:)``,
    ///   ``DatabaseError/migrationOrder(expected:found:)``; ``DatabaseError/notEmpty(table:)`` for somebody else's database.
    package func pending(in database: Database) async throws -> [String] {
        try await database.read { connection in
            migrations.dropFirst(try applied(in: connection)).map(\.name)
        }
    }

    /// - Throws: as ``pending(in:)``, and ``DatabaseError/pendingMigrations(_:)``.
    package func check(_ database: Database) async throws {
        let pending = try await pending(in: database)
        guard pending.isEmpty else { throw DatabaseError.pendingMigrations(pending) }
    }

    /// Applies what is lacking: everything or, when one step fails, nothing.
    ///
    /// - Parameters:
    ///   - now: UTC, ISO 8601.
    ///   - program: the version that does it.
    /// - Returns: the names of what was applied.
    package func migrate(_ database: Database, now: String, program: String) async throws -> [String] {
        try await database.change(.migrate) { connection in
            try migrate(connection, count: migrations.count, now: now, program: program)
        }
    }

    /// Applies the first `count` migrations as far as they are lacking.
    func migrate(
        _ connection: Connection,
        count: Int,
        now: String,
        program: String
    ) throws(DatabaseError) -> [String] {
        let known = try tables(of: connection)
        if !known.contains(MigrationRecord.table) {
            if let other = known.first { throw .notEmpty(table: other) }
            try run(MigrationRecord.script, connection)
        }
        let first = try applied(in: connection)
        guard first < count else { return [] }
        for position in first..<count {
            try run(migrations[position], connection)
            try connection.execute(
                """
                INSERT INTO chuan_migration (position, name, digest, applied_at, program)
                VALUES (\(position + 1), \(records[position].name), \(records[position].digest), \(now), \(program))
                """
            )
        }
        return migrations[first..<count].map(\.name)
    }

    /// How many of the program's migrations a database has.
    func applied(in connection: Connection) throws(DatabaseError) -> Int {
        let known = try tables(of: connection)
        guard known.contains(MigrationRecord.table) else {
            if let other = known.first { throw .notEmpty(table: other) }
            return 0
        }
        let found = try connection.all(
            MigrationRecord.self,
            "SELECT name, digest FROM chuan_migration ORDER BY position"
        )
        let names = Set(records.map(\.name))
        let unknown = found.map(\.name).filter { !names.contains($0) }
        guard unknown.isEmpty else { throw .newerDatabase(unknown: unknown) }
        for (mine, theirs) in zip(records, found) {
            guard mine.name == theirs.name else {
                throw .migrationOrder(expected: mine.name, found: theirs.name)
            }
            guard mine.digest == theirs.digest else { throw .changedMigration(name: mine.name) }
        }
        return found.count
    }

    private func tables(of connection: Connection) throws(DatabaseError) -> [String] {
        try connection.tables().map(\.name)
    }

    private func run(_ migration: Migration, _ connection: Connection) throws(DatabaseError) {
        try connection.run(script: try MigrationScript(migration, for: connection.engine).text)
    }
}
