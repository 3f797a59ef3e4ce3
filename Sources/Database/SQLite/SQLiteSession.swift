import GRDB
import GRDBSQLite

/// A connection to a file of SQLite.
///
/// GRDB opens the file, sets it up and backs it up. Values pass through SQLite's own functions: GRDB's rows convert
/// between types silently, which this interface promises not to do.
final class SQLiteSession: Session {
    let queue: DatabaseQueue
    let handle: OpaquePointer
    private let path: String
    private let access: Access
    private let limit: SQLiteLimit
    private var statements: StatementCache<SQLiteStatement>

    /// - Throws: ``DatabaseError/cannotOpen(detail:)``, ``DatabaseError/notDurable(setting:found:)``.
    init(path: String, access: Access, _ options: DatabaseOptions) throws(DatabaseError) {
        self.path = path
        self.access = access
        if !options.createsFile || access == .read {
            guard SQLiteFile.exists(path) else { throw .cannotOpen(detail: "\(path): no such file") }
        }
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.readonly = access == .read
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(options.busyTimeout / .seconds(1))
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw SQLiteSession.opening(error)
        }
        // The queue stays idle from here on: this session's thread alone uses the connection.
        guard let handle = queue.inDatabase({ $0.sqliteConnection }) else { throw .closed }
        self.handle = handle
        // GRDB's hooks expect to be called within its own closures.
        sqlite3_commit_hook(handle, nil, nil)
        sqlite3_rollback_hook(handle, nil, nil)
        sqlite3_set_authorizer(handle, nil, nil)
        limit = SQLiteLimit(handle, options.statementTimeout)
        statements = StatementCache(capacity: 256)
        if access == .write {
            // GRDB sets NORMAL when it turns on the write-ahead log: full comes after, and is read back.
            try run(script: "PRAGMA synchronous = FULL")
            try demand("synchronous", "2")
            try demand("journal_mode", "wal")
        }
        try run(script: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        try demand("foreign_keys", "1")
    }

    var engine: Engine { .sqlite }

    var isBroken: Bool { false }

    func reopen() {}

    func watch(_ cancellation: Cancellation?) {
        limit.cancellation = cancellation
    }

    func begin(_ access: Access) throws(DatabaseError) {
        // A writer takes its lock at once: one that only reads at first could not be let through later.
        _ = try execute(access == .read ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE")
    }

    func commit() throws(DatabaseError) {
        do {
            limit.cancellation = nil
            _ = try execute("COMMIT")
        } catch {
            rollback()
            throw error
        }
    }

    func rollback() {
        // Some errors have ended the transaction already.
        if sqlite3_get_autocommit(handle) == 0 { _ = try? execute("ROLLBACK") }
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int {
        let statement = try prepare(sql.text)
        defer { statement.reset() }
        try statement.bind(sql.values)
        limit.start()
        defer { limit.end() }
        let before = sqlite3_total_changes64(handle)
        while try statement.step() {}
        return statement.isReadOnly ? 0 : Int(sqlite3_total_changes64(handle) - before)
    }

    func post(_ sql: SQL) throws(DatabaseError) { _ = try execute(sql) }

    func abandon() {}

    func query(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Bool) throws(DatabaseError) {
        let statement = try prepare(sql.text)
        defer { statement.reset() }
        try statement.bind(sql.values)
        limit.start()
        defer { limit.end() }
        let row = Row(reader: statement)
        while try statement.step() {
            guard try body(row) else { return }
        }
    }

    func stream(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Void) throws(DatabaseError) {
        let statement = try prepare(sql.text)
        defer { statement.reset() }
        try statement.bind(sql.values)
        let row = Row(reader: statement)
        while true {
            limit.start()
            defer { limit.end() }
            guard try statement.step() else { return }
            try body(row)
        }
    }

    func run(script: String) throws(DatabaseError) {
        limit.start()
        defer { limit.end() }
        guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw error() }
    }

    func batch(
        into table: String,
        columns: [String],
        _ body: (any Batch) throws(DatabaseError) -> Void
    ) throws(DatabaseError) -> Int {
        let names = columns.map(SQL.quoted).joined(separator: ", ")
        let places = (1...max(1, columns.count)).map { "$\($0)" }.joined(separator: ", ")
        let statement = try prepare("INSERT INTO \(SQL.quoted(table)) (\(names)) VALUES (\(places))")
        defer { statement.reset() }
        let batch = SQLiteBatch(statement, width: columns.count)
        try body(batch)
        return try batch.finish()
    }

    func close() {
        statements.removeAll()
        sqlite3_progress_handler(handle, 0, nil, nil)
        try? queue.close()
    }

    func error() -> DatabaseError {
        SQLiteFailure(handle).error(isCancelled: limit.cancellation?.isCancelled ?? false)
    }

    /// Statements take nested use: one that is being stepped is not handed out a second time.
    private func prepare(_ text: String) throws(DatabaseError) -> SQLiteStatement {
        if let known = statements[text], !known.isBusy { return known }
        let made = try SQLiteStatement(text, self)
        statements.insert(made, for: text)
        return made
    }

    private func demand(_ setting: String, _ wanted: String) throws(DatabaseError) {
        let statement = try SQLiteStatement("PRAGMA \(setting)", self)
        defer { statement.reset() }
        let found = try statement.step() ? statement.anyText(at: 0) : "nothing"
        guard found == wanted else { throw .notDurable(setting: setting, found: found) }
    }

    static func opening(_ error: any Error) -> DatabaseError {
        guard let error = error as? GRDB.DatabaseError else { return .cannotOpen(detail: "\(error)") }
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: return .corrupt(detail: error.message ?? "")
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
        default: return .cannotOpen(detail: error.message ?? "\(error)")
        }
    }
}
