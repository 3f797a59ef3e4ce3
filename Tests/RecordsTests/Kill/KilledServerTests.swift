import Database
import Foundation
import Synchronization
import TestDatabases
import TestLoad
import Testing

@testable import Records

/// The server of PostgreSQL killed at random moments, with all its processes, under a ledger that writes.
@Suite(.timeLimit(.minutes(5)))
struct KilledServerTests {
    private static let seed =
        ProcessInfo.processInfo.environment["CHUAN_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: .min ... .max)

    private static let kills = 8

    /// What became of commands, told by many tasks.
    private final class Story: Sendable {
        let kept = Mutex<[String: EntryNumber]>([:])
        let refused = Mutex<Set<String>>([])
        let failed = Told<String>()
        let isOver = Atomic(false)

        func run(_ command: LoadCommand, on ledger: Ledger) async {
            do {
                let entry = try await command.commit(on: ledger)
                kept.withLock { $0[command.key] = entry }
            } catch is LoadCommand.Refused {
                _ = refused.withLock { $0.insert(command.key) }
            } catch DatabaseError.constraint(.unique, _) {
                _ = refused.withLock { $0.insert(command.key) }
            } catch {
                failed.add("\(command.key): \(error)")
            }
        }
    }

    @Test func everyCommandIsAnsweredAndDoneOnceHoweverOftenTheServerIsKilled() async throws {
        let server = try await blocking { try PostgresServer() }
        var options = DatabaseOptions()
        options.patience = .seconds(60)
        let database = try await Database(DatabaseURL(server.url("postgres")), options: options)
        let migrator = try Migrator(RecordsSchema.migrations + [LoadCommand.table], digest: SHA256Stream.self)
        _ = try await migrator.migrate(database, now: "2026-11-21T01:00:00Z", program: "test")
        let ledger = Ledger(database)
        let story = Story()
        let tasks = 16
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var number = 0
                    while !story.isOver.load(ordering: .relaxed) {
                        await story.run(LoadCommand(round: 0, task: task, number: number), on: ledger)
                        number += 1
                    }
                }
            }
            var random = SeededGenerator(seed: Self.seed)
            for _ in 0..<Self.kills {
                // Once it writes again, after some more commands.
                let goal = story.kept.withLock { $0.count } + Int.random(in: 1...40, using: &random)
                while story.kept.withLock({ $0.count }) < goal, story.failed.all.isEmpty {
                    try? await Task.sleep(for: .milliseconds(1))
                }
                try? await Task.sleep(for: .microseconds(Int.random(in: 0..<5_000, using: &random)))
                try? await blocking {
                    server.kill()
                    server.restart()
                }
            }
            story.isOver.store(true, ordering: .relaxed)
        }
        #expect(story.failed.all == [], "seed \(Self.seed)")
        var check = LoadCheck(round: 0)
        let (kept, refused) = (story.kept.withLock { $0 }, story.refused.withLock { $0 })
        try await check.check(kept: kept, refused: refused, open: [], database)
        #expect(check.faults == [], "seed \(Self.seed)")
        #expect(try await JournalVerifier().verify(database).breaks == [], "seed \(Self.seed)")
        #expect(kept.count > Self.kills)
        print("\(Self.kills) kills of the server, \(kept.count) acknowledged, seed \(Self.seed)")
        await database.close()
    }
}
