import Criteria
import Database
import Quantities
import Records
import TestDatabases
import Testing

/// Is this evidence good on day D, and if not, why?
@Suite(.timeLimit(.minutes(2)))
struct EvidenceStandingTests {
    @Test(arguments: Engine.allCases)
    func bothTheFirstAndTheLastDayCount(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(from: "2026-03-01", through: "2026-09-30"))
            for (day, reasons) in [
                ("2026-02-28", ["not-yet-valid"]), ("2026-03-01", []), ("2026-09-30", []),
                ("2026-10-01", ["over"]),
            ] {
                #expect(try await test.reasons(id, on: day) == reasons, "\(day)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func anInspectionCountsForItsYearAndTheNext(engine: Engine) async throws {
        // Document 002, criterion 11: one inspection counts for two years, read as calendar years.
        try await TestEvidence.run(engine) { test in
            var draft = try TestEvidence.draft("00001", .inspection)
            #expect(draft.document.usualTerm == .calendarYears(2))
            draft.validity = EvidenceValidity(from: TestEvidence.day("2025-10-15"), calendarYears: 2)
            let id = try await test.add(draft)
            #expect(try await test.card(id).evidence.validity == draft.validity)
            for (day, reasons) in [
                ("2025-10-14", ["not-yet-valid"]), ("2025-10-15", []), ("2026-12-31", []),
                ("2027-01-01", ["over"]),
            ] {
                #expect(try await test.reasons(id, on: day) == reasons, "\(day)")
            }
            let reason = try await test.card(id).standing(on: TestEvidence.day("2027-01-01")).reasons[0]
            #expect(reason.text(.vi) == "hết hạn: chỉ tính cho 2 năm, đến hết ngày 2026-12-31")
        }
    }

    @Test func aPeriodWithoutADayIsNone() {
        let (first, last) = (TestEvidence.day("2026-03-01"), TestEvidence.day("2026-02-28"))
        #expect(EvidenceValidity(from: first, through: last) == nil)
        #expect(EvidenceValidity(from: first, through: first)?.contains(first) == true)
        #expect(
            EvidenceValidity(from: TestEvidence.day("2199-05-01"), calendarYears: 5).lastDay?.year == 2199
        )
    }

    @Test(arguments: Engine.allCases)
    func whatReplacesAPieceDoesSoFromItsOwnFirstDayOn(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let old = try await test.add(try TestEvidence.draft(from: "2026-01-01"))
            let new = try await test.add(
                try TestEvidence.draft(from: "2026-06-01", replaces: old),
                "bản mới"
            )
            #expect(try await test.reasons(old, on: "2026-05-31") == [])
            #expect(try await test.reasons(old, on: "2026-06-01") == ["replaced"])
            #expect(try await test.reasons(new, on: "2026-06-01") == [])
            let standing = try await test.card(old).standing(on: TestEvidence.day("2026-06-01"))
            #expect(standing.reasons == [.replaced(by: new, from: TestEvidence.day("2026-06-01"))])
        }
    }

    @Test(arguments: Engine.allCases)
    func aReplacementThatWasRejectedReplacesNothing(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let old = try await test.add(try TestEvidence.draft())
            let bad = try await test.add(try TestEvidence.draft(replaces: old), "bản sai")
            #expect(try await test.reasons(old, on: "2026-05-01") == ["replaced"])
            _ = try await test.service.reject(bad, because: "Thiếu chữ ký", by: test.actor)
            #expect(try await test.reasons(old, on: "2026-05-01") == [])
            #expect(try await test.reasons(bad, on: "2026-05-01") == ["rejected"])
            // Another may take its place, of the old one or of the rejected one.
            let good = try await test.add(try TestEvidence.draft(replaces: bad), "bản đúng")
            #expect(try await test.reasons(old, on: "2026-05-01") == ["replaced"])
            #expect(try await test.card(old).revisions.map(\.id) == [bad, good])
        }
    }

    @Test(arguments: Engine.allCases)
    func twoReplacementsOfOnePieceDoNotBothStand(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let old = try await test.add(try TestEvidence.draft())
            let drafts = try (0..<8).map { try TestEvidence.draft(title: "Bản \($0)", replaces: old) }
            let outcomes = await withTaskGroup(of: String.self) { group in
                for draft in drafts {
                    group.addTask { await code { _ = try await test.add(draft, "bản \(draft.title)") } }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(
                outcomes.sorted() == [String](repeating: "evidence.already-replaced", count: 7) + ["none"]
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aReplacementIsAboutTheSameUnit(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let old = try await test.add(try TestEvidence.draft("00001"))
            let other = try TestEvidence.draft("00003", replaces: old)
            await #expect(throws: EvidenceRefusal.otherSubject(old, try TestEvidence.subject("00001"))) {
                try await test.add(other)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatWasNotKnownYetDoesNotCountAgainstIt(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft())
            let before = try await test.card(id).evidence.entry
            let rejection = try await test.service.reject(id, because: "Sai kỳ", by: test.actor)
            let day = "2026-05-01"
            #expect(
                try await test.reasons(id, on: day, knownAt: EntryNumber(rawValue: before.rawValue - 1)) == [
                    "not-yet-given"
                ]
            )
            #expect(try await test.reasons(id, on: day, knownAt: before) == [])
            #expect(try await test.reasons(id, on: day, knownAt: rejection) == ["rejected"])
        }
    }

    @Test(arguments: Engine.allCases)
    func everyReasonIsGiven(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(through: "2026-06-30"))
            _ = try await test.service.reject(id, because: "Sai kỳ", by: test.actor)
            _ = try await test.add(try TestEvidence.draft(from: "2026-07-01", replaces: id), "mới")
            _ = try await test.service.erase(id, .request, by: test.actor)
            #expect(
                try await test.reasons(id, on: "2026-07-01") == ["over", "rejected", "replaced", "erased"]
            )
        }
    }
}
