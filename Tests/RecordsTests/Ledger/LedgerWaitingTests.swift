import Database
import Testing

@testable import Records

/// Commands that wait for others: withdrawn, in turn, too many.
@Suite(.timeLimit(.minutes(10)))
struct LedgerWaitingTests {
    private static let engines = Engine.allCases

    @Test(arguments: engines)
    func aCommandThatWaitsCanBeWithdrawn(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await records.whileOneWorks { _ in
                let waiting = Task { try await records.add("withdrawn") }
                try await settled(records.ledger, waiting: 1)
                waiting.cancel()
                let error = await #expect(throws: DatabaseError.self) { try await waiting.value }
                #expect(error == .cancelled)
                #expect(records.ledger.waiting == 0)
            }
            #expect(try await records.subjects() == ["first"])
        }
    }

    @Test(arguments: engines)
    func aCallerThatWasCancelledBeforeAskingChangesNothing(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let gate = Gate()
            let task = Task {
                try? await gate.reached()
                return try await records.add("never")
            }
            task.cancel()
            let error = await #expect(throws: DatabaseError.self) { try await task.value }
            #expect(error == .cancelled)
            let subjects = try await records.subjects()
            #expect(subjects.isEmpty)
        }
    }

    @Test(arguments: engines)
    func aCommandAtWorkIsDoneAndItsCallerTold(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let gate = Gate()
            let working = Task { try await records.add("working") { _ in gate.pass() } }
            try await gate.reached()
            working.cancel()
            gate.open()
            #expect(try await working.value == 1)
        }
    }

    @Test(arguments: engines)
    func aBulkCommandAtWorkIsStopped(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let gate = Gate()
            let working = Task {
                try await records.add("working", bulk: true) { change in
                    gate.pass()
                    // Far longer than the test may take, if nothing stopped it.
                    _ = try change.connection.value(Int.self, TestRecords.endless)
                }
            }
            try await gate.reached()
            gate.open()
            try await Task.sleep(for: .milliseconds(50))
            working.cancel()
            let error = await #expect(throws: DatabaseError.self) { try await working.value }
            #expect(error == .cancelled)
            #expect(try await records.add("next") == 1)
        }
    }

    @Test(arguments: engines)
    func bulkCommandsAndBatchesOfSingleOnesTakeTurns(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let done = Told<Task<EntryNumber, any Error>>()
            try await records.whileOneWorks { _ in
                for (subject, isBulk) in [
                    ("b1", true), ("b2", true), ("b3", true), ("s1", false), ("s2", false),
                ] {
                    let before = records.ledger.waiting
                    let task = Task { try await records.add(subject, bulk: isBulk) }
                    done.add(task)
                    try await settled(records.ledger, waiting: before + 1)
                }
            }
            for task in done.all { _ = try await task.value }
            #expect(try await records.subjects() == ["first", "b1", "s1", "s2", "b2", "b3"])
        }
    }

    @Test(arguments: engines)
    func moreBulkCommandsThanMayWaitAreRefused(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let refused = Told<Int>()
            let tasks = Told<Task<Void, any Error>>()
            try await records.whileOneWorks { _ in
                for number in 0..<(LedgerQueue.bulkCapacity + 3) {
                    tasks.add(
                        Task {
                            do {
                                _ = try await records.add("\(number)", bulk: true)
                            } catch LedgerError.overloaded { refused.add(number) }
                        }
                    )
                }
                while refused.all.count < 3 { try await Task.sleep(for: .milliseconds(1)) }
            }
            for task in tasks.all { try await task.value }
            #expect(refused.all.count == 3)
            #expect(try await records.subjects().count == LedgerQueue.bulkCapacity + 1)
        }
    }

    @Test func moreCommandsThanMayWaitAreRefused() {
        func pending() -> PendingCommand {
            PendingCommand(Command(.maintain, by: Actor(.program, from: Origin(.job))), isBulk: false) { _ in
                ""
            }
        }
        var queue = LedgerQueue()
        let taken = (0..<LedgerQueue.capacity + 5).count { _ in queue.add(pending()) }
        #expect(taken == LedgerQueue.capacity)
        let batch = queue.next()
        #expect(batch.count == LedgerBatch.largest)
        let hasRoom = queue.add(pending())
        #expect(hasRoom)
    }

    @Test(arguments: engines)
    func nobodyWaitsBehindADatabaseThatIsClosed(engine: Engine) async throws {
        try await withRecords(engine) { records in
            await records.database.close()
            let refused = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        do {
                            _ = try await records.add("\(number)")
                            return false
                        } catch { return error as? DatabaseError == .closed }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(refused == 1_000)
        }
    }
}
