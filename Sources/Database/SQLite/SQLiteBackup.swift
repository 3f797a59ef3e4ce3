import GRDB

/// SQLite's own online backup.
enum SQLiteBackup {
    /// How many pages lie between two looks at whether to go on: 16 MiB.
    private static let step: Int32 = 4096

    /// Copies every page as of one moment; writers go on meanwhile.
    static func write(
        _ source: String,
        to path: String,
        _ cancellation: Cancellation
    ) throws(DatabaseError) {
        guard SQLiteFile.exists(source) else { throw .cannotOpen(detail: "\(source): no such file") }
        let from = try open(source)
        defer { try? from.close() }
        do {
            let to = try DatabaseQueue(path: path)
            defer { try? to.close() }
            // Within a reading transaction all steps see one picture; without it a writer would make the backup
            // start again and again.
            try from.read { from in
                _ = try Int.fetchOne(from, sql: "SELECT count(*) FROM sqlite_schema")
                try to.writeWithoutTransaction { to in
                    try from.backup(to: to, pagesPerStep: step) { _ in try cancellation.check() }
                }
            }
            // The last page is not followed by a look.
            try cancellation.check()
        } catch let error as DatabaseError {
            throw error
        } catch let error as GRDB.DatabaseError where error.resultCode == .SQLITE_FULL {
            throw .full
        } catch {
            throw .file(path: path, detail: "\(error)")
        }
    }

    /// Makes a file of its own out of a database and its write-ahead log.
    static func fold(_ path: String) throws(DatabaseError) {
        do {
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
            }
        } catch {
            throw .file(path: path, detail: "\(error)")
        }
    }

    private static func open(_ source: String) throws(DatabaseError) -> DatabaseQueue {
        var reading = GRDB.Configuration()
        reading.readonly = true
        reading.busyMode = .timeout(10)
        do { return try DatabaseQueue(path: source, configuration: reading) } catch {
            throw SQLiteSession.opening(error)
        }
    }
}
