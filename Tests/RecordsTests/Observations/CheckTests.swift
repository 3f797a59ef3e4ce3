import TestDatabases
import Database
import Elements
import Quantities
import Records
import Testing

/// Observations that somebody altered behind the program's back are found; caches can be made anew.
@Suite(.timeLimit(.minutes(10)))
struct CheckTests {
    private func findings(_ database: Database) async throws -> [ObservationFinding] {
        try await database.read { try ObservationCheck($0).findings() }
    }

    /// Some entries of every kind.
    private func fill(_ records: TestRecords) async throws -> LoadingFixture {
        let fixture = try LoadingFixture()
        let service = fixture.service(records, snapshotStep: 5)
        var batch = ObservationBatch()
        let source = batch.add(known(ObservationSource(rawValue: "Sở")))
        let series = batch.add(
            ObservationBatch.Series(
                element: fixture.catalogue.elements[1].id,
                period: known(Period("2026-06-30")),
                stage: .claimed
            )
        )
        for unit in LoadingFixture.units {
            let subject = batch.add(TestObservations.subject(unit))
            batch.add(TestObservations.whole(7), series: series, subject: subject, source: source)
        }
        _ = try await service.record(batch, by: TestObservations.operatorOfTests)
        var numbers: [ObservationNumber] = []
        for unit in ["A", "B"] {
            let key = ObservationKey(
                subject: TestObservations.subject(unit),
                element: fixture.catalogue.elements[1].id,
                period: known(Period("2026-06-30")),
                stage: .claimed
            )
            numbers.append(
                try await service.record(
                    ObservationStatement(
                        key: key,
                        source: known(ObservationSource(rawValue: "Xã")),
                        value: TestObservations.whole(8),
                        given: GivenValue(text: "0.008", unit: "nghìn người"),
                        note: "Ghi chú",
                        evidence: [Digest(of: [1, 2, 3])]
                    ),
                    by: TestObservations.operatorOfTests
                )
            )
        }
        _ = try await service.resolve(
            holding: numbers[0],
            why: "Mới hơn",
            by: TestObservations.operatorOfTests
        )
        _ = try await service.correct(
            numbers[1],
            to: .rejected(reason: "Sai"),
            by: TestObservations.operatorOfTests
        )
        return fixture
    }

    @Test(arguments: Engine.allCases)
    func whatWasWrittenIsWhatTheJournalSays(engine: Engine) async throws {
        try await withRecords(engine) { records in
            _ = try await fill(records)
            #expect(try await findings(records.database).isEmpty)
            let marks = try await records.database.read {
                try $0.value(Int.self, "SELECT count(*) FROM observation_mark WHERE entry > 0")
            }
            #expect(marks > 0)
        }
    }

    @Test(arguments: [
        ("observation", "UPDATE observation SET number = 9 WHERE version = 1 AND number = 7"),
        ("observed_subject", "UPDATE observed_subject SET code = 'Z' WHERE code = 'C'"),
        ("observation_given", "UPDATE observation_given SET value = '8'"),
        ("observation_resolution", "UPDATE observation_resolution SET why = 'khác'"),
        ("observation_evidence", "DELETE FROM observation_evidence"),
        ("observation_note", "UPDATE observation_note SET note = 'khác' WHERE note IS NOT NULL"),
    ])
    func whatWasAlteredIsFound(table: String, statement: String) async throws {
        try await withRecords(.sqlite) { records in
            _ = try await fill(records)
            // Somebody who goes around the program and its triggers.
            try await records.database.write { connection in
                for name in ["unchanged", "kept"] {
                    try connection.execute(SQL(trusted: "DROP TRIGGER IF EXISTS \(table)_\(name)"))
                }
                try connection.execute(SQL(trusted: statement))
            }
            #expect(try await !findings(records.database).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func anErasedNoteLeavesTheRestWhole(engine: Engine) async throws {
        try await withRecords(engine) { records in
            _ = try await fill(records)
            try await records.database.write {
                try $0.execute("UPDATE observation_note SET salt = NULL, reason = NULL, note = NULL")
            }
            #expect(try await findings(records.database).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDamagedSnapshotIsPassedOverFoundAndMadeAnew(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let fixture = try await fill(records)
            let before = try await fixture.load(records.database)
            #expect(before.damagedSnapshots == 0)
            let empty = [UInt8]([1, 1, 1, 1])
            try await records.database.write {
                try $0.execute("UPDATE observation_snapshot SET content = \(empty)")
            }
            let damaged = try await fixture.load(records.database)
            #expect(damaged.damagedSnapshots > 0)
            #expect(damaged.all == before.all)
            let findings = try await findings(records.database)
            #expect(!findings.isEmpty)
            #expect(findings.allSatisfy { if case .snapshot = $0 { true } else { false } })
            try await records.database.write { _ = try SnapshotRebuild($0, step: 5).run() }
            #expect(try await self.findings(records.database).isEmpty)
            let rebuilt = try await fixture.load(records.database)
            #expect(rebuilt.all == before.all)
            #expect(rebuilt.damagedSnapshots == 0)
        }
    }
}
