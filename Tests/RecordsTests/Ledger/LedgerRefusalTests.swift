import Database
import Testing

@testable import Records

/// Commands that share a transaction: what is wrong with one touches no other.
@Suite(.timeLimit(.minutes(10)))
struct LedgerRefusalTests {
    private static let engines = Engine.allCases

    /// Runs commands that wait together and so share a transaction.
    private func together(
        _ records: TestRecords,
        _ commands: [@Sendable () async throws -> EntryNumber]
    ) async throws -> [Result<EntryNumber, any Error>] {
        try await withThrowingTaskGroup(of: (Int, Result<EntryNumber, any Error>).self) { group in
            try await records.whileOneWorks { _ in
                for (place, command) in commands.enumerated() {
                    let before = records.ledger.waiting
                    group.addTask {
                        do { return (place, .success(try await command())) } catch {
                            return (place, .failure(error))
                        }
                    }
                    try await settled(records.ledger, waiting: before + 1)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func code(_ result: Result<EntryNumber, any Error>) -> String? {
        switch result {
        case .success: nil
        case .failure(let error as DatabaseError): error.code
        case .failure(let error as LedgerError): error.code
        case .failure(let error): "\(error)"
        }
    }

    @Test(arguments: engines)
    func aStatementThatTakesTooLongRefusesItsCommandAlone(engine: Engine) async throws {
        var options = DatabaseOptions()
        options.statementTimeout = .seconds(1)
        try await withRecords(engine, options: options) { records in
            let results = try await together(
                records,
                [
                    { try await records.add("a") },
                    {
                        try await records.add("b") {
                            _ = try $0.connection.value(Int.self, TestRecords.endlessWrite($0))
                        }
                    },
                    { try await records.add("c") },
                ]
            )
            #expect(results.map(code) == [nil, "database.timeout", nil])
            #expect(try await records.subjects() == ["first", "a", "c"])
        }
    }

    @Test(arguments: engines)
    func aCommandThatHidesAFailureIsRefusedAlone(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let results = try await together(
                records,
                [
                    { try await records.add("a") },
                    {
                        try await records.add("b") {
                            _ = try? $0.connection.execute("INSERT INTO nowhere VALUES (1)")
                        }
                    },
                    { try await records.add("c") },
                ]
            )
            #expect(results.map(code) == [nil, "database.aborted", nil])
            #expect(try await records.subjects() == ["first", "a", "c"])
            #expect(try await JournalVerifier().verify(records.database).breaks == [])
        }
    }

    @Test(arguments: engines)
    func oneKeyUsedTwiceAtOnceIsDoneOnce(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let results = try await together(
                records,
                [
                    { try await records.add("a", key: "same-key") },
                    { try await records.add("a", key: "another-key") },
                    { try await records.add("a", key: "same-key") },
                    { try await records.add("a", key: "same-key", action: .signOut) },
                ]
            )
            #expect(results.map { try? $0.get() } == [2, 3, 2, nil])
            #expect(code(results[3]) == "ledger.key-used")
            #expect(try await records.subjects() == ["first", "a", "a"])
        }
    }

    @Test(arguments: engines)
    func aKeyOfARefusedCommandIsFreeAgain(engine: Engine) async throws {
        try await withRecords(engine) { records in
            struct Refused: Error {}
            let results = try await together(
                records,
                [
                    { try await records.add("a", key: "same-key") { _ in throw Refused() } },
                    { try await records.add("b", key: "same-key") },
                ]
            )
            #expect(results.map { try? $0.get() } == [nil, 2])
        }
    }

    @Test(arguments: engines)
    func anAnswerThatIsTooLongToKeepIsRefused(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let error = await #expect(throws: LedgerError.self) {
                try await records.ledger.commit(Command(.maintain, by: records.someone)) { change in
                    try change.record(Subject("test", "1"), state: nil)
                    return String(repeating: "x", count: 1_001)
                }
            }
            #expect(error == .tooLong(.maintain))
        }
    }

    @Test(arguments: engines)
    func nothingIsWrittenAfterAHeadThatSomebodyMoved(engine: Engine) async throws {
        try await withRecords(engine) { records in
            _ = try await records.add("a")
            try await records.database.write { try $0.execute("UPDATE journal_head SET number = 7") }
            let failures = await withTaskGroup(of: (any Error)?.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            _ = try await records.add("\(number)")
                            return nil
                        } catch { return error }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(failures.count == 40)
            #expect(failures.allSatisfy { $0 as? LedgerError == .brokenHead })
            #expect(try await records.subjects() == ["a"])
        }
    }
}
