import TestDatabases
import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct TransactionTests {
    struct Refusal: Error {}

    @Test(arguments: Engine.allCases)
    func whatThrowsLeavesNothing(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await #expect(throws: Refusal.self) {
                try await database.write { connection in
                    try Thing("a").insert(connection)
                    throw Refusal()
                }
            }
            let count = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM thing") }
            #expect(count == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFailureThatIsSwallowedStillUndoesEverything(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await expect("database.aborted") {
                try await database.write { connection in
                    try Thing("a").insert(connection)
                    try? Thing("a").insert(connection)
                }
            }
            await expect("database.aborted") {
                try await database.write { connection in
                    try? connection.run(script: "nonsense")
                    try Thing("b").insert(connection)
                }
            }
            let count = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM thing") }
            #expect(count == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func aSavepointUndoesItsPartOnly(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let codes = try await database.write { connection in
                try Thing("a").insert(connection)
                try? connection.savepoint {
                    try Thing("b").insert(connection)
                    try Thing("a").insert(connection)
                }
                try connection.savepoint {
                    try Thing("c").insert(connection)
                    try? connection.savepoint {
                        try Thing("d").insert(connection)
                        throw Refusal()
                    }
                }
                return try connection.values(String.self, "SELECT code FROM thing ORDER BY code")
            }
            #expect(codes == ["a", "c"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aReadCannotWriteAndSeesOnePicture(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await expect("database.read-only") {
                _ = try await database.read { connection in
                    try connection.execute("INSERT INTO thing (code) VALUES ('a')")
                }
            }
            let (began, written) = (Signal(), Signal())
            async let counts = database.read { connection in
                let before = try connection.value(Int.self, "SELECT count(*) FROM thing")
                began.set()
                written.wait()
                return (before, try connection.value(Int.self, "SELECT count(*) FROM thing"))
            }
            await began.reached()
            try await database.write { try Thing("a").insert($0) }
            written.set()
            let (before, after) = try await counts
            #expect(before == 0 && after == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func manyReadersAndWritersLoseNothing(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { try Thing("count", whole: 0).insert($0) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for turn in 0..<25 {
                            try await database.write { connection in
                                let count = try connection.value(
                                    Int.self,
                                    "SELECT whole FROM thing WHERE code = 'count'"
                                )
                                try connection.execute(
                                    "UPDATE thing SET whole = \(count + 1) WHERE code = 'count'"
                                )
                                try Thing("\(task)-\(turn)").insert(connection)
                            }
                        }
                    }
                    group.addTask {
                        for _ in 0..<25 {
                            try await database.read { connection in
                                let count = try connection.value(
                                    Int.self,
                                    "SELECT whole FROM thing WHERE code = 'count'"
                                )
                                try connection.expect("SELECT count(*) FROM thing", count + 1)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let count = try await database.read {
                try $0.value(Int.self, "SELECT whole FROM thing WHERE code = 'count'")
            }
            #expect(count == 200)
        }
    }

    @Test(arguments: Engine.allCases)
    func aStatementThatTakesTooLongIsStopped(engine: Engine) async throws {
        var options = DatabaseOptions()
        options.statementTimeout = .seconds(1)
        try await withDatabase(engine, options: options) { database in
            await expect("database.timeout") {
                _ = try await database.read { try $0.value(Int.self, TransactionTests.endless) }
            }
            // The connection is as good as before.
            try await database.write { try Thing("a").insert($0) }
        }
    }

    @Test(arguments: Engine.allCases)
    func aCancelledTaskStopsItsStatementAndChangesNothing(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let began = Signal()
            let task = Task {
                try await database.write { connection in
                    try Thing("a").insert(connection)
                    began.set()
                    return try connection.value(Int.self, TransactionTests.endless)
                }
            }
            await began.reached()
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await expect("database.cancelled") { _ = try await task.value }
            for _ in 0..<20 {
                let count = try await database.write { try $0.value(Int.self, "SELECT count(*) FROM thing") }
                #expect(count == 0)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aClosedDatabaseSaysSo(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        await database.close()
        await expect("database.closed") { try await database.read { _ in } }
    }

    @Test func manyTasksWaitWithoutBlockingTheCooperativeThreads() async throws {
        try await withDatabase(.sqlite) { database in
            let (go, begun) = (Signal(), Signal())
            async let held: Void = database.write { _ in
                begun.set()
                go.wait()
            }
            await begun.reached()
            async let waiting: Void = withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask { try await database.write { try Thing("\(number)").insert($0) } }
                }
                try await group.waitForAll()
            }
            // Other tasks go on meanwhile.
            for _ in 0..<100 { await Task.yield() }
            let count = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM thing") }
            #expect(count == 0)
            go.set()
            try await held
            try await waiting
            let all = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM thing") }
            #expect(all == 100)
        }
    }

    static let endless: SQL = """
        WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000)
        SELECT count(*) FROM n
        """
}
