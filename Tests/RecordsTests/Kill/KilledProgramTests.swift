import Database
import Foundation
import TestDatabases
import TestLoad
import Testing

@testable import Records

/// The program killed at random moments while it writes: nothing that was acknowledged is lost, nothing is half there.
@Suite(.timeLimit(.minutes(10)))
struct KilledProgramTests {
    /// `CHUAN_SEED=…` repeats a run.
    private static let seed =
        ProcessInfo.processInfo.environment["CHUAN_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: .min ... .max)

    private static func migrator() throws -> Migrator {
        try Migrator(RecordsSchema.migrations + [LoadCommand.table], digest: SHA256Stream.self)
    }

    /// What many rounds came to.
    struct Sum {
        var kept = 0
        var refused = 0
        /// Commands that were done although their acknowledgement never came.
        var unacknowledged = 0
        var roundsWithWrites = 0
        var head = JournalHead.empty
    }

    @Test(arguments: [(Engine.sqlite, 200), (.postgres, 20)])
    func nothingIsLostHoweverOftenTheProgramIsKilled(engine: Engine, rounds: Int) async throws {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        _ = try await Self.migrator().migrate(database, now: "2026-11-21T01:00:00Z", program: "test")
        await database.close()
        var random = SeededGenerator(seed: Self.seed)
        var sum = Sum()
        for round in 0..<rounds {
            try await killOnce(round, place.url, &random, &sum)
        }
        #expect(sum.roundsWithWrites > rounds / 2, "seed \(Self.seed)")
        #expect(sum.refused > 0, "seed \(Self.seed)")
        let end = try await Database(place.url)
        let report = try await JournalVerifier().verify(end)
        #expect(report.breaks == [], "seed \(Self.seed)")
        #expect(report.entries == Int(sum.head.number.rawValue))
        if engine == .sqlite {
            let check = try await end.read { try $0.value(String.self, "PRAGMA integrity_check") }
            #expect(check == "ok")
        }
        await end.close()
        print(
            "\(engine): \(rounds) kills, \(sum.kept) acknowledged, \(sum.unacknowledged) done without acknowledgement, seed \(Self.seed)"
        )
    }

    private func killOnce(
        _ round: Int,
        _ url: DatabaseURL,
        _ random: inout SeededGenerator,
        _ sum: inout Sum
    ) async throws {
        let tasks = Int.random(in: 1...16, using: &random)
        // Mostly while it writes, now and then while it starts.
        let lines = max(0, Int.random(in: -1...12, using: &random))
        let delay = UInt32.random(in: 0..<10_000, using: &random)
        let story = try await blocking {
            let process = try LoadProcess(url: url.description, round: round, tasks: tasks)
            #expect(process.wait(forLines: lines), "seed \(Self.seed), round \(round)")
            usleep(delay)
            process.kill()
            return process.story()
        }
        #expect(story.failures == [], "seed \(Self.seed)")
        let answered = Set(story.kept.keys).union(story.refused)
        let open = LoadCheck.open(round: round, tasks: tasks, answered: answered)
        let database = try await Database(url)
        var check = LoadCheck(round: round)
        try await check.check(kept: story.kept, refused: story.refused, open: open, database)
        // Whoever heard nothing asks again, with the same key: each is done once, now or before.
        let before = try await done(round, database)
        sum.unacknowledged += before.count - story.kept.count
        let ledger = Ledger(database)
        var (kept, refused) = (story.kept, story.refused)
        for command in open {
            do { kept[command.key] = try await command.commit(on: ledger) } catch is LoadCommand.Refused {
                refused.insert(command.key)
            } catch DatabaseError.constraint(.unique, _) { refused.insert(command.key) }
        }
        try await check.check(kept: kept, refused: refused, open: [], database)
        let report = try await JournalVerifier(since: sum.head).verify(database)
        #expect(report.breaks == [], "seed \(Self.seed), round \(round)")
        #expect(check.faults == [], "seed \(Self.seed), round \(round)")
        await database.close()
        sum.head = report.last
        sum.kept += story.kept.count
        sum.refused += story.refused.count
        sum.roundsWithWrites += story.kept.isEmpty ? 0 : 1
    }

    private func done(_ round: Int, _ database: Database) async throws -> [String] {
        try await database.read { connection in
            try connection.values(String.self, "SELECT DISTINCT key FROM load_row WHERE round = \(round)")
        }
    }

    @Test func theLogIsFlushedToDiskBeforeEveryAcknowledgement() async throws {
        let place = try TestDatabase(.sqlite)
        let database = try await Database(place.url)
        _ = try await Self.migrator().migrate(database, now: "2026-11-21T01:00:00Z", program: "test")
        await database.close()
        let url = place.url.description
        let story = try await blocking { try LoadProcess(url: url, round: 0, tasks: 1, commands: 60).story() }
        #expect(story.ready == "ready synchronous=2 journal_mode=wal")
        #expect(story.flushes.count > 30)
        for (before, after) in zip([0] + story.flushes, story.flushes) { #expect(after > before) }
    }
}
