import Database
import TestDatabases
import Testing

@testable import Records

/// Commits whose connection was lost on the way: PostgreSQL only, since SQLite has none.
@Suite(.timeLimit(.minutes(2)))
struct LedgerFateTests {
    private func withProxy(_ body: (TestRecords, LossyProxy) async throws -> Void) async throws {
        try await withRecords(.postgres) { records in
            let proxy = try LossyProxy(before: records.database.url)
            let database = try await Database(proxy.url)
            let ledger = Ledger(database, clock: records.time.clock)
            try await body(TestRecords(database: records.database, ledger: ledger, time: records.time), proxy)
            await database.close()
            proxy.close()
        }
    }

    private func count(_ table: String, _ records: TestRecords) async throws -> Int {
        try await records.database.read { try $0.value(Int.self, "SELECT count(*) FROM \(name: table)") }
    }

    @Test(arguments: LossyProxy.Loss.allCases)
    func aCommandWhoseCommitWasLostIsDoneOnceAllTheSame(loss: LossyProxy.Loss) async throws {
        try await withProxy { records, proxy in
            try await records.ledger.repeated(3, by: records.someone)
            proxy.lose(loss)
            try await records.ledger.repeated(1, by: records.someone)
            #expect(proxy.losses == 1)
            #expect(try await count("journal", records) == 4)
            #expect(try await JournalVerifier().verify(records.database).breaks == [])
        }
    }

    @Test(arguments: LossyProxy.Loss.allCases)
    func aBatchWhoseCommitWasLostIsDoneOnceAllTheSame(loss: LossyProxy.Loss) async throws {
        try await withProxy { records, proxy in
            try await records.ledger.repeated(1, by: records.someone)
            for _ in 0..<3 {
                proxy.lose(loss)
                try await records.ledger.repeated(40, by: records.someone)
            }
            #expect(proxy.losses == 3)
            #expect(try await count("journal", records) == 121)
            #expect(try await JournalVerifier().verify(records.database).breaks == [])
        }
    }

    @Test func aBulkCommandWhoseAnswerWasLostIsNotRunAgain() async throws {
        try await withProxy { records, proxy in
            try await records.ledger.repeated(1, by: records.someone)
            let runs = Told<Int>()
            proxy.lose(.answer)
            let answer = try await records.ledger.commitBulk(Command(.maintain, by: records.someone)) {
                change in
                runs.add(1)
                try change.record(Subject("test", "bulk"), state: nil)
                return 7
            }
            #expect(answer == 7)
            #expect(runs.all.count == 1)
            #expect(try await count("journal", records) == 2)
        }
    }

    @Test func aServerThatStaysAwayLeavesTheOutcomeUnknown() async throws {
        let server = try await blocking { try PostgresServer() }
        var options = DatabaseOptions()
        options.patience = .milliseconds(300)
        options.connections = 1
        let target = try DatabaseURL(server.url("postgres"))
        let direct = try await Database(target)
        _ = try await TestRecords.migrator().migrate(direct, now: "2026-11-21T01:00:00Z", program: "test")
        await direct.close()
        let proxy = try LossyProxy(before: target)
        let ledger = Ledger(try await Database(proxy.url, options: options))
        let someone = Actor(.program, from: Origin(.job))
        try await ledger.repeated(1, by: someone)
        proxy.lose(.request)
        // Both the database and the way to it are gone before the ledger can look.
        let gate = Gate()
        async let failing: Void = {
            _ = try await ledger.commit(Command(.maintain, by: someone)) { change in
                try change.record(Subject("test", "1"), state: nil)
                gate.pass()
                return 1
            }
        }()
        try await gate.reached()
        proxy.close()
        gate.open()
        do {
            try await failing
            Issue.record("nothing was thrown")
        } catch let error as DatabaseError {
            #expect(error.code == "database.outcome-unknown")
        }
        let error = await #expect(throws: DatabaseError.self) { try await ledger.repeated(1, by: someone) }
        #expect(error?.code == "database.connection-lost")
        await ledger.database.close()
    }
}
