import Database
import Quantities
import Testing

@testable import Records

@Suite(.timeLimit(.minutes(10)))
struct JournalTests {
    private func numbers(
        _ filter: JournalFilter,
        _ records: TestRecords,
        _ order: JournalListing.Order = .newestFirst
    ) async throws -> [Int64] {
        try await records.database.read { connection in
            try Journal.list(filter, order, connection).entries.map(\.number.rawValue)
        }
    }

    @Test(arguments: Engine.allCases)
    func entriesAreFoundByWhatTheyAreAbout(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let unit = JournalFilter(subjectKind: "unit", subject: "xã 2")
            #expect(try await numbers(unit, records) == [12, 7, 2])
            #expect(try await numbers(unit, records, .oldestFirst) == [2, 7, 12])
            #expect(try await numbers(JournalFilter(subjectKind: "journal-entry"), records) == [6])
            #expect(try await numbers(JournalFilter(subjectKind: "unit", subject: "xã 9"), records) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func entriesAreFoundByWhoDidWhat(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let other = Actor.Who.person(TestJournal.other)
            #expect(try await numbers(JournalFilter(actor: other), records) == [12, 11, 10, 9, 8, 7])
            #expect(try await numbers(JournalFilter(actor: .operatorOfTheMachine), records) == [6])
            #expect(try await numbers(JournalFilter(action: .attachEvidence), records) == [12, 8, 4])
            let both = JournalFilter(actor: other, action: .attachEvidence)
            #expect(try await numbers(both, records, .oldestFirst) == [8, 12])
        }
    }

    @Test(arguments: Engine.allCases)
    func entriesAreFoundByWhenTheyWereMade(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let (from, until) = (Instant("2026-11-21T01:00:05.000Z"), Instant("2026-11-21T01:00:07.000Z"))
            // Entries 5 and 6 were made at the first of these moments, 8 at the second.
            #expect(try await numbers(JournalFilter(from: from, until: until), records) == [7, 6, 5])
            #expect(try await numbers(JournalFilter(from: until), records) == [12, 11, 10, 9, 8])
            #expect(try await numbers(JournalFilter(until: from), records) == [4, 3, 2, 1])
            let narrow = JournalFilter(actor: .operatorOfTheMachine, from: from, until: until)
            #expect(try await numbers(narrow, records) == [6])
        }
    }

    @Test(arguments: Engine.allCases, JournalListing.Order.allCases)
    func allEntriesAreReadPageByPageEachOnce(engine: Engine, order: JournalListing.Order) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            for count in [1, 5, 6, 12, 13] {
                var read: [Int64] = []
                var after: EntryNumber?
                var pages = 0
                repeat {
                    let listing = try await records.database.read { [after] connection in
                        try Journal.list(JournalFilter(), order, after: after, count: count, connection)
                    }
                    #expect(listing.entries.count <= count)
                    read += listing.entries.map(\.number.rawValue)
                    after = listing.next
                    pages += 1
                } while after != nil
                #expect(order == .oldestFirst ? read == Array(1...12) : read == (1...12).reversed())
                #expect(pages == (12 + count - 1) / count)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func anEntrySaysAllThatWasRecorded(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let (entry, note) = try await records.database.read { connection in
                let entry = try #require(try Journal.entry(7, connection))
                return (entry, try Journal.note(of: entry, connection))
            }
            #expect(entry.at == Instant("2026-11-21T01:00:06.000Z"))
            #expect(entry.actor == .person(TestJournal.other))
            #expect(entry.body == nil)
            #expect(entry.door == .api)
            #expect(entry.action == .recordObservations)
            #expect(entry.subject == Subject("unit", "xã 2"))
            #expect(entry.state == Digest(of: [7]))
            #expect(entry.details == "value=7")
            #expect(note == PersonalNote(address: "198.51.100.3", remark: "ghi chú 7").map { .kept($0) })
        }
    }

    @Test(arguments: Engine.allCases)
    func whatWasKnownOnADayIsWhatEntriesUpToItsEndInVietnamSay(engine: Engine) async throws {
        try await withRecords(engine) { records in
            for moment in ["2026-11-21T16:59:59.999Z", "2026-11-21T17:00:00.000Z"] {
                records.time.set(moment)
                try await records.ledger.repeated(1, by: records.someone)
            }
            let days = try ["2026-11-20", "2026-11-21", "2026-11-22"].map { try #require(CivilDate($0)) }
            let known = try await records.database.read { connection in
                try days.map { try Journal.lastEntry(onOrBefore: $0, connection) }
            }
            #expect(known == [0, 1, 2])
        }
    }

    @Test(arguments: Engine.allCases)
    func theEngineKeepsEntriesNotesAndHead(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            var forbidden: [SQL] = [
                "UPDATE journal SET details = 'x' WHERE number = 5", "DELETE FROM journal WHERE number = 12",
                "UPDATE journal_note SET remark = 'x' WHERE number = 5",
                "UPDATE journal_note SET number = 20 WHERE number = 5",
                "UPDATE journal_note SET erased_by = NULL, salt = \([UInt8](0..<16)) WHERE number = 3",
                "DELETE FROM journal_note WHERE number = 5", "DELETE FROM journal_head",
                "UPDATE journal_head SET number = 11", "UPDATE journal_head SET digest = \(Digest.zero)",
            ]
            switch engine {
            case .sqlite:
                forbidden += [
                    "REPLACE INTO journal SELECT * FROM journal WHERE number = 5",
                    "REPLACE INTO journal_note SELECT * FROM journal_note WHERE number = 5",
                ]
            case .postgres:
                forbidden += ["TRUNCATE journal CASCADE", "TRUNCATE journal_note", "TRUNCATE journal_head"]
            }
            for statement in forbidden {
                await #expect(throws: DatabaseError.self, "\(statement.text)") {
                    try await records.database.write { try $0.execute(statement) }
                }
            }
            #expect(try await JournalVerifier().verify(records.database).isWhole)
        }
    }
}
