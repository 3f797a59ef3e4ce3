/// One consistent picture of a database in one file of SQLite, whatever the engine; ``DatabaseCopy`` restores it.
package struct Backup: Sendable {
    private let migrator: Migrator
    private let now: String
    private let program: String

    package init(_ migrator: Migrator, now: String, program: String) {
        self.migrator = migrator
        self.now = now
        self.program = program
    }

    /// Writes the file while the database may be in use. It appears whole or not at all, and replaces nothing.
    ///
    /// - Returns: each table with the number of its rows and its digest, as read from the file.
    /// - Throws: ``DatabaseError``
    package func write(_ database: DatabaseURL, to path: String) async throws -> [TableDigest] {
        guard !SQLiteFile.exists(path) else { throw DatabaseError.fileExists(path: path) }
        let partial = path + ".partial"
        try SQLiteFile.remove(partial)
        do {
            switch database.engine {
            case .sqlite:
                try await Maintenance.run { (cancellation) throws(DatabaseError) in
                    try SQLiteBackup.write(database.location, to: partial, cancellation)
                }
            case .postgres:
                let copy = DatabaseCopy(migrator, now: now, program: program)
                _ = try await copy.copy(from: database, to: DatabaseURL(file: partial))
            }
            let digests = try await finish(partial)
            try SQLiteFile.publish(partial, as: path)
            return digests
        } catch {
            try? SQLiteFile.remove(partial)
            throw error
        }
    }

    /// Checks what was written and folds its log into the file.
    private func finish(_ path: String) async throws -> [TableDigest] {
        try await Maintenance.run { (cancellation) throws(DatabaseError) in
            try SQLiteBackup.fold(path)
            var options = DatabaseOptions.maintenance
            options.createsFile = false
            let session = try DatabaseURL(file: path).open(.read, options)
            defer { session.close() }
            return try Maintenance.transaction(session, .read, cancellation) {
                (connection) throws(DatabaseError) in
                let faults = try connection.values(String.self, "PRAGMA integrity_check")
                guard faults == ["ok"] else { throw .corrupt(detail: faults.first ?? "") }
                _ = try migrator.applied(in: connection)
                var digests: [TableDigest] = []
                for table in try connection.tables() {
                    digests.append(try table.digest(connection, migrator.digest))
                }
                return digests
            }
        }
    }
}
