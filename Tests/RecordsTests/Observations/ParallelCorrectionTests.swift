import Database
import Quantities
import Records
import Testing

/// Two people, two programs, one value: really at the same time, on connections of their own.
@Suite(.timeLimit(.minutes(10)))
struct ParallelCorrectionTests {
    @Test(arguments: Engine.allCases)
    func ofManyWhoCorrectOneValueOneSucceedsAndTheOthersAreToldWhatStands(engine: Engine) async throws {
        try await withObservations(engine) { first in
            // A second program on the same database: its own ledger and connections.
            let database = try await Database(first.records.database.url)
            let second = TestObservations(
                TestRecords(
                    database: database,
                    ledger: Ledger(database, clock: first.records.time.clock),
                    time: first.records.time
                )
            )
            do {
                for round in 0..<10 {
                    try await self.round(round, first, second)
                }
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    private enum Outcome: Sendable {
        case done(ObservationNumber, Int64)
        case told(StandingValue)
    }

    private func round(_ round: Int, _ first: TestObservations, _ second: TestObservations) async throws {
        let key = TestObservations.key(TestObservations.people, "R\(round)")
        let old = try await first.record(key, TestObservations.whole(0))
        let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for person in 1...8 {
                let observations = person.isMultiple(of: 2) ? first : second
                group.addTask {
                    do {
                        let number = try await observations.correct(
                            old,
                            TestObservations.whole(Int64(person))
                        )
                        return .done(number, Int64(person))
                    } catch ObservationRefusal.changedMeanwhile(let standing) {
                        return .told(standing)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        var done: [(ObservationNumber, Int64)] = []
        var told: [StandingValue] = []
        for outcome in outcomes {
            switch outcome {
            case .done(let number, let value): done.append((number, value))
            case .told(let standing): told.append(standing)
            }
        }
        #expect(done.count == 1)
        let (number, value) = try #require(done.first)
        #expect(told.count == 7)
        // Everybody else is told the value that stands, its number and its moment.
        #expect(told.allSatisfy { $0.number == number && $0.value == TestObservations.whole(value) })
        let history = try await first.history(key)
        #expect(history.map(\.number) == [old, number])
    }
}
