import TestDatabases
import Testing

@testable import Database

/// Statements that nobody waits for do what they would have done, in their order, and hide no failure.
@Suite(.timeLimit(.minutes(10)))
struct PostedStatementTests {
    private func codes(_ database: Database) async throws -> [String] {
        try await database.read { try $0.values(String.self, "SELECT code FROM thing ORDER BY code") }
    }

    @Test(arguments: Engine.allCases)
    func thousandsArePostedAndTheNextQuestionSeesThemAll(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let (posted, changed) = try await database.write { connection in
                for number in 0..<2_000 { try connection.post(Thing("\(number)").insertion) }
                let posted = try connection.value(Int.self, "SELECT count(*) FROM thing")
                try connection.post("UPDATE thing SET words = 'x' WHERE code = '7'")
                return (posted, try connection.execute("UPDATE thing SET whole = 1 WHERE words = 'x'"))
            }
            #expect(posted == 2_000)
            #expect(changed == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFailureIsToldAtTheLatestByTheCommitAndNothingIsKept(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await expect("database.constraint.unique") {
                try await database.write { connection in
                    try connection.post(Thing("a").insertion)
                    try connection.post(Thing("a").insertion)
                }
            }
            await expect("database.constraint.unique") {
                try await database.write { connection in
                    try connection.post(Thing("a").insertion)
                    try connection.post(Thing("a").insertion)
                    try connection.post(Thing("b").insertion)
                    _ = try connection.value(Int.self, "SELECT count(*) FROM thing")
                }
            }
            let kept = try await codes(database)
            #expect(kept.isEmpty)
            // The connection is as good as before.
            try await database.write { try $0.post(Thing("c").insertion) }
            let found = try await codes(database)
            #expect(found == ["c"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aSavepointTakesBackWhatWasPostedWithinItAndNoMore(engine: Engine) async throws {
        struct GivenUp: Error {}
        try await withDatabase(engine) { database in
            try await database.write { connection in
                try connection.post(Thing("a").insertion)
                #expect(throws: DatabaseError.self) {
                    try connection.savepoint {
                        try connection.post(Thing("b").insertion)
                        try connection.post(Thing("b").insertion)
                    }
                }
                #expect(throws: GivenUp.self) {
                    try connection.savepoint {
                        try connection.post(Thing("c").insertion)
                        throw GivenUp()
                    }
                }
                try connection.savepoint { try connection.post(Thing("d").insertion) }
            }
            let found = try await codes(database)
            #expect(found == ["a", "d"])
        }
    }

    @Test(arguments: Engine.allCases)
    func whatWasPostedIsUndoneWithTheTransaction(engine: Engine) async throws {
        struct GivenUp: Error {}
        try await withDatabase(engine) { database in
            await #expect(throws: GivenUp.self) {
                try await database.write { connection in
                    try connection.post(Thing("a").insertion)
                    throw GivenUp()
                }
            }
            let kept = try await codes(database)
            #expect(kept.isEmpty)
        }
    }

    @Test func aServerKilledWhileStatementsAreUnderWayIsToldAsALostConnection() async throws {
        let server = try PostgresServer()
        let database = try await Database(DatabaseURL(server.url("postgres")))
        _ = try await TestTables.migrator().migrate(database, now: TestTables.now, program: "test")
        await expect("database.connection-lost") {
            try await database.write { connection in
                try connection.post(Thing("a").insertion)
                try connection.post(Thing("b").insertion)
                server.kill()
                try connection.post(Thing("c").insertion)
                _ = try connection.value(Int.self, "SELECT count(*) FROM thing")
            }
        }
        server.restart()
        let kept = try await codes(database)
        #expect(kept.isEmpty)
        await database.close()
    }
}
