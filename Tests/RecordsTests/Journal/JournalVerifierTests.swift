import Database
import Testing

@testable import Records

@Suite(.timeLimit(.minutes(10)))
struct JournalVerifierTests {
    private static let engines = Engine.allCases

    /// - Parameter part: small parts, so that every break also comes to lie between two of them.
    private func report(_ database: Database, part: Int, exported: [JournalHead] = []) async throws
        -> JournalReport
    {
        try await JournalVerifier(since: .empty, exported: exported, part: part).verify(database)
    }

    private func head(_ number: EntryNumber, _ database: Database) async throws -> JournalHead {
        try await database.read { connection in
            try #require(
                try connection.first(
                    JournalHead.self,
                    "SELECT number, at, digest FROM journal WHERE number = \(number)"
                )
            )
        }
    }

    @Test(arguments: engines)
    func anUntouchedJournalIsWhole(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            for part in [1, 5, 12, 8_192] {
                let report = try await report(records.database, part: part)
                #expect(report.breaks == [])
                #expect(report.entries == 12)
                #expect(report.notes == 10)
                #expect(report.erased == 1)
                #expect(report.last.number == TestJournal.last)
            }
        }
    }

    @Test(arguments: engines)
    func anEmptyJournalIsWhole(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let report = try await JournalVerifier().verify(records.database)
            #expect(report.isWhole)
            #expect(report.entries == 0)
            #expect(report.last == .empty)
        }
    }

    @Test(
        arguments: engines,
        [Tampering.removals, Tampering.alterations, Tampering.notes, Tampering.heads, Tampering.insertions]
    )
    func whatSomebodyDidIsFoundAtItsEntry(engine: Engine, tamperings: [Tampering]) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            try await TestJournal.withoutGuards(records) { database in
                try await database.write(TestJournal.keep)
                for tampering in tamperings {
                    try await database.write { connection in
                        try TestJournal.restore(connection)
                        try tampering.change(connection)
                    }
                    for part in [1, 4, 8_192] {
                        let breaks = try await report(database, part: part).breaks
                        #expect(breaks == tampering.expected, "\(tampering.name), read by \(part)")
                    }
                }
                try await database.write(TestJournal.restore)
                #expect(try await report(database, part: 8_192).breaks == [])
            }
        }
    }

    @Test(arguments: engines)
    func aPerfectForgeryIsFoundByAnExportedHeadAlone(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            try await TestJournal.withoutGuards(records) { database in
                let (before, after) = (try await head(4, database), try await head(9, database))
                try await database.write { connection in
                    try connection.execute("UPDATE journal SET details = 'value=6' WHERE number = 5")
                    try TestJournal.rewrite(from: 5, connection)
                }
                #expect(try await report(database, part: 8_192).breaks == [])
                #expect(try await report(database, part: 8_192, exported: [before]).breaks == [])
                #expect(
                    try await report(database, part: 2, exported: [after, before]).breaks == [
                        .notThePast(after)
                    ]
                )
            }
        }
    }

    @Test(arguments: engines)
    func anEndThatWasCutOffIsFoundByAnExportedHeadAlone(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            try await TestJournal.withoutGuards(records) { database in
                let (before, after) = (try await head(9, database), try await head(11, database))
                try await database.write { connection in
                    try connection.execute("DELETE FROM journal_note WHERE number > 10")
                    try connection.execute("DELETE FROM journal WHERE number > 10")
                    try TestJournal.rewrite(from: 10, connection)
                }
                #expect(try await report(database, part: 8_192).breaks == [])
                #expect(try await report(database, part: 8_192, exported: [before]).breaks == [])
                let breaks = try await report(database, part: 8_192, exported: [after]).breaks
                #expect(breaks == [.endsBefore(after, last: 10)])
            }
        }
    }

    @Test(arguments: engines)
    func anExportedHeadWhoseEntryIsGoneIsToldOfAsWell(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            try await TestJournal.withoutGuards(records) { database in
                let exported = try await head(6, database)
                try await database.write { connection in
                    try connection.execute("DELETE FROM journal_note WHERE number BETWEEN 4 AND 6")
                    try connection.execute("DELETE FROM journal WHERE number BETWEEN 4 AND 6")
                }
                let breaks = try await report(database, part: 3, exported: [exported]).breaks
                #expect(
                    breaks == [.erasureUnfounded(3, by: 6), .removed(4...6), .notThePast(exported)]
                )
            }
        }
    }

    @Test(arguments: engines)
    func aVerificationGoesOnFromWhereOneEnded(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            try await TestJournal.withoutGuards(records) { database in
                let known = try await head(7, database)
                try await database.write { connection in
                    try connection.execute("UPDATE journal SET details = '' WHERE number IN (2, 10)")
                }
                let report = try await JournalVerifier(since: known).verify(database)
                #expect(report.breaks == [.altered(10)])
                #expect(report.entries == 5)
                let end = try await JournalVerifier(since: report.last).verify(database)
                #expect(end.isWhole)
                #expect(end.entries == 0)
                #expect(end.last == report.last)
                try await database.write { connection in
                    try connection.execute("UPDATE journal SET digest = \(Digest(of: [9])) WHERE number = 7")
                }
                let moved = try await JournalVerifier(since: known).verify(database)
                #expect(moved.breaks == [.notThePast(known), .altered(10)])
            }
        }
    }

    @Test(arguments: engines)
    func moreBreaksThanAnybodyReadsAreCounted(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await records.ledger.repeated(1_100, by: records.someone)
            try await TestJournal.withoutGuards(records) { database in
                try await database.write { try $0.execute("UPDATE journal SET details = 'x'") }
                let report = try await JournalVerifier().verify(database)
                #expect(report.breakCount == 1_100)
                #expect(report.breaks.count == JournalReport.mostBreaks)
            }
        }
    }

    @Test(arguments: engines)
    func progressIsToldAndReachesTheEnd(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let told = Told<(Int, Int)>()
            _ = try await JournalVerifier(since: .empty, exported: [], part: 5).verify(records.database) {
                read,
                total in
                told.add((read, total))
            }
            #expect(told.all.map(\.0) == [5, 10, 12])
            #expect(told.all.allSatisfy { $0.1 == 12 })
        }
    }
}
