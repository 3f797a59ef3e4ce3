import Database
import Quantities
import Records
import TestDatabases
import Testing

/// A server that acknowledges only what another one has too, and whose other one is away: PostgreSQL only.
@Suite(.timeLimit(.minutes(10)))
struct LedgerReplicationTests {
    private func isWaiting(_ operating: Database) async throws -> Bool {
        try await operating.read {
            try $0.value(Int.self, "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'") > 0
        }
    }

    private func settle(_ standby: String, _ server: PostgresServer, _ operating: Database) async throws {
        try server.wait(for: standby)
        while try await operating.read({
            try $0.value(String.self, "SELECT current_setting('synchronous_standby_names')")
        }) != standby { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test func anAnswerGivenAgainWaitsForTheOtherServerAsTheFirstDid() async throws {
        let server = try PostgresServer()
        let operating = try await Database(
            DatabaseURL(server.url("postgres") + "?options=-c%20synchronous_commit%3Dlocal")
        )
        _ = try await TestRecords.migrator()
            .migrate(operating, now: "2026-11-21T01:00:00.000Z", program: "test")
        let database = try await Database(DatabaseURL(server.url("postgres")))
        let time = TestTime()
        let records = TestRecords(
            database: database,
            ledger: Ledger(database, clock: time.clock),
            time: time
        )
        let first = try await records.add("one", key: "key-0001")
        try await settle("away", server, operating)
        let answered = Told<EntryNumber>()
        let asking = Task { answered.add(try await records.add("one", key: "key-0001")) }
        while try await !isWaiting(operating), answered.all.isEmpty {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(answered.all.isEmpty, "answered although the other server may not have it")
        try await settle("", server, operating)
        try await asking.value
        #expect(answered.all == [first])
        #expect(try await records.subjects() == ["one"])
        await database.close()
        await operating.close()
    }
}
