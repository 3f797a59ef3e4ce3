/// Carries everything from one database to another, of the same engine or not, and proves that it arrived.
package struct DatabaseCopy: Sendable {
    private let migrator: Migrator
    private let now: String
    private let program: String

    package init(_ migrator: Migrator, now: String, program: String) {
        self.migrator = migrator
        self.now = now
        self.program = program
    }

    /// Copies one consistent picture of the source, which may be in use, into an empty target.
    ///
    /// The target gets the schema by the same migrations that the source has had. Every table is read back and its digest
    /// compared before anything is committed.
    ///
    /// - Returns: each table with the number of its rows and its digest.
    /// - Throws: ``DatabaseError``; the target then holds nothing.
    package func copy(from source: DatabaseURL, to target: DatabaseURL) async throws -> [TableDigest] {
        try await Maintenance.run { (cancellation) throws(DatabaseError) in
            var reading = DatabaseOptions.maintenance
            reading.createsFile = false
            let from = try source.open(.read, reading)
            defer { from.close() }
            let to = try target.open(.write, .maintenance)
            defer { to.close() }
            return try Maintenance.transaction(from, .read, cancellation) { (from) throws(DatabaseError) in
                try Maintenance.transaction(to, .migrate, cancellation) { (to) throws(DatabaseError) in
                    try copy(from, to)
                }
            }
        }
    }

    /// The digest of every table.
    package func digests(of database: Database) async throws -> [TableDigest] {
        try await database.read { connection in
            try connection.tables().map { try $0.digest(connection, migrator.digest) }
        }
    }

    private func copy(_ source: Connection, _ target: Connection) throws(DatabaseError) -> [TableDigest] {
        let count = try migrator.applied(in: source)
        if let table = try target.tables().first { throw .notEmpty(table: table.name) }
        _ = try migrator.migrate(target, count: count, now: now, program: program)
        if target.engine == .sqlite { try target.run(script: "PRAGMA defer_foreign_keys = ON") }

        let tables = try source.tables()
        let made = try target.tables()
        for (mine, theirs) in zip(tables, made) where mine != theirs { throw .copyDiffers(table: mine.name) }
        guard tables.count == made.count else {
            throw .copyDiffers(table: tables.dropFirst(made.count).first?.name ?? made[tables.count].name)
        }
        let sorted = try TableOrder.sorted(tables)
        // What migrations wrote by themselves comes from the source too.
        for table in sorted.reversed() { try target.execute("DELETE FROM \(name: table.name)") }
        var digests: [TableDigest] = []
        for table in sorted { digests.append(try copy(table, source, target)) }
        for (table, digest) in zip(sorted, digests) {
            guard try table.digest(target, migrator.digest) == digest else {
                throw .copyDiffers(table: table.name)
            }
        }
        return digests.sorted { $0.table < $1.table }
    }

    private func copy(
        _ table: TableSchema,
        _ source: Connection,
        _ target: Connection
    ) throws(DatabaseError) -> TableDigest {
        var rows = CanonicalRows(table, migrator.digest)
        try target.insert(into: table.name, columns: table.columns.map(\.name)) {
            (batch) throws(DatabaseError) in
            try source.stream(table.rows(on: source.engine)) { (row) throws(DatabaseError) in
                try rows.append(row) { (value) throws(DatabaseError) in try batch.append(value) }
                try batch.endRow()
            }
        }
        return rows.finish()
    }
}
