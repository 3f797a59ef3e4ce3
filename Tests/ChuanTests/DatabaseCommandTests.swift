import Foundation
import Glibc
import Records
import Synchronization
import TestDatabases
import Testing

@testable import Database

/// `chuan migrate`, `backup`, `restore` and `copy` as a person runs them, on both engines.
@Suite(.timeLimit(.minutes(30)))
struct DatabaseCommandTests {
    /// On a thread of the system, so that tasks go on meanwhile.
    private func chuan(
        _ arguments: String...,
        environment: [String: String] = [:]
    ) async throws -> CommandLineRun {
        try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(
                    with: Result { try CommandLineRun(arguments, environment: environment) }
                )
            }
        }
    }

    /// A command of the ledger with a key: an entry in the journal and a key, both or neither.
    private static func record(_ number: Int, in database: Database) async throws {
        let actor = Actor(.program, from: Origin(.job))
        let command = Command(.maintain, by: actor, key: CommandKey(rawValue: "number-\(number)"))
        _ = try await Ledger(database).commit(command) { change in
            try change.record(Subject("test", "\(number)"), state: nil)
            return number
        }
    }

    /// How many entries and keys there are.
    private static func counts(_ database: Database) async throws -> [Int] {
        try await database.read { connection in
            try ["journal", "command_key"].map { table in
                try connection.value(Int.self, "SELECT count(*) FROM \(name: table)")
            }
        }
    }

    /// Works on a database from within the tests, as another program would.
    @discardableResult
    private func with<Result>(_ url: DatabaseURL, _ body: (Database) async throws -> Result) async throws
        -> Result
    {
        let database = try await Database(url)
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    @Test(arguments: Engine.allCases)
    func migrateMakesADatabaseOnceAndThenFindsItFits(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let made = try await chuan("migrate", "--database", place.url.description)
        #expect(made.exitCode == 0, "\(made.error)")
        let names = made.output.split(separator: "\n").map(String.init)
        let recorded = try await with(place.url) { database in
            try await database.read {
                try $0.values(String.self, "SELECT name FROM chuan_migration ORDER BY position")
            }
        }
        #expect(!names.isEmpty && names == recorded)
        #expect(
            made.error == "Đã chạy \(names.count) bước; cơ sở dữ liệu đúng với bản chương trình này.\n"
        )
        let again = try await chuan("migrate", "--database", place.url.description, "--lang", "en")
        #expect(again.exitCode == 0)
        #expect(again.output.isEmpty)
        #expect(again.error == "0 step(s) applied; the database fits this program.\n")
        let check = try await chuan("migrate", "--check", "--database", place.url.description)
        #expect(check.exitCode == 0)
        #expect(check.error == "Không thiếu bước nào.\n")
    }

    @Test func migrateLeavesOneFileAndCheckMakesNone() async throws {
        let folder = try CommandLineFolder()
        let address = "sqlite:\(folder.path)/chuan.sqlite"
        let check = try await chuan("migrate", "--check", "--database", address)
        #expect(check.exitCode == 5)
        #expect(folder.names.isEmpty)
        let made = try await chuan("migrate", "--database", address)
        #expect(made.exitCode == 0, "\(made.error)")
        #expect(folder.names == ["chuan.sqlite"])
    }

    @Test(arguments: Engine.allCases)
    func aBackupOfADatabaseInUseIsOnePictureAndCanBeRestored(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let folder = try CommandLineFolder()
        let file = folder.path + "/sao-luu.sqlite"
        let migrated = try await chuan("migrate", "--database", place.url.description)
        #expect(migrated.exitCode == 0, "\(migrated.error)")
        let (backup, atStart, atEnd) = try await with(place.url) { database in
            let writing = Task {
                var number = 0
                while !Task.isCancelled {
                    // One that still waits is withdrawn when the task is cancelled.
                    do { try await Self.record(number, in: database) } catch DatabaseError.cancelled {}
                    number += 1
                }
            }
            while try await Self.counts(database)[0] < 30 { try await Task.sleep(for: .milliseconds(5)) }
            let atStart = try await Self.counts(database)[0]
            let backup = try await chuan("backup", "--database", place.url.description, "--to", file)
            writing.cancel()
            try await writing.value
            return (backup, atStart, try await Self.counts(database)[0])
        }
        #expect(backup.exitCode == 0, "\(backup.error)")
        #expect(backup.error.isEmpty)
        #expect(folder.names == ["sao-luu.sqlite"])
        let kept = try await with(DatabaseURL(file: file), Self.counts)
        #expect(kept[0] == kept[1])
        #expect((atStart...atEnd).contains(kept[0]))

        let other = try TestDatabase(engine)
        let restored = try await chuan("restore", "--from", file, "--to", other.url.description)
        #expect(restored.exitCode == 0, "\(restored.error)")
        #expect(restored.output == backup.output)
        #expect(try await with(other.url, Self.counts) == kept)
        let repeated = try await chuan("backup", "--database", place.url.description, "--to", file)
        #expect(repeated.exitCode == 3)
        #expect(repeated.error == "\(file): đã có tệp này; hãy chọn tên khác. [database.file-exists]\n")
        let onto = try await chuan("restore", "--from", file, "--to", other.url.description)
        #expect(onto.exitCode == 5)
        #expect(onto.error.hasSuffix("[database.copy.not-empty]\n"))
    }

    @Test func aCopyToTheServerAndBackIsTheSameToTheLastByte() async throws {
        let (from, server, back) = (
            try TestDatabase(.sqlite), try TestDatabase(.postgres), try TestDatabase(.sqlite)
        )
        _ = try await chuan("migrate", "--database", from.url.description)
        try await with(from.url) { database in
            for number in 0..<50 { try await Self.record(number, in: database) }
        }
        let there = try await chuan("copy", "--from", from.url.description, "--to", server.url.description)
        #expect(there.exitCode == 0, "\(there.error)")
        let home = try await chuan("copy", "--from", server.url.description, "--to", back.url.description)
        #expect(home.exitCode == 0, "\(home.error)")
        #expect(home.output == there.output)
        #expect(try await with(back.url, Self.counts) == [50, 50])
        // One changed letter is another digest of that table, and of no other.
        try await with(from.url) { database in
            try await database.write {
                try $0.execute("UPDATE command_key SET answer = 'x' WHERE key = 'number-7'")
            }
        }
        let changed = try await chuan(
            "backup",
            "--database",
            from.url.description,
            "--to",
            from.path("khac.sqlite")
        )
        #expect(changed.exitCode == 0)
        func differing(_ one: String, _ other: String) -> [Substring] {
            zip(one.split(separator: "\n"), other.split(separator: "\n")).filter { $0 != $1 }.map(\.0)
        }
        let lines = differing(changed.output, there.output)
        #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("command_key ") })
    }

    @Test(arguments: Engine.allCases)
    func aDatabaseOfANewerProgramIsRefusedAndNothingIsWritten(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        _ = try await chuan("migrate", "--database", place.url.description)
        try await with(place.url) { database in
            try await database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO chuan_migration (position, name, digest, applied_at, program)
                    SELECT max(position) + 1, '9999-later', 'x', 'x', 'x' FROM chuan_migration
                    """
                )
            }
        }
        let target = try TestDatabase(engine)
        let folder = try CommandLineFolder()
        for arguments in [
            ["migrate", "--database"], ["migrate", "--check", "--database"],
            ["backup", "--to", folder.path + "/sao-luu.sqlite", "--database"],
            ["copy", "--to", target.url.description, "--from"],
        ] {
            let run = try CommandLineRun(arguments + [place.url.description, "--lang", "en"])
            #expect(run.exitCode == 5, "\(arguments)")
            #expect(
                run.error
                    == "The database was made by a newer program (9999-later); use that version. [database.newer]\n",
                "\(arguments)"
            )
            #expect(run.output.isEmpty)
        }
        #expect(folder.names.isEmpty)
        let tables = try await with(target.url) { try await $0.read { try $0.tables() } }
        #expect(tables.isEmpty)
    }

    @Test func withoutTheServersLibraryThePackageIsNamedAndSQLiteGoesOn() async throws {
        let folder = try CommandLineFolder()
        try folder.write("no library", to: "libpq.so.5")
        let hidden = ["LD_LIBRARY_PATH": folder.path]
        let server = "postgres://chuan@localhost/chuan"
        let run = try await chuan("migrate", "--database", server, environment: hidden)
        #expect(run.exitCode == 5)
        #expect(run.error.contains("hãy cài gói libpq5"))
        #expect(run.error.hasSuffix("[database.missing-library]\n"))
        let english = try await chuan(
            "migrate",
            "--database",
            server,
            "--lang",
            "en",
            environment: hidden
        )
        #expect(english.error.contains("install the package libpq5"))
        let place = try TestDatabase(.sqlite)
        let local = try await chuan("migrate", "--database", place.url.description, environment: hidden)
        #expect(local.exitCode == 0, "\(local.error)")
    }

    @Test func anotherLibraryOfThatNameIsRefused() async throws {
        let folder = try CommandLineFolder()
        // Some library that these tests have loaded. The list comes in pieces, so it is read to its end.
        let list = try #require(FileHandle(forReadingAtPath: "/proc/self/maps")).readDataToEndOfFile()
        let maps = String(decoding: list, as: UTF8.self).split(separator: "\n")
        let line = try #require(maps.first { $0.contains("libsqlite3.so") })
        let path = try #require(line.firstIndex(of: "/").map { String(line[$0...]) })
        try FileManager.default.copyItem(atPath: path, toPath: folder.path + "/libpq.so.5")
        let run = try await chuan(
            "migrate",
            "--database",
            "postgres://chuan@localhost/chuan",
            environment: ["LD_LIBRARY_PATH": folder.path]
        )
        #expect(run.exitCode == 5)
        #expect(run.error.contains("(libpq.so.5: no function PQconnectdbParams)"))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func waitingForAServerThatIsAwayCanBeStopped(signal: Int32) throws {
        let away = "postgres://chuan@%2Ftmp%2Fkhong-co/chuan"
        let start = Mutex(ContinuousClock.now)
        let run = try CommandLineRun(["migrate", "--database", away]) { process in
            Self.awaitHandler(of: signal, in: process)
            start.withLock { $0 = .now }
            kill(process, signal)
        }
        #expect(run.exitCode == 130)
        #expect(run.error == "Đã dừng theo yêu cầu; không ghi gì.\n")
        #expect(start.withLock { ContinuousClock.now - $0 } < .seconds(8))
    }

    /// Waits until the program, no longer the shell that starts it, has a handler for a signal; gives up after half a
    /// minute.
    private static func awaitHandler(of signal: Int32, in process: pid_t) {
        for _ in 0..<30_000 {
            let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
            let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
            let mask = line.flatMap {
                UInt64($0.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16)
            }
            if program?.hasSuffix("/chuan") == true, let mask, mask & (1 << UInt64(signal - 1)) != 0 {
                return
            }
            usleep(1_000)
        }
    }
}
