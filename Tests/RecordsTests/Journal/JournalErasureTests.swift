import Database
import Foundation
import Quantities
import Testing

@testable import Records

@Suite(.timeLimit(.minutes(10)))
struct JournalErasureTests {
    private let clerk = Actor(.operatorOfTheMachine, from: Origin(.command, address: "thủ kho"))

    private func notes(_ records: TestRecords) async throws -> [Int64: NoteState] {
        try await records.database.read { connection in
            var notes: [Int64: NoteState] = [:]
            for entry in try Journal.list(JournalFilter(), count: 100, connection).entries {
                notes[entry.number.rawValue] = try Journal.note(of: entry, connection)
            }
            return notes
        }
    }

    private func entry(_ number: EntryNumber, _ records: TestRecords) async throws -> JournalEntry {
        try await records.database.read { try #require(try Journal.entry(number, $0)) }
    }

    private func refusal(_ scope: JournalErasure.Scope, _ records: TestRecords) async -> ErasureRefusal? {
        await #expect(throws: ErasureRefusal.self) {
            try await JournalErasure(scope, .request).commit(
                on: records.ledger,
                TestJournal.permissions(),
                by: clerk
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func theNoteOfOneEntryIsErasedAndTheEntrySaysSo(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let answer = try await JournalErasure(.entry(9), .order)
                .commit(on: records.ledger, TestJournal.permissions(), by: clerk, remark: "quyết định số 1")
            #expect(answer == ErasureAnswer(entry: 13, notes: 1))
            let notes = try await notes(records)
            #expect(notes[9] == .erased(by: 13))
            #expect(notes[7] != .erased(by: 13))
            #expect(
                notes[13] == PersonalNote(address: "thủ kho", remark: "quyết định số 1").map { .kept($0) }
            )
            let entry = try await entry(13, records)
            #expect(entry.action == .erasePersonalData)
            #expect(entry.subject == Subject("journal-entry", "9"))
            #expect(entry.details == "ground=order notes=1 entries=9")
            #expect(try await JournalVerifier().verify(records.database).breaks == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func theNotesOfAPersonAreErasedAndThoseAboutThePerson(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            _ = try await records.ledger.commit(Command(.changeAccount, by: clerk)) { change in
                try change.record(Subject("account", TestJournal.other), state: nil, remark: "đã gọi điện")
                return 1
            }
            let answer = try await JournalErasure(.person(TestJournal.other), .request)
                .commit(on: records.ledger, TestJournal.permissions(), by: clerk)
            #expect(answer == ErasureAnswer(entry: 14, notes: 7))
            let notes = try await notes(records)
            for number: Int64 in 7...13 { #expect(notes[number] == .erased(by: 14)) }
            for number: Int64 in [1, 2, 4, 5] { #expect(notes[number] != .erased(by: 14)) }
            let entry = try await entry(14, records)
            #expect(entry.details == "ground=request notes=7 entries=7-13")
            #expect(entry.subject == Subject("person", TestJournal.other))
            let report = try await JournalVerifier().verify(records.database)
            #expect(report.breaks == [])
            #expect(report.erased == 8)
            // What tells of the erasure stays.
            #expect(await refusal(.person(TestJournal.other), records) == .nothingOf(TestJournal.other))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatCannotBeErasedIsRefusedWithTheReason(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            #expect(await refusal(.entry(99), records) == .noSuchEntry(99))
            #expect(await refusal(.entry(6), records) == .nothingPersonal(6))
            #expect(await refusal(.entry(3), records) == .alreadyErased(3, by: 6))
            let nobody = try #require(Identifier<Person>("01jd5fz800000000000000000z"))
            #expect(await refusal(.person(nobody), records) == .nothingOf(nobody))
            #expect(try await entry(12, records).number == TestJournal.last)
            #expect(try await JournalVerifier().verify(records.database).breaks == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func anErasureRepeatedWithItsKeyIsDoneOnce(engine: Engine) async throws {
        try await withRecords(engine) { records in
            try await TestJournal.fill(records)
            let key = try #require(CommandKey(rawValue: "erasure-1"))
            let erasure = JournalErasure(.person(TestJournal.other), .request)
            let first = try await erasure.commit(
                on: records.ledger,
                TestJournal.permissions(),
                by: clerk,
                key: key
            )
            #expect(
                try await erasure.commit(on: records.ledger, TestJournal.permissions(), by: clerk, key: key)
                    == first
            )
            await #expect(throws: LedgerError.keyUsedForSomethingElse(key)) {
                try await JournalErasure(.person(TestJournal.other), .mistake)
                    .commit(on: records.ledger, TestJournal.permissions(), by: clerk, key: key)
            }
        }
    }

    @Test func whatWasErasedIsNoLongerInTheFile() async throws {
        try await withRecords(.sqlite) { records in
            let secret = "0912 345 678 của bà Nguyễn Thị Thí Dụ"
            _ = try await records.ledger.commit(Command(.maintain, by: clerk)) { change in
                try change.record(Subject("test", "1"), state: nil, remark: secret)
                return 1
            }
            let file = String(records.database.url.description.dropFirst("sqlite:".count))
            func isInFiles() throws -> Bool {
                try [file, file + "-wal"].filter(FileManager.default.fileExists).contains { path in
                    try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(secret.utf8)) != nil
                }
            }
            #expect(try isInFiles())
            _ = try await JournalErasure(.entry(1), .request).commit(
                on: records.ledger,
                TestJournal.permissions(),
                by: clerk
            )
            await records.database.close()
            #expect(try !isInFiles())
        }
    }

    @Test func manyNumbersAreToldInAsManyWordsAsThereIsRoomFor() {
        func text(_ numbers: [Int64], longest: Int) -> String {
            var ranges = EntryRanges(longest: longest)
            for number in numbers { ranges.add(EntryNumber(rawValue: number)) }
            return ranges.finish()
        }
        #expect(text([], longest: 20) == "")
        #expect(text([4], longest: 20) == "4")
        #expect(text([4, 5, 6, 9, 11, 12], longest: 20) == "4-6, 9, 11-12")
        #expect(text(Array(stride(from: 10, to: 100, by: 2)), longest: 20) == "10, 12, 14, 16, …")
        #expect(text(Array(stride(from: 1, to: 100_000, by: 2)), longest: 3_500).utf8.count <= 3_502)
    }
}
