import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct LedgerTests {
    struct Refused: Error {}

    private func put(_ name: String, _ records: TestRecords, key: String? = nil, fails: Bool = false)
        async throws
        -> Int64
    {
        let command = Command(.maintain, by: records.someone, key: key.flatMap { CommandKey(rawValue: $0) })
        return try await records.ledger.commit(command) { change in
            try change.connection.execute(
                "INSERT INTO thing (name, number) VALUES (\(name), \(change.entry))"
            )
            try change.record(
                Subject("thing", name),
                state: Digest(of: Array(name.utf8)),
                details: "name=\(name)"
            )
            if fails { throw Refused() }
            return change.entry.rawValue
        }
    }

    private func withThings(_ engine: Engine, _ body: (TestRecords) async throws -> Void) async throws {
        try await withRecords(engine) { records in
            try await records.database.write { connection in
                try connection.execute(
                    connection.engine == .sqlite
                        ? "CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL) STRICT"
                        : "CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL)"
                )
            }
            try await body(records)
        }
    }

    private func names(_ records: TestRecords) async throws -> [String] {
        try await records.database.read { try $0.values(String.self, "SELECT name FROM thing ORDER BY name") }
    }

    private func subjects(_ records: TestRecords) async throws -> [String] {
        try await records.database.read {
            try $0.values(String.self, "SELECT subject FROM journal ORDER BY number")
        }
    }

    @Test(arguments: Engine.allCases)
    func aChangeAndItsEntryAreKeptTogether(engine: Engine) async throws {
        try await withThings(engine) { records in
            #expect(try await put("a", records) == 1)
            #expect(try await put("b", records) == 2)
            #expect(try await names(records) == ["a", "b"])
            #expect(try await subjects(records) == ["a", "b"])
            let head = try await records.database.read { try JournalHead.read($0) }
            #expect(head.number == EntryNumber(rawValue: 2))
        }
    }

    @Test(arguments: Engine.allCases)
    func aRefusedCommandLeavesNothingBehind(engine: Engine) async throws {
        try await withThings(engine) { records in
            await #expect(throws: Refused.self) { try await put("a", records, fails: true) }
            let (names, subjects) = (try await names(records), try await subjects(records))
            #expect(names.isEmpty)
            #expect(subjects.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func commandsThatWaitTogetherAreRefusedEachForItself(engine: Engine) async throws {
        try await withThings(engine) { records in
            let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            // Every seventh fails by itself, every tenth meets a name that is taken.
                            let name = number % 10 == 0 ? "same" : "thing \(number)"
                            _ = try await put(name, records, fails: number % 7 == 0)
                            return true
                        } catch { return false }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let names = try await names(records)
            #expect(names.count == kept)
            #expect(kept == (0..<200).filter { $0 % 10 != 0 && $0 % 7 != 0 }.count + 1)
            #expect(try await subjects(records).sorted() == names)
        }
    }

    @Test(arguments: Engine.allCases)
    func aRequestRepeatedWithItsKeyIsDoneOnceAndAnsweredAlike(engine: Engine) async throws {
        try await withThings(engine) { records in
            let first = try await put("a", records, key: "request-1")
            _ = try await put("b", records, key: "request-2")
            #expect(try await put("a", records, key: "request-1") == first)
            #expect(try await subjects(records) == ["a", "b"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aKeyUsedForSomethingElseIsRefused(engine: Engine) async throws {
        try await withThings(engine) { records in
            _ = try await put("a", records, key: "request-1")
            let key = try #require(CommandKey(rawValue: "request-1"))
            await #expect(throws: LedgerError.keyUsedForSomethingElse(key)) {
                try await records.ledger.commit(Command(.readJournal, by: records.someone, key: key)) { _ in 1
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aCommandThatDoesNotSayWhatItDidIsRefused(engine: Engine) async throws {
        try await withThings(engine) { records in
            await #expect(throws: LedgerError.nothingRecorded(.maintain)) {
                try await records.ledger.commit(Command(.maintain, by: records.someone)) { change in
                    try change.connection.execute("INSERT INTO thing (name, number) VALUES ('x', 1)")
                    return 1
                }
            }
            let names = try await names(records)
            #expect(names.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func anEntryIsNeverChangedOrRemoved(engine: Engine) async throws {
        try await withThings(engine) { records in
            _ = try await put("a", records)
            for statement: SQL in ["UPDATE journal SET details = 'other'", "DELETE FROM journal"] {
                await #expect(throws: DatabaseError.self) {
                    try await records.database.write { try $0.execute(statement) }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aClockThatWasSetBackDoesNotTurnTheJournalBack(engine: Engine) async throws {
        try await withThings(engine) { records in
            _ = try await put("a", records)
            records.time.set("2026-01-01T00:00:00.000Z")
            _ = try await put("b", records)
            let times = try await records.database.read {
                try $0.values(Instant.self, "SELECT at FROM journal ORDER BY number")
            }
            #expect(times.first == times.last)
        }
    }
}
