import TestDatabases
import Database
import Elements
import Evaluation
import Quantities
import Records
import Testing

/// The figures of a set out of the records.
@Suite(.timeLimit(.minutes(10)))
struct LoadingTests {
    private func record(
        _ service: ObservationService,
        _ element: String,
        _ unit: String,
        _ period: String,
        _ value: ObservedValue,
        from source: String = "Xã",
        _ stage: ObservationStage = .claimed
    ) async throws -> ObservationNumber {
        try await service.record(
            ObservationStatement(
                key: ObservationKey(
                    subject: TestObservations.subject(unit),
                    element: known(ElementID(rawValue: element)),
                    period: known(Period(period)),
                    stage: stage
                ),
                source: known(ObservationSource(rawValue: source)),
                value: value
            ),
            by: TestObservations.operatorOfTests
        )
    }

    private func whole(_ number: Int64) -> ObservedValue { TestObservations.whole(number) }

    @Test(arguments: Engine.allCases)
    func everyInputGetsItsElementsValue(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            let service = fixture.service(records)
            _ = try await record(service, "trained", "A", "2026-06-30", whole(40))
            _ = try await record(service, "people", "A", "2026-06-30", whole(100))
            _ = try await record(service, "income", "A", "2026", .known(.number(Decimal(plain: "12.50")!)))
            _ = try await record(service, "income", "A", "2025", whole(11))
            _ = try await record(service, "open", "A", "2026", .known(.truth(true)))
            _ = try await record(service, "who", "A", "2026", .known(.option("pho")))
            _ = try await record(service, "open", "B", "2026", .notApplicable(reason: "Không có"))
            _ = try await record(service, "income", "B", "2026", .missing)
            let loaded = try await fixture.load(records.database)
            // One value of people answers two inputs; last year's income answers its own.
            #expect(loaded.cells("A") == ["40.0", "100.0", "12.5", "11.0", "1.0", "2.0", "100.0"])
            #expect(loaded.cells("B") == ["-", "-", "-", "-", "KAD", "-", "-"])
            #expect(loaded.columns[2].decimals == 2)
            #expect(loaded.columns[2].missing == 6)
            #expect(loaded.columns[4].notApplicable == 1)
            #expect(loaded.isObserved == [true, true, false, false, false, false, false])
            let verified = try await fixture.load(records.database, stage: .verified)
            #expect(verified.cells("A").allSatisfy { $0 == "-" })
        }
    }

    @Test(arguments: Engine.allCases)
    func aStateIsTakenFromItsLastDayWithinThePeriod(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            let service = fixture.service(records)
            records.time.set("2027-01-02T00:00:00.000Z")
            for (day, people) in [("2025-12-31", 1), ("2026-03-31", 2), ("2026-06-30", 3), ("2027-01-01", 4)]
            {
                _ = try await record(service, "people", "A", day, whole(Int64(people)))
            }
            _ = try await record(service, "people", "B", "2026-03-31", whole(20))
            let last = try await record(service, "people", "C", "2026-06-30", whole(30))
            _ = try await record(service, "people", "C", "2026-03-31", whole(29))
            // What is withdrawn was not said; what is said to be missing was.
            _ = try await service.correct(
                last,
                to: .rejected(reason: nil),
                by: TestObservations.operatorOfTests
            )
            _ = try await record(service, "people", "D", "2026-03-31", whole(40))
            _ = try await record(service, "people", "D", "2026-06-30", .missing)
            let loaded = try await fixture.load(records.database)
            #expect(["A", "B", "C", "D"].map { loaded.cells($0)[1] } == ["3.0", "20.0", "29.0", "-"])
        }
    }

    @Test(arguments: Engine.allCases)
    func figuresBeyondADoubleKeepTheirDigits(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            let service = fixture.service(records)
            let wide = try #require(Decimal(plain: "123456789012.345678"))
            _ = try await record(service, "income", "A", "2026", .known(.number(wide)))
            let loaded = try await fixture.load(records.database)
            #expect(loaded.columns[2].wide[0] == wide)
        }
    }

    @Test(arguments: Engine.allCases)
    func sourcesThatContradictEachOtherLeaveTheFigureOpen(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            let service = fixture.service(records)
            _ = try await record(service, "people", "A", "2026-06-30", whole(100), from: "Công an")
            _ = try await record(service, "people", "A", "2026-06-30", whole(100), from: "Thống kê")
            _ = try await record(service, "people", "B", "2026-06-30", whole(100), from: "Công an")
            let other = try await record(service, "people", "B", "2026-06-30", whole(101), from: "Thống kê")
            var loaded = try await fixture.load(records.database)
            #expect(loaded.cells("A")[1] == "100.0")
            #expect(loaded.cells("B")[1] == "-")
            #expect(loaded.contradictions.map(\.description) == ["people body:B 2026-06-30 claimed"])
            _ = try await service.correct(other, to: whole(100), by: TestObservations.operatorOfTests)
            loaded = try await fixture.load(records.database)
            #expect(loaded.cells("B")[1] == "100.0")
            #expect(loaded.contradictions.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aPeriodOfAnotherKindIsRefused(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            await #expect(throws: LoadRefusal.periodKind(found: Period("2026-07")!, expected: .year)) {
                try await fixture.load(records.database, period: "2026-07")
            }
        }
    }
}
