import TestDatabases
import Testing

@testable import Database

/// A server that acknowledges only what another one has too, and whose other one is away.
@Suite(.timeLimit(.minutes(10)))
struct ReplicationTests {
    /// Gives a server whose commits wait, and one connection to it whose own do not.
    private func withWaitingServer(
        _ body: (_ database: Database, _ operating: Database) async throws -> Void
    ) async throws {
        let server = try PostgresServer()
        let operating = try await Database(
            DatabaseURL(server.url("postgres") + "?options=-c%20synchronous_commit%3Dlocal")
        )
        _ = try await TestTables.migrator().migrate(operating, now: TestTables.now, program: "test")
        try await set("synchronous_standby_names = 'away'", operating)
        var options = DatabaseOptions()
        options.statementTimeout = .seconds(1)
        let database = try await Database(DatabaseURL(server.url("postgres")), options: options)
        do { try await body(database, operating) } catch {
            try await set("synchronous_standby_names = ''", operating)
            throw error
        }
        await database.close()
        await operating.close()
    }

    private func set(_ setting: String, _ operating: Database) async throws {
        let wanted = setting.contains("''") ? "" : "away"
        try await Maintenance.run { (_) throws(DatabaseError) in
            let session = try operating.url.open(.write, .maintenance)
            defer { session.close() }
            try session.run(script: "ALTER SYSTEM SET \(setting)")
            try session.run(script: "SELECT pg_reload_conf()")
        }
        while try await operating.read({
            try $0.value(String.self, "SELECT current_setting('synchronous_standby_names')")
        }) != wanted { try await Task.sleep(for: .milliseconds(5)) }
    }

    /// Waits until a commit waits for the other server, and tells which process it is.
    private func waitingProcess(_ operating: Database) async throws -> Int {
        while true {
            let found = try await operating.read {
                try $0.valueIfAny(Int.self, "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
            }
            if let found { return found }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test func aCommitThatWaitsForAnotherServerIsNotCutShortByTheTimeLimit() async throws {
        try await withWaitingServer { database, operating in
            async let writing: Void = database.write { try Thing("a").insert($0) }
            _ = try await waitingProcess(operating)
            // More than twice the limit of a statement.
            try await Task.sleep(for: .milliseconds(2_200))
            _ = try await waitingProcess(operating)
            try await set("synchronous_standby_names = ''", operating)
            try await writing
        }
    }

    @Test func aCommitThatSomebodyCutShortIsNotTakenForDone() async throws {
        try await withWaitingServer { database, operating in
            let writing = Task { try await database.write { try Thing("a").insert($0) } }
            let process = try await waitingProcess(operating)
            _ = try await operating.write {
                try $0.value(Bool.self, "SELECT pg_cancel_backend(\(process)::int)")
            }
            await expect("database.outcome-unknown") { try await writing.value }
        }
    }
}
