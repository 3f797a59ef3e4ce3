import Database
import Quantities
import Records
import Testing

/// Sources that say different things, and the decision which of them holds.
@Suite(.timeLimit(.minutes(10)))
struct ContradictionTests {
    private let people = TestObservations.key(TestObservations.people)

    private func contradictions(_ observations: TestObservations, knownAt: KnownAt = .now) async throws
        -> [Contradiction]
    {
        let catalogue = observations.catalogue
        return try await observations.records.database.read { connection in
            try Contradictions(connection, catalogue).all(knownAt: knownAt)
        }
    }

    private func resolve(
        _ observations: TestObservations,
        _ number: ObservationNumber
    ) async throws -> EntryNumber {
        try await observations.service.resolve(
            holding: number,
            why: "Sổ của công an đầy đủ hơn",
            by: TestObservations.operatorOfTests
        )
    }

    @Test(arguments: Engine.allCases)
    func differentValuesOfTwoSourcesAreListedWithBoth(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, TestObservations.whole(1), from: "Công an")
            try await observations.record(
                TestObservations.key(TestObservations.people, "B"),
                TestObservations.whole(1),
                from: "Công an"
            )
            #expect(try await contradictions(observations).isEmpty)
            let second = try await observations.record(people, TestObservations.whole(2), from: "Thống kê")
            let found = try await contradictions(observations)
            #expect(found.map(\.key) == [people])
            #expect(found.first?.claims.map(\.number) == [first, second])
            #expect(try await observations.value(people) == nil)
            // Before the second spoke there was none.
            #expect(try await contradictions(observations, knownAt: .entry(first.entry)).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameValueWrittenOtherwiseIsNoContradiction(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let income = TestObservations.key(TestObservations.income)
            for (text, source) in [("1.5", "A"), ("1.50", "B"), ("1.500", "C")] {
                try await observations.record(
                    income,
                    .known(.number(Decimal(plain: text)!)),
                    from: source
                )
            }
            try await observations.record(income, .missing, from: "D")
            try await observations.record(income, .rejected(reason: nil), from: "E")
            #expect(try await contradictions(observations).isEmpty)
            #expect(try await observations.value(income)?.value?.description == "1.5")
        }
    }

    @Test(arguments: Engine.allCases)
    func aDecisionHoldsUntilOneOfThemSpeaksAgain(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, TestObservations.whole(1), from: "Công an")
            let second = try await observations.record(people, TestObservations.whole(2), from: "Thống kê")
            let decision = try await resolve(observations, first)
            #expect(try await contradictions(observations).isEmpty)
            #expect(try await observations.value(people) == TestObservations.whole(1))
            // As known before the decision it was open.
            #expect(try await contradictions(observations, knownAt: .entry(second.entry)).count == 1)
            let third = try await observations.correct(second, TestObservations.whole(3))
            #expect(try await contradictions(observations).first?.claims.map(\.number) == [first, third])
            #expect(try await observations.value(people) == nil)
            #expect(
                try await observations.value(people, knownAt: .entry(decision)) == TestObservations.whole(1)
            )
            try await observations.correct(third, TestObservations.whole(1))
            #expect(try await contradictions(observations).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDecisionMayBeChangedAndMustNameOneOfThem(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, TestObservations.whole(1), from: "Công an")
            await #expect(throws: ObservationRefusal.noContradiction(people)) {
                try await resolve(observations, first)
            }
            let second = try await observations.record(people, TestObservations.whole(2), from: "Thống kê")
            let third = try await observations.correct(second, TestObservations.whole(3))
            await #expect(throws: ObservationRefusal.notAmongThem(second, among: [first, third])) {
                try await resolve(observations, second)
            }
            _ = try await resolve(observations, first)
            _ = try await resolve(observations, third)
            #expect(try await observations.value(people) == TestObservations.whole(3))
        }
    }
}
