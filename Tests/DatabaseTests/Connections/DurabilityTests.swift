import Foundation
import TestDatabases
import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct DurabilityTests {
    @Test func theWriterSynchronizesFullyAndTheLogIsOn() async throws {
        try await withDatabase(.sqlite) { database in
            try await database.write { connection in
                try connection.expect("PRAGMA synchronous", 2)
                try connection.expect("PRAGMA journal_mode", "wal")
                try connection.expect("PRAGMA foreign_keys", 1)
            }
        }
    }

    @Test func theServerIsAskedWhetherItKeepsWhatItAcknowledges() async throws {
        try await withDatabase(.postgres) { database in
            try await database.write { connection in
                try connection.expect("SHOW fsync", "on")
                try connection.expect("SHOW synchronous_commit", "on")
                try connection.expect("SHOW transaction_isolation", "serializable")
            }
        }
    }

    @Test func aLockHeldByAnotherProgramIsWaitedForAndThenTold() async throws {
        var options = DatabaseOptions()
        options.busyTimeout = .milliseconds(300)
        try await withDatabase(.sqlite, options: options) { database in
            let other = try await Database(database.url, options: options)
            let (held, go) = (Signal(), Signal())
            async let holding: Void = other.write { _ in
                held.set()
                go.wait()
            }
            await held.reached()
            let clock = ContinuousClock()
            let waited = await clock.measure {
                await expect("database.busy") { try await database.write { try Thing("a").insert($0) } }
            }
            #expect(waited >= .milliseconds(250))
            go.set()
            try await holding
            try await database.write { try Thing("a").insert($0) }
            await other.close()
        }
    }

    @Test func aMissingFileIsNotMadeUnlessWanted() async throws {
        let place = try TestDatabase(.sqlite)
        var options = DatabaseOptions()
        options.createsFile = false
        await expect("database.cannot-open") { _ = try await Database(place.url, options: options) }
    }

    @Test func aFileThatIsNoDatabaseIsRefused() async throws {
        let place = try TestDatabase(.sqlite)
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: place.path("test.sqlite")))
        await expect("database.corrupt") { _ = try await Database(place.url) }
    }

    @Test func aServerThatIsAwayIsTold() async throws {
        var options = DatabaseOptions()
        options.patience = .milliseconds(200)
        await expect("database.connection-lost") {
            _ = try await Database(DatabaseURL("postgres://x@%2Ftmp%2Fnothing-here/x"), options: options)
        }
    }

    /// Writers of numbered rows, the whole server killed under them: what was acknowledged is there exactly once, what was
    /// refused is not, and only an unknown outcome may be either.
    @Test func aKilledServerLosesNothingThatWasAcknowledged() async throws {
        let server = try PostgresServer()
        var options = DatabaseOptions()
        options.patience = .seconds(20)
        let database = try await Database(DatabaseURL(server.url("postgres")), options: options)
        _ = try await TestTables.migrator().migrate(database, now: TestTables.now, program: "test")
        enum Outcome { case acknowledged, refused, unknown }
        let rounds = 4
        let acknowledged = Tally()
        let writing = Task {
            try await withThrowingTaskGroup(of: [String: Outcome].self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        var outcomes: [String: Outcome] = [:]
                        var number = 0
                        while !Task.isCancelled {
                            let code = "\(writer)-\(number)"
                            number += 1
                            do {
                                try await database.write { try Thing(code).insert($0) }
                                outcomes[code] = .acknowledged
                                acknowledged.add()
                            } catch let error as DatabaseError {
                                switch error {
                                case .outcomeUnknown: outcomes[code] = .unknown
                                case .connectionLost, .cancelled: outcomes[code] = .refused
                                default: throw error
                                }
                            }
                        }
                        return outcomes
                    }
                }
                return try await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
            }
        }
        for _ in 0..<rounds {
            // However slow the machine is, there is something to lose before each kill.
            try await acknowledged.grows(by: 10)
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...250)))
            server.kill()
            server.restart()
        }
        try await Task.sleep(for: .milliseconds(300))
        writing.cancel()
        let outcomes = try await writing.value
        let found = Set(try await database.read { try $0.values(String.self, "SELECT code FROM thing") })
        for (code, outcome) in outcomes {
            switch outcome {
            case .acknowledged: #expect(found.contains(code), "\(code) was lost")
            case .refused: #expect(!found.contains(code), "\(code) was kept though refused")
            case .unknown: break
            }
        }
        #expect(found.isSubset(of: outcomes.keys))
        #expect(outcomes.values.count { $0 == .acknowledged } >= 10 * rounds)
        await database.close()
    }
}
