import Database
import Testing

@testable import Records

/// Two servers on one database: two ledgers, each with connections of its own.
@Suite(.timeLimit(.minutes(10)))
struct LedgerPairTests {
    private static let engines = Engine.allCases

    private func withPair(
        _ engine: Engine,
        _ body: (TestRecords, TestRecords) async throws -> Void
    ) async throws {
        try await withRecords(engine) { records in
            let database = try await Database(records.database.url)
            let other = TestRecords(
                database: database,
                ledger: Ledger(database, clock: records.time.clock),
                time: records.time
            )
            do {
                try await body(records, other)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    @Test(arguments: engines)
    func bothMakeProgressAndTheChainStaysWhole(engine: Engine) async throws {
        try await withPair(engine) { one, other in
            let each = 1_000
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (name, records) in [("one", one), ("other", other)] {
                    for writer in 0..<20 {
                        group.addTask {
                            for number in 0..<(each / 20) {
                                let bulk = (writer + number) % 50 == 0
                                _ = try await records.add("\(name)-\(writer)-\(number)", bulk: bulk)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let subjects = try await one.subjects()
            #expect(subjects.count == 2 * each)
            #expect(Set(subjects).count == 2 * each)
            #expect(try await JournalVerifier().verify(other.database).breaks == [])
            // Neither waited for the other to finish: the first half has some of both.
            let ofOne = subjects.prefix(each).count { $0.hasPrefix("one-") }
            #expect((1..<each).contains(ofOne))
        }
    }

    @Test(arguments: engines)
    func oneThatAsksSeldomIsHeardBesideOneThatNeverStops(engine: Engine) async throws {
        try await withPair(engine) { busy, quiet in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<32 {
                    group.addTask {
                        var number = 0
                        while !Task.isCancelled {
                            do { _ = try await busy.add("busy-\(writer)-\(number)") } catch DatabaseError
                                .cancelled
                            {}
                            number += 1
                        }
                    }
                }
                // Whoever is not heard within the time limit of the lock is refused as busy.
                for number in 0..<20 { _ = try await quiet.add("quiet-\(number)") }
                group.cancelAll()
                try await group.waitForAll()
            }
            #expect(try await quiet.subjects().count { $0.hasPrefix("quiet-") } == 20)
            #expect(try await JournalVerifier().verify(quiet.database).breaks == [])
        }
    }

    @Test(arguments: engines)
    func aKeyIsKnownToTheOtherToo(engine: Engine) async throws {
        try await withPair(engine) { one, other in
            for round in 0..<30 {
                let key = "request-\(round)"
                async let first = one.add("a", key: key)
                async let second = other.add("a", key: key)
                let (here, there) = try await (first, second)
                #expect(here == there)
            }
            #expect(try await one.subjects().count == 30)
        }
    }
}
