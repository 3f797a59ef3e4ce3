import Foundation
import Glibc
import Testing

@testable import Database

/// `chuan migrate`, `backup`, `restore` and `copy` as a person runs them, on both engines.
@Suite(.timeLimit(.minutes(5)))
struct DatabaseCommandTests {
    /// On a thread of the system, so that tasks go on meanwhile.
    private func chuan(
        _ arguments: String...,
        environment: [String: String] = [:]
    ) async throws -> CommandLineRun {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result { try CommandLineRun(arguments, environment: environment) }
                )
            }
        }
    }

    /// Rows that come in pairs: two of one transaction.
    private static func write(_ number: Int, _ database: Database) async throws {
        try await database.write { connection in
            for half in ["a", "b"] {
                try connection.execute(
                    """
                    INSERT INTO program_version (version, first_used_at)
                    VALUES (\("\(number)\(half)"), \("2026-11-21T00:00:00Z"))
                    """
                )
            }
        }
    }

    private static func count(_ database: Database) async throws -> [Int] {
        try await database.read { connection in
            try ["a", "b"].map { half in
                try connection.value(
                    Int.self,
                    "SELECT count(*) FROM program_version WHERE substr(version, length(version)) = \(half)"
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func migrateMakesADatabaseOnceAndThenFindsItFits(engine: Engine) async throws {
        let place = try await DatabasePlace(engine)
        let made = try await chuan("migrate", "--database", place.address)
        #expect(made.exitCode == 0, "\(made.error)")
        let names = made.output.split(separator: "\n")
        #expect(!names.isEmpty)
        #expect(
            made.error == "Đã chạy \(names.count) bước; cơ sở dữ liệu đúng với bản chương trình này.\n"
        )
        let again = try await chuan("migrate", "--database", place.address, "--lang", "en")
        #expect(again.exitCode == 0)
        #expect(again.output.isEmpty)
        #expect(again.error == "0 step(s) applied; the database fits this program.\n")
        let check = try await chuan("migrate", "--check", "--database", place.address)
        #expect(check.exitCode == 0)
        #expect(check.error == "Không thiếu bước nào.\n")
        // Nothing of SQLite's log is left behind.
        if engine == .sqlite { #expect(place.files == ["chuan.sqlite"]) }
    }

    @Test(arguments: Engine.allCases)
    func aBackupOfADatabaseInUseIsOnePictureAndCanBeRestored(engine: Engine) async throws {
        let place = try await DatabasePlace(engine)
        let migrated = try await chuan("migrate", "--database", place.address)
        #expect(migrated.exitCode == 0, "\(migrated.error)")
        let started = Signal()
        let writing = Task {
            try await place.with { database in
                var number = 0
                while !Task.isCancelled {
                    do { try await Self.write(number, database) } catch DatabaseError.cancelled { break }
                    number += 1
                    if number == 30 { started.set() }
                }
                return number
            }
        }
        await started.reached()
        let file = place.path("sao-luu.sqlite")
        let backup = try await chuan("backup", "--database", place.address, "--to", file)
        writing.cancel()
        let written = try await writing.value
        #expect(backup.exitCode == 0, "\(backup.error)")
        #expect(backup.error.isEmpty)

        let database = try await Database(DatabaseURL(file: file))
        let halves = try await Self.count(database)
        await database.close()
        #expect(halves[0] == halves[1])
        #expect(halves[0] >= 30 && halves[0] <= written + 1)

        let other = try await DatabasePlace(engine)
        let restored = try await chuan("restore", "--from", file, "--to", other.address)
        #expect(restored.exitCode == 0, "\(restored.error)")
        #expect(restored.output == backup.output)
        #expect(try await other.with(Self.count) == halves)
        let repeated = try await chuan("backup", "--database", place.address, "--to", file)
        #expect(repeated.exitCode == 3)
        #expect(repeated.error == "\(file): đã có tệp này; hãy chọn tên khác. [database.file-exists]\n")
        let onto = try await chuan("restore", "--from", file, "--to", other.address)
        #expect(onto.exitCode == 5)
        #expect(onto.error.hasSuffix("[database.copy.not-empty]\n"))
    }

    @Test func aCopyToTheServerAndBackIsTheSameToTheLastByte() async throws {
        let (from, server) = (try await DatabasePlace(.sqlite), try await DatabasePlace(.postgres))
        let back = try await DatabasePlace(.sqlite)
        _ = try await chuan("migrate", "--database", from.address)
        try await from.with { database in
            for number in 0..<200 { try await Self.write(number, database) }
        }
        let there = try await chuan("copy", "--from", from.address, "--to", server.address)
        #expect(there.exitCode == 0, "\(there.error)")
        #expect(there.output.contains("400"))
        let home = try await chuan("copy", "--from", server.address, "--to", back.address)
        #expect(home.exitCode == 0, "\(home.error)")
        #expect(home.output == there.output)
        #expect(try await back.with(Self.count) == [200, 200])
        // A changed letter is another digest.
        try await from.with { database in
            try await database.write {
                try $0.execute("UPDATE program_version SET version = 'x' WHERE version = '7a'")
            }
        }
        let changed = try await chuan(
            "backup",
            "--database",
            from.address,
            "--to",
            from.path("khac.sqlite")
        )
        #expect(changed.exitCode == 0)
        #expect(changed.output != there.output)
    }

    @Test(arguments: Engine.allCases)
    func aDatabaseOfANewerProgramIsRefusedAndNothingIsWritten(engine: Engine) async throws {
        let place = try await DatabasePlace(engine)
        _ = try await chuan("migrate", "--database", place.address)
        try await place.with { database in
            try await database.write { connection in
                let columns: SQL = "position, name, digest, applied_at, program"
                try connection.execute(
                    """
                    INSERT INTO chuan_migration (\(columns))
                    SELECT max(position) + 1, '9999-later', 'x', 'x', 'x' FROM chuan_migration
                    """
                )
            }
        }
        let target = try await DatabasePlace(engine)
        let file = target.path("sao-luu.sqlite")
        for arguments in [
            ["migrate", "--database", place.address], ["migrate", "--check", "--database", place.address],
            ["backup", "--database", place.address, "--to", file],
            ["copy", "--from", place.address, "--to", target.address],
        ] {
            let run = try CommandLineRun(arguments + ["--lang", "en"])
            #expect(run.exitCode == 5, "\(arguments)")
            #expect(
                run.error
                    == "The database was made by a newer program (9999-later); use that version. [database.newer]\n",
                "\(arguments)"
            )
            #expect(run.output.isEmpty)
        }
        #expect(!target.files.contains { $0.hasPrefix("sao-luu") })
        let tables = try await target.with { try await $0.read { try $0.tables() } }
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
        let place = try await DatabasePlace(.sqlite)
        let local = try await chuan("migrate", "--database", place.address, environment: hidden)
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
        let start = ContinuousClock.now
        let run = try CommandLineRun(["migrate", "--database", away]) { process in
            Self.awaitHandler(of: signal, in: process)
            kill(process, signal)
        }
        #expect(run.exitCode == 130)
        #expect(run.error == "Đã dừng theo yêu cầu; không ghi gì.\n")
        #expect(ContinuousClock.now - start < .seconds(8))
    }

    /// Waits until a process has a handler for a signal; gives up after half a minute.
    private static func awaitHandler(of signal: Int32, in process: pid_t) {
        for _ in 0..<30_000 {
            let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
            let mask = line.flatMap {
                UInt64($0.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16)
            }
            if let mask, mask & (1 << UInt64(signal - 1)) != 0 { return }
            usleep(1_000)
        }
    }
}
