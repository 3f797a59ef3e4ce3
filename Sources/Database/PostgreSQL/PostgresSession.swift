import CPostgres

/// A connection to a server of PostgreSQL, with calls that block: its thread is there for that.
final class PostgresSession: Session {
    private let url: String
    private let options: DatabaseOptions
    private(set) var connection: OpaquePointer
    private let interrupter: PostgresInterrupter
    private let notices = PostgresNotices()
    private(set) var cancellation: Cancellation?
    private var statements: StatementCache<PostgresStatement>
    private var nextStatement = 0
    /// Statements that the server still holds and nobody will use again.
    private var discarded: [String] = []
    private var access = Access.read
    /// Statements that were sent and not yet answered.
    var posted = 0

    init(url: String, _ options: DatabaseOptions) throws(DatabaseError) {
        self.url = url
        self.options = options
        connection = try PostgresLogin(url).connect()
        interrupter = PostgresInterrupter(connection)
        statements = StatementCache(capacity: 256)
        notices.attach(to: connection)
        try setUp()
    }

    deinit { PQfinish(connection) }

    var engine: Engine { .postgres }

    var isBroken: Bool { PQstatus(connection) != CONNECTION_OK }

    func reopen() throws(DatabaseError) {
        let fresh = try PostgresLogin(url).connect()
        PQfinish(connection)
        connection = fresh
        posted = 0
        notices.attach(to: connection)
        interrupter.use(connection)
        forgetStatements()
        try setUp()
    }

    func watch(_ cancellation: Cancellation?) {
        if let old = self.cancellation {
            old.onCancel(nil)
            if interrupter.end(), !isBroken {
                // The cancellation may still be on its way: an idle question takes it.
                PQclear(PQexec(connection, "SELECT 1"))
            }
        }
        self.cancellation = cancellation
        if let cancellation {
            let turn = interrupter.start()
            cancellation.onCancel { [interrupter] in interrupter.interrupt(turn) }
        }
    }

    func begin(_ access: Access) throws(DatabaseError) {
        self.access = access
        for name in discarded { try run(script: "DEALLOCATE \(name)") }
        discarded = []
        switch access {
        case .read: try run(script: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        case .write: try run(script: PostgresSession.beginWriting)
        case .migrate:
            // Before the transaction: within it the picture would be older than the lock.
            try run(script: "SELECT pg_advisory_lock(\(PostgresSession.migrationLock))")
            try run(script: PostgresSession.beginWriting)
        }
    }

    func commit() throws(DatabaseError) {
        _ = notices.take()
        do { try settle() } catch {
            rollback()
            throw error
        }
        do {
            // A commit that waits for another server must not be cut short: it would count as done here, and be
            // acknowledged, without being there.
            try run(script: access == .read ? "COMMIT" : "SET LOCAL statement_timeout = 0; COMMIT")
        } catch {
            if case .connectionLost(let detail) = error, access != .read {
                throw .outcomeUnknown(detail: detail)
            }
            rollback()
            throw error
        }
        let warning = access == .read ? nil : notices.take()
        unlock()
        if let warning { throw .outcomeUnknown(detail: warning) }
    }

    func rollback() {
        guard !isBroken else { return }
        abandon()
        if PQtransactionStatus(connection) != PQTRANS_IDLE { PQclear(PQexec(connection, "ROLLBACK")) }
        unlock()
    }

    private static let beginWriting = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    /// Any number will do, as long as every version of the program takes the same one.
    private static let migrationLock = 4_711_020

    private func unlock() {
        guard access == .migrate else { return }
        access = .write
        PQclear(PQexec(connection, "SELECT pg_advisory_unlock(\(PostgresSession.migrationLock))"))
    }

    func run(script: String) throws(DatabaseError) {
        try settle()
        let result = PQexec(connection, script)
        defer { PQclear(result) }
        try demand(result)
    }

    /// The connection itself ends with the session.
    func close() {
        interrupter.use(nil)
    }

    /// Statements are the same text with values of the same types.
    func prepare(_ sql: SQL) throws(DatabaseError) -> PostgresStatement {
        let text = sql.text
        let types = sql.values.map { PostgresType.oid(of: $0.type) }
        if let known = statements[text] {
            if known.types == types { return known }
            discarded.append(known.name)
        }
        try settle()
        nextStatement += 1
        let name = "s\(nextStatement)"
        let result = PQprepare(connection, name, text, Int32(types.count), types)
        defer { PQclear(result) }
        try demand(result)
        let statement = PostgresStatement(name: name, types: types)
        if let oldest = statements.insert(statement, for: text) { discarded.append(oldest.name) }
        return statement
    }

    /// - Throws: what the server said, when it did not do what was asked.
    func demand(_ result: OpaquePointer?) throws(DatabaseError) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN, PGRES_SINGLE_TUPLE: return
        default: break
        }
        let failure = PostgresFailure(result, connection)
        if failure.isStalePlan { forgetStatements(deallocating: true) }
        throw failure.error(isCancelled: cancellation?.isCancelled ?? false)
    }

    private func forgetStatements(deallocating: Bool = false) {
        statements.removeAll()
        discarded = deallocating ? ["ALL"] : []
    }

    private func setUp() throws(DatabaseError) {
        func milliseconds(_ duration: Duration?) -> Int {
            duration.map { max(1, Int($0 / .milliseconds(1))) } ?? 0
        }
        try run(
            script: """
                SET statement_timeout = \(milliseconds(options.statementTimeout)); \
                SET lock_timeout = \(milliseconds(options.busyTimeout)); \
                SET TimeZone = 'UTC'; SET client_encoding = 'UTF8'; SET standard_conforming_strings = on
                """
        )
        try demand("server_encoding", in: ["UTF8"])
        if try setting("synchronous_commit") == "off" { try run(script: "SET synchronous_commit = on") }
        try demand("synchronous_commit", in: ["on", "local", "remote_write", "remote_apply"])
        try demand("fsync", in: ["on"])
        try demand("full_page_writes", in: ["on"])
    }

    private func demand(_ name: String, in wanted: Set<String>) throws(DatabaseError) {
        let found = try setting(name)
        guard wanted.contains(found) else { throw .notDurable(setting: name, found: found) }
    }

    private func setting(_ name: String) throws(DatabaseError) -> String {
        let result = PQexec(connection, "SHOW \(name)")
        defer { PQclear(result) }
        try demand(result)
        return PQgetvalue(result, 0, 0).map { String(cString: $0) } ?? ""
    }
}
