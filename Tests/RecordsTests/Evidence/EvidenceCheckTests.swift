import Criteria
import Database
import Elements
import Foundation
import Glibc
import Quantities
import Records
import TestDatabases
import Testing

/// What is stored is held against what the records say, and what nobody names is swept.
@Suite(.timeLimit(.minutes(2)))
struct EvidenceCheckTests {
    private func file(_ test: TestEvidence, _ text: String) -> String {
        let name = Digest(of: Array(text.utf8)).description
        return "\(test.path)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
    }

    /// Makes a file of the store as old as can be.
    private func age(_ path: String) throws {
        var times = [timespec](repeating: timespec(tv_sec: 1_000_000_000, tv_nsec: 0), count: 2)
        try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
    }

    @Test(arguments: Engine.allCases)
    func aWholeStoreIsFoundWhole(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            for number in 0..<5 { try await test.add(try TestEvidence.draft(), "tệp \(number)") }
            let told = Told<Int>()
            let report = try await test.service.verify(by: test.actor) { done, total in
                told.add(done * 10 + total)
                return true
            }
            #expect(report.isWhole && report.checked == 5 && report.records == 5)
            #expect(report.bytes == 5 * "tệp 0".utf8.count)
            #expect(told.all == [15, 25, 35, 45, 55])
            let last = try await test.records.database.read {
                try Journal.list(JournalFilter(), count: 1, $0).entries.first
            }
            #expect(last?.action == .verifyEvidence)
            #expect(last?.details == "contents=5 bytes=35 records=5 faults=0 orphans=0")
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsMissingAlteredOrStrangeIsNamed(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            try await test.add(try TestEvidence.draft(), "tốt")
            let gone = try await test.add(try TestEvidence.draft(), "mất")
            try await test.add(try TestEvidence.draft(), "đổi")
            _ = try await test.store.put("mồ côi")
            try FileManager.default.removeItem(atPath: file(test, "mất"))
            chmod(file(test, "đổi"), 0o600)
            try Data("khác".utf8).write(to: URL(filePath: file(test, "đổi")))
            try Data("x".utf8).write(to: URL(filePath: test.path + "/la"))
            let report = try await test.service.verify(by: test.actor)
            let expected: Set<EvidenceFault> = [
                .missing(Digest(of: Array("mất".utf8)), pieces: [gone]),
                .altered(
                    Digest(of: Array("đổi".utf8)),
                    found: Digest(of: Array("khác".utf8)),
                    size: "khác".utf8.count
                ),
                .stray("la"),
            ]
            #expect(Set(report.faults) == expected)
            #expect(report.faultCount == 3)
            #expect(report.orphans.map(\.digest) == [Digest(of: Array("mồ côi".utf8))])
            for fault in report.faults { #expect(!fault.text(.vi).isEmpty && !fault.text(.en).isEmpty) }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRecordThatWasChangedBehindTheJournalIsNamed(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let (title, link, whole) = (
                try await test.add(try TestEvidence.draft(), "một"),
                try await test.add(try TestEvidence.draft(), "hai"),
                try await test.add(try TestEvidence.draft(), "ba")
            )
            let rejected = try await test.add(try TestEvidence.draft(), "bốn")
            _ = try await test.service.reject(rejected, because: "Lý do thật", by: test.actor)
            try await test.records.database.write { connection in
                try connection.execute("UPDATE evidence SET title = 'Tên khác' WHERE id = \(title)")
                try connection.execute(
                    """
                    INSERT INTO evidence_link (evidence, kind, set_name, name, entry)
                    VALUES (\(link), 'criterion', 'cds-xa', '1', 1)
                    """
                )
                try connection.execute(
                    "UPDATE evidence_rejection SET reason = 'Lý do khác' WHERE evidence = \(rejected)"
                )
            }
            let report = try await test.service.verify(by: test.actor)
            #expect(
                Set(report.faults) == [.wordsAltered(title), .recordAltered(link), .wordsAltered(rejected)]
            )
            #expect(!report.faults.contains(.recordAltered(whole)))
        }
    }

    @Test(arguments: Engine.allCases)
    func theEngineItselfRefusesToChangeOrRemoveARecord(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            try await test.add(try TestEvidence.draft())
            for statement: SQL in [
                "DELETE FROM evidence", "UPDATE evidence SET last_day = '2030-01-01', term = 'stated'",
                "UPDATE evidence SET subject = '00003'",
            ] {
                await #expect(throws: DatabaseError.self) {
                    try await test.records.database.write { try $0.execute(statement) }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aCheckIsStoppedWhenAsked(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            for number in 0..<3 { try await test.add(try TestEvidence.draft(), "tệp \(number)") }
            await #expect(throws: EvidenceStoreError.cancelled) {
                try await test.service.verify(by: test.actor) { done, _ in done < 2 }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func onlyOldContentThatNobodyNamesIsSwept(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            try await test.add(try TestEvidence.draft(), "có chủ")
            try age(file(test, "có chủ"))
            _ = try await test.store.put("mồ côi cũ")
            try age(file(test, "mồ côi cũ"))
            _ = try await test.store.put("mồ côi mới")
            let cutoff = Clock.system.now().adding(milliseconds: -86_400_000)
            let sweep = try await test.service.sweep(keptBefore: cutoff, by: test.actor)
            #expect(sweep.contents == 1 && sweep.bytes == "mồ côi cũ".utf8.count)
            #expect(
                test.stored
                    == ["có chủ", "mồ côi mới"].map { Digest(of: Array($0.utf8)).description }.sorted()
            )
            let entry = try await test.records.database.read {
                try Journal.list(JournalFilter(), count: 1, $0).entries.first
            }
            #expect(entry?.details == "swept=1 contents=\(Digest(of: Array("mồ côi cũ".utf8)))")
            // Nothing to sweep, nothing said.
            let before = try await test.count("journal")
            #expect(try await test.service.sweep(keptBefore: cutoff, by: test.actor).contents == 0)
            #expect(try await test.count("journal") == before)
        }
    }

    @Test(arguments: Engine.allCases)
    func contentThatAnObservationNamesIsNotSwept(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let digest = try await test.store.put("chỉ số liệu dùng")
            try age(file(test, "chỉ số liệu dùng"))
            _ = try await TestObservations(test.records).service.record(
                ObservationStatement(
                    key: ObservationKey(
                        subject: try TestEvidence.subject(),
                        element: TestObservations.dossiers.id,
                        period: known(Period("2026")),
                        stage: .claimed
                    ),
                    source: known(ObservationSource(rawValue: "xã")),
                    value: .known(.number(Decimal(mantissa: 12))),
                    evidence: [digest]
                ),
                by: TestObservations.operatorOfTests
            )
            let sweep = try await test.service.sweep(keptBefore: Clock.system.now(), by: test.actor)
            #expect(sweep.contents == 0)
            #expect(test.stored == [digest.description])
        }
    }

    @Test(arguments: Engine.allCases)
    func contentThatCameBackAfterItsErasureIsNamedAndSweptAtOnce(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(), "riêng tư")
            _ = try await test.service.erase(id, .request, by: test.actor)
            // As from a backup of the store.
            let digest = try await test.store.put("riêng tư")
            let report = try await test.service.verify(by: test.actor)
            #expect(report.faults == [.notErased(digest)])
            let cutoff = Clock.system.now().adding(milliseconds: -86_400_000)
            #expect(try await test.service.sweep(keptBefore: cutoff, by: test.actor).contents == 1)
            #expect(test.stored.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func manyPagesAreWalkedThrough(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            // Several pages on either side, with gaps on both.
            let draft = try TestEvidence.draft()
            for number in 0..<40 { try await test.add(draft, "tệp \(number)") }
            for number in 0..<15 { _ = try await test.store.put("mồ côi \(number)") }
            for number in 0..<10 {
                try FileManager.default.removeItem(atPath: file(test, "tệp \(number * 4)"))
            }
            for length in [1, 3, 7, 100] {
                let service = EvidenceService(
                    test.records.ledger,
                    test.store,
                    access: test.service.access,
                    pageLength: length
                )
                let report = try await service.verify(by: test.actor)
                #expect(report.checked == 30 && report.records == 40)
                #expect(report.faultCount == 10 && report.orphans.count == 15)
            }
        }
    }
}
