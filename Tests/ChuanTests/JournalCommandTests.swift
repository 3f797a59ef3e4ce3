import Foundation
import Quantities
import Records
import Synchronization
import TestDatabases
import Testing

@testable import Database

/// `chuan journal` as a person runs it.
@Suite(.timeLimit(.minutes(30)))
struct JournalCommandTests {
    private static let person = known(Identifier<Person>("01jd5fz8000000000000000001"))

    /// On a thread of the system, so that tasks go on meanwhile; the database is named by the environment.
    private func chuan(_ place: TestDatabase, _ arguments: String...) async throws -> CommandLineRun {
        try await run(place, arguments)
    }

    private func run(_ place: TestDatabase, _ arguments: [String]) async throws -> CommandLineRun {
        let words = ["journal"] + arguments
        let environment = ["CHUAN_DATABASE": place.url.description]
        return try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(with: Result { try CommandLineRun(words, environment: environment) })
            }
        }
    }

    /// Five entries that are the same whenever they are written: moments and salts come from the test.
    private func withJournal(_ engine: Engine, _ body: (TestDatabase) async throws -> Void) async throws {
        let place = try await RecordedCommandRun(engine).place
        let database = try await Database(place.url)
        let moment = Mutex(known(Instant("2026-11-21T01:00:00.000Z")))
        let salts = Randomness { [UInt8](repeating: 7, count: $0) }
        let ledger = Ledger(database, clock: Clock { moment.withLock { $0 } }, randomness: salts)
        let officer = Actor(.person(Self.person), from: Origin(.page, address: "192.0.2.7"))
        let shell = Actor(.operatorOfTheMachine, from: Origin(.command, address: "vanhanh"))
        for number in 1...5 {
            let isOfficer = number < 4
            let command = Command(
                isOfficer ? .recordObservations : .registerBody,
                by: isOfficer ? officer : shell
            )
            _ = try await ledger.commit(command) { change in
                try change.record(
                    isOfficer ? Subject("unit", "22333") : Subject("body", "cơ quan \(number)"),
                    state: isOfficer ? Digest(of: [UInt8(number)]) : nil,
                    details: "value=\(number)",
                    remark: number == 2 ? "Theo báo cáo\nquý III" : nil
                )
                return number
            }
            moment.withLock { $0 = $0.adding(milliseconds: 3_600_000 * 8) }
        }
        await database.close()
        try await body(place)
    }

    /// Changes the database as somebody would who goes around the program.
    private func tamper(_ place: TestDatabase, _ statements: SQL...) async throws {
        let database = try await Database(place.url)
        try await database.write { connection in
            for trigger in ["journal_unchanged", "journal_kept"] {
                let table = connection.engine == .sqlite ? "" : " ON journal"
                try connection.run(script: "DROP TRIGGER IF EXISTS \(trigger)\(table)")
            }
            for statement in statements { try connection.execute(statement) }
        }
        await database.close()
    }

    private func check(_ place: TestDatabase, _ name: String, _ command: String, exit: Int32 = 0) async throws
    {
        let arguments = command.split(separator: " ").map(String.init)
        let run = try await run(place, arguments)
        #expect(run.exitCode == exit, "\(run.error)")
        let text = CommandLineSnapshot.text(of: run, arguments: ["journal"] + arguments, lines: 200)
        try CommandLineSnapshot.check(text, "journal-" + name)
    }

    @Test func everyReadingSaysWhatIsKept() async throws {
        try await withJournal(.sqlite) { place in
            try await check(place, "list", "list")
            try await check(place, "list-en", "list --lang en --count 2")
            try await check(place, "list-oldest", "list --oldest-first --after 3")
            try await check(place, "list-json", "list --format json --count 1")
            try await check(place, "list-actor", "list --actor operator --action body.register")
            try await check(
                place,
                "list-subject",
                "list --subject unit/22333 --from 2026-11-22 --until 2026-11-22"
            )
            try await check(place, "list-actor-unknown", "list --actor ai-do", exit: 64)
            try await check(place, "show", "show 2")
            try await check(place, "show-en", "show 4 --lang en")
            try await check(place, "show-json", "show 2 --format json")
            try await check(place, "show-none", "show 99", exit: 4)
            try await check(place, "show-none-en", "show 99 --lang en", exit: 4)
            try await check(place, "verify", "verify")
            try await check(place, "verify-en", "verify --lang en")
            try await check(place, "verify-json", "verify --format json")
            try await check(place, "export-head", "export-head")
            try await check(place, "export-head-json", "export-head --format json")
        }
    }

    @Test(arguments: Engine.allCases)
    func whatSomebodyChangedIsNamedAndEndsWithSeven(engine: Engine) async throws {
        try await withJournal(engine) { place in
            try await tamper(
                place,
                "UPDATE journal SET details = 'value=9' WHERE number = 2",
                "UPDATE journal SET digest = \(Digest(of: [9])) WHERE number = 4"
            )
            try await check(place, "verify-altered", "verify", exit: 7)
            try await check(place, "verify-altered-en", "verify --lang en", exit: 7)
            try await check(place, "verify-altered-json", "verify --format json", exit: 7)
        }
    }

    @Test func anEmptyJournalIsWholeAndHasNoHead() async throws {
        let place = try await RecordedCommandRun(.sqlite).place
        try await check(place, "verify-empty", "verify")
        try await check(place, "export-head-empty", "export-head", exit: 4)
    }

    @Test(arguments: Engine.allCases)
    func anExportedHeadIsPartOfTheJournalUntilItIsRewritten(engine: Engine) async throws {
        try await withJournal(engine) { place in
            let folder = try CommandLineFolder()
            let file = folder.path + "/dau-so.txt"
            let exported = try await chuan(place, "export-head", "--output", file)
            #expect(exported.exitCode == 0)
            #expect(exported.error.hasPrefix("Đã ghi mã cuối (dòng 5) vào "))
            #expect(folder.names == ["dau-so.txt"])
            let part = try await chuan(place, "check-head", file)
            #expect(part.exitCode == 0)
            #expect(part.output.hasSuffix("(dòng 5) vẫn thuộc sổ; sau đó thêm 0 dòng. Sổ nguyên vẹn.\n"))
            let since = try await chuan(place, "verify", "--since", file)
            #expect(since.exitCode == 0)
            #expect(since.output.hasPrefix("Đã đọc 0 dòng"))

            // Heads of another journal.
            try folder.write(
                "chuan-journal-head-1 3 2026-11-21T17:00:00.000Z \(String(repeating: "ab", count: 32))\n",
                to: "khac.txt"
            )
            let other = try await chuan(place, "check-head", folder.path + "/khac.txt", "--lang", "en")
            #expect(other.exitCode == 7)
            #expect(other.output.contains("journal.differs-from-exported-head"))
            #expect(other.output.hasSuffix("(entry 3) is NO longer part of this journal.\n"))
            try folder.write(
                "chuan-journal-head-1 9 2026-11-23T17:00:00.000Z \(String(repeating: "ab", count: 32))\n",
                to: "sau.txt"
            )
            let later = try await chuan(place, "check-head", folder.path + "/sau.txt", "--format", "json")
            #expect(later.exitCode == 7)
            #expect(later.output.contains("\"isPart\": false"))
            #expect(later.output.contains("journal.ends-before-exported-head"))
        }
    }

    @Test func aFileThatHoldsNoHeadIsRefused() async throws {
        try await withJournal(.sqlite) { place in
            let folder = try CommandLineFolder()
            try folder.write("dòng lạ\n", to: "la.txt")
            let strange = try await chuan(place, "check-head", folder.path + "/la.txt")
            #expect(strange.exitCode == 2)
            #expect(strange.error.hasSuffix("[journal-head.not-a-head]\n"))
            let missing = try await chuan(place, "verify", "--since", folder.path + "/khong-co.txt")
            #expect(missing.exitCode == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func personalDataAreErasedAndTheJournalStaysWhole(engine: Engine) async throws {
        try await withJournal(engine) { place in
            let person = Self.person.text
            let before = try await chuan(place, "erase", "--person", person, "--ground", "request", "--check")
            #expect(before.output == "Sẽ xóa 3 phần thông tin cá nhân; chưa xóa gì.\n")
            let erased = try await chuan(
                place,
                "erase",
                "--person",
                person,
                "--ground",
                "request",
                "--lang",
                "en"
            )
            #expect(erased.exitCode == 0, "\(erased.error)")
            #expect(erased.output == "3 personal note(s) erased; see entry 6 of the journal.\n")
            let shown = try await chuan(place, "show", "2")
            #expect(shown.output.contains("Thông tin cá nhân: đã xóa, xem dòng 6\n"))
            #expect(!shown.output.contains("quý III"))
            let entry = try await chuan(place, "show", "6", "--format", "json")
            #expect(entry.output.contains("\"details\": \"ground=request notes=3 entries=1-3\""))
            let whole = try await chuan(place, "verify")
            #expect(whole.exitCode == 0)
            let again = try await chuan(place, "erase", "--entry", "2", "--ground", "mistake")
            #expect(again.exitCode == 6)
            #expect(again.error.hasSuffix("[erasure.already-erased]\n"))
            for wrong in [
                ["--ground", "request"], ["--entry", "1"],
                ["--entry", "1", "--person", person, "--ground", "order"],
            ] {
                #expect(try await run(place, ["erase"] + wrong).exitCode == 64)
            }
        }
    }

    @Test func aMovedHeadIsToldOf() async throws {
        try await withJournal(.sqlite) { place in
            try await tamper(place, "UPDATE journal_head SET number = 8")
            try await check(place, "verify-cut", "verify", exit: 7)
            let head = try await chuan(place, "export-head")
            #expect(head.exitCode == 7)
            #expect(head.error.hasSuffix("[ledger.broken-head]\n"))
            let erase = try await chuan(place, "erase", "--entry", "1", "--ground", "request")
            #expect(erase.exitCode == 7)
        }
    }
}
