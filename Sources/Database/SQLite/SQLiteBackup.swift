import GRDB

/// SQLite's own online backup.
enum SQLiteBackup {
    /// Copies every page as of one moment; writers go on meanwhile.
    static func write(_ source: String, to path: String) throws(DatabaseError) {
        guard SQLiteFile.exists(source) else { throw .cannotOpen(detail: "\(source): no such file") }
        var reading = GRDB.Configuration()
        reading.readonly = true
        reading.busyMode = .timeout(10)
        do {
            let from = try DatabaseQueue(path: source, configuration: reading)
            defer { try? from.close() }
            let to = try DatabaseQueue(path: path)
            defer { try? to.close() }
            try from.backup(to: to)
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
}
