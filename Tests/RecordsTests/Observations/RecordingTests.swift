import Database
import Elements
import Quantities
import Records
import TestDatabases
import Testing

/// Recording and correcting one value.
@Suite(.timeLimit(.minutes(10)))
struct RecordingTests {
    private typealias Fixture = TestObservations
    private let people = TestObservations.key(TestObservations.people)

    @Test(arguments: Engine.allCases)
    func aValueComesBackWithWhereItCameFrom(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let file = Digest(of: Array("a file".utf8))
            let number = try await observations.record(
                people,
                Fixture.whole(5_120),
                note: "Sổ hộ khẩu",
                evidence: [file]
            )
            let found = try #require(try await observations.read { try $0.observation(number) })
            #expect(found.key == people)
            #expect(found.value == Fixture.whole(5_120))
            #expect(found.source.rawValue == "Báo cáo của xã")
            #expect(found.note == "Sổ hộ khẩu")
            #expect(found.evidence == [file])
            #expect(found.version == 1)
            #expect(found.replaces == nil)
            #expect(found.at == observations.records.time.now)
            #expect(found.by == .operatorOfTheMachine)
            #expect(number.entry == EntryNumber(rawValue: 1))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsOfAPeriodThatHasNotBegunIsRefused(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            // The evening of the 20th in UTC is the 21st in Việt Nam.
            observations.records.time.set("2026-11-20T18:00:00.000Z")
            let today = known(CivilDate("2026-11-21"))
            try await observations.record(Fixture.key(Fixture.people, "A", "2026-11-21"), Fixture.whole(1))
            await #expect(
                throws: ObservationRefusal.periodNotBegun(known(Period("2026-11-22")), today: today)
            ) {
                try await observations.record(
                    Fixture.key(Fixture.people, "A", "2026-11-22"),
                    Fixture.whole(1)
                )
            }
            // A year is told of before it is over.
            try await observations.record(Fixture.key(Fixture.income, "A", "2026"), Fixture.whole(1))
        }
    }

    @Test(arguments: Engine.allCases)
    func everyKindOfValueIsKeptExactly(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let cases: [(DataElement, ObservedValue)] = [
                (Fixture.people, Fixture.whole(999_999_999_999_999_999)),
                (Fixture.income, .known(.number(Decimal(plain: "12345.678901234567")!))),
                (Fixture.score, .known(.number(Decimal(plain: "7.50")!))),
                (Fixture.isOpen, .known(.truth(false))), (Fixture.head, .known(.option("deputy"))),
                (Fixture.dossiers, .notApplicable(reason: "Xã không có bộ phận này")),
                (Fixture.trained, .missing),
            ]
            for (element, value) in cases {
                try await observations.record(Fixture.key(element), value)
                let standing = try await observations.read { try $0.standing(Fixture.key(element)) }
                #expect(standing.map(\.value) == [value])
                // The decimals that were written are kept too.
                #expect(standing.first?.value.value?.description == value.value?.description)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aCorrectionNamesTheOldAndBothStay(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, Fixture.whole(5_120))
            observations.records.time.advance(milliseconds: 60_000)
            let second = try await observations.correct(first, Fixture.whole(5_210))
            let history = try await observations.history(people)
            #expect(history.map(\.number) == [first, second])
            #expect(history.map(\.value) == [Fixture.whole(5_120), Fixture.whole(5_210)])
            #expect(history.map(\.replaces) == [nil, first])
            #expect(history.map(\.version) == [1, 2])
            #expect(try await observations.value(people) == Fixture.whole(5_210))
        }
    }

    @Test(arguments: Engine.allCases)
    func theValueOfADayIsTheOneThatWasKnownAtItsEnd(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let time = observations.records.time
            time.set("2026-11-20T16:59:59.999Z")  // the last moment of 2026-11-20 in Việt Nam
            let first = try await observations.record(people, Fixture.whole(1))
            time.set("2026-11-20T17:00:00.000Z")  // the first of 2026-11-21
            let second = try await observations.correct(first, Fixture.whole(2))
            let days = [
                ("2026-11-19", nil), ("2026-11-20", Fixture.whole(1)), ("2026-11-21", Fixture.whole(2)),
                ("2030-01-01", Fixture.whole(2)),
            ]
            for (day, value) in days {
                let day = try #require(CivilDate(day))
                #expect(try await observations.value(people, knownAt: .day(day)) == value, "\(day)")
            }
            #expect(try await observations.value(people, knownAt: .entry(first.entry)) == Fixture.whole(1))
            #expect(try await observations.value(people, knownAt: .entry(second.entry)) == Fixture.whole(2))
        }
    }

    @Test(arguments: Engine.allCases)
    func aCorrectionOfWhatNoLongerStandsIsToldWhatStands(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, Fixture.whole(1))
            observations.records.time.advance(milliseconds: 1_000)
            let second = try await observations.correct(first, Fixture.whole(2))
            let standing = StandingValue(
                number: second,
                key: people,
                source: try #require(ObservationSource(rawValue: "Báo cáo của xã")),
                value: Fixture.whole(2),
                at: observations.records.time.now
            )
            await #expect(throws: ObservationRefusal.changedMeanwhile(standing)) {
                try await observations.correct(first, Fixture.whole(3))
            }
            #expect(try await observations.value(people) == Fixture.whole(2))
        }
    }

    @Test(arguments: Engine.allCases)
    func recordingAnotherValueIsNoCorrection(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, Fixture.whole(1))
            // The same again is harmless and gives the number of what stands.
            #expect(try await observations.record(people, Fixture.whole(1)) == first)
            do {
                try await observations.record(people, Fixture.whole(2))
                Issue.record("recorded over")
            } catch ObservationRefusal.alreadyRecorded(let standing) {
                #expect(standing.number == first)
                #expect(standing.value == Fixture.whole(1))
            }
            #expect(try await observations.history(people).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func stagesPeriodsAndUnitsDoNotTouchEachOther(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let keys = [
                people, Fixture.key(Fixture.people, "B"), Fixture.key(Fixture.people, "A", "2026-07-01"),
                Fixture.key(Fixture.people, "A", nil, .verified),
                Fixture.key(Fixture.people, "A", nil, .appraised), Fixture.key(Fixture.trained),
            ]
            for (place, key) in keys.enumerated() {
                try await observations.record(key, Fixture.whole(Int64(100 - place)))
            }
            for (place, key) in keys.enumerated() {
                #expect(try await observations.value(key) == Fixture.whole(Int64(100 - place)))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRejectedValueIsWithdrawnAndMayBeSaidAnew(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let first = try await observations.record(people, Fixture.whole(1))
            let rejection = try await observations.correct(first, .rejected(reason: "Không có sổ sách"))
            #expect(try await observations.value(people) == nil)
            let history = try await observations.history(people)
            #expect(history.last?.value == .rejected(reason: "Không có sổ sách"))
            try await observations.correct(rejection, Fixture.whole(7))
            #expect(try await observations.value(people) == Fixture.whole(7))
        }
    }

    @Test(arguments: Engine.allCases)
    func aRequestRepeatedWithItsKeyIsDoneOnce(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let statement = ObservationStatement(
                key: people,
                source: try #require(ObservationSource(rawValue: "Sổ")),
                value: Fixture.whole(1)
            )
            let key = try #require(CommandKey(rawValue: "request-0001"))
            let actor = Fixture.operatorOfTests
            let first = try await observations.service.record(statement, by: actor, key: key)
            let old = try await observations.correct(first, Fixture.whole(2))
            // Sent again after the correction: still the first answer, and no conflict.
            #expect(try await observations.service.record(statement, by: actor, key: key) == first)
            #expect(try await observations.history(people).last?.number == old)
        }
    }

    @Test(arguments: Engine.allCases)
    func whatCannotBeIsRefusedAndLeavesNothing(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            let id = Fixture.people.id
            let refusals: [(ObservationKey, ObservedValue, ObservationRefusal)] = [
                (
                    Fixture.key(Fixture.people, "A", "2026"), Fixture.whole(1),
                    .periodKind(element: id, found: "2026", expected: "day")
                ),
                (
                    people, .known(.number(Decimal(plain: "1.5")!)),
                    .value(element: id, found: "1.5", .notACount)
                ),
                (people, .known(.truth(true)), .value(element: id, found: "1", .notACount)),
                (
                    Fixture.key(Fixture.head), .known(.option("nobody")),
                    .value(
                        element: Fixture.head.id,
                        found: "nobody",
                        .notAnOption(["chief", "deputy"])
                    )
                ),
                (people, .notApplicable(reason: ""), .text(field: "reason")),
            ]
            for (key, value, refusal) in refusals {
                await #expect(throws: refusal) { try await observations.record(key, value) }
            }
            let counts = try await observations.records.database.read { connection in
                try ["observation", "observed_subject", "observation_series", "journal"].map {
                    try connection.value(Int.self, SQL(trusted: "SELECT count(*) FROM \($0)"))
                }
            }
            #expect(counts == [0, 0, 0, 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func aPartAboveItsWholeIsRefusedWhicheverComesSecond(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            try await observations.record(people, Fixture.whole(100))
            let trained = Fixture.key(Fixture.trained)
            await #expect(throws: ObservationRefusal.self) {
                try await observations.record(trained, Fixture.whole(101))
            }
            try await observations.record(trained, Fixture.whole(100))
            let number = try await observations.read { try $0.standing(people).first?.number }
            do {
                try await observations.correct(try #require(number), Fixture.whole(99))
                Issue.record("the whole sank below its part")
            } catch ObservationRefusal.partAboveWhole(let part, let whole, _) {
                #expect(part == trained)
                #expect(whole == Fixture.people.id)
            }
            await #expect(throws: ObservationRefusal.self) {
                try await observations.record(
                    Fixture.key(Fixture.score),
                    .known(.number(Decimal(plain: "20.1")!))
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func anObservationIsNeverChangedOrRemoved(engine: Engine) async throws {
        try await withObservations(engine) { observations in
            try await observations.record(people, Fixture.whole(1))
            for table in ["observation", "observed_subject", "observation_series", "observation_source"] {
                for statement in ["UPDATE \(table) SET id = id", "DELETE FROM \(table)"] {
                    await #expect(throws: DatabaseError.self, "\(statement)") {
                        try await observations.records.database.write {
                            try $0.execute(SQL(trusted: statement))
                        }
                    }
                }
            }
        }
    }
}
