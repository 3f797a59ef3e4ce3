import Foundation
import Glibc
import Quantities
import Records
import Territory
import TestDatabases
import TestStores
import Testing

@testable import Database

/// `chuan evidence` as a person runs it, on both engines.
@Suite(.timeLimit(.minutes(30)))
struct EvidenceCommandTests {
    /// A database made by `chuan migrate`, and a folder for a store and for files.
    final class Place: Sendable {
        let database: TestDatabase
        let folder: String
        let environment: [String: String]

        init(_ engine: Engine, store: String? = nil, _ more: [String: String] = [:]) async throws {
            database = try TestDatabase(engine)
            folder = FileManager.default.temporaryDirectory.appending(path: "chuan-\(UUID().uuidString)").path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            environment = [
                "CHUAN_DATABASE": database.url.description, "CHUAN_EVIDENCE": store ?? folder + "/kho",
                "TMPDIR": folder,
            ].merging(more) { $1 }
            let made = try await run("migrate", "--database", database.url.description)
            try #require(made.exitCode == 0, "\(made.error)")
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        /// On a thread of the system, so that tasks go on meanwhile.
        func run(_ arguments: String..., afterStart: (@Sendable (pid_t) -> Void)? = nil) async throws
            -> CommandLineRun
        {
            let environment = environment
            return try await withCheckedThrowingContinuation { continuation in
                CommandLineRun.queue.addOperation {
                    continuation.resume(
                        with: Result {
                            try CommandLineRun(
                                arguments,
                                environment: environment,
                                afterStart: { afterStart?($0) }
                            )
                        }
                    )
                }
            }
        }

        func write(_ bytes: [UInt8], to name: String) throws -> String {
            try Data(bytes).write(to: URL(filePath: folder + "/" + name))
            return folder + "/" + name
        }

        func write(_ text: String, to name: String) throws -> String {
            try write(Array(text.utf8), to: name)
        }

        /// Adds a text and answers the identifier of the evidence.
        func add(_ text: String, _ unit: String = "00004") async throws -> String {
            let run = try await run(
                "evidence",
                "add",
                try write(text, to: "bao-cao.txt"),
                "--unit",
                unit,
                "--format",
                "json"
            )
            try #require(run.exitCode == 0, "\(run.error)")
            return try #require(Self.member("id", of: run.output))
        }

        /// The first text member of this name.
        static func member(_ name: String, of json: String) -> String? {
            guard let start = json.firstRange(of: "\"\(name)\": \"") else { return nil }
            return String(json[start.upperBound...].prefix { $0 != "\"" })
        }

        /// Where content lies in the folder.
        func file(_ text: String) -> String {
            let name = Digest(of: Array(text.utf8)).description
            return "\(folder)/kho/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
        }

        func journal() async throws -> [String] {
            let database = try await Database(database.url)
            let lines = try await database.read {
                try $0.values(String.self, "SELECT action || ' ' || details FROM journal ORDER BY number")
            }
            await database.close()
            return lines
        }
    }

    @Test(arguments: Engine.allCases)
    func aFileIsAddedShownFoundAndGivenBack(engine: Engine) async throws {
        let place = try await Place(engine)
        let file = try place.write("Kết quả kiểm tra hệ thống\n", to: "kiem-tra.txt")
        let added = try await place.run(
            "evidence",
            "add",
            file,
            "--unit",
            "00004",
            "--on",
            "2026-05-01",
            "--document",
            "inspection",
            "--valid-from",
            "2025-10-15",
            "--title",
            "Kiểm tra an toàn thông tin",
            "--source",
            "Sở Thí Dụ",
            "--criterion",
            "cds-xa/I.11"
        )
        try #require(added.exitCode == 0, "\(added.error)")
        let id = String(added.output.prefix { $0 != "\n" }.suffix(26))
        for words in [
            "Đơn vị           00004@2025-07-01", "Tên              Kiểm tra an toàn thông tin",
            "Loại văn bản     kết quả kiểm tra, đánh giá", "Nguồn            Sở Thí Dụ",
            "Được tính        từ ngày 2025-10-15 đến hết ngày 2026-12-31 (2 năm)",
            "Tệp              văn bản thuần UTF-8, 36 byte", "Gắn vào          criterion:cds-xa/I.11",
        ] {
            #expect(added.output.contains(words), "\(words)\n\(added.output)")
        }
        let late = try await place.run("evidence", "show", id, "--on", "2027-01-01", "--lang", "en")
        #expect(late.output.contains("On 2027-01-01  ✕ does not count\n"))
        #expect(late.output.contains("over: counts for 2 calendar years, through 2026-12-31"))
        let listed = try await place.run(
            "evidence",
            "list",
            "--criterion",
            "cds-xa/I.11",
            "--on",
            "2026-12-31",
            "--good"
        )
        #expect(listed.output.contains(id) && listed.output.contains("✓"))
        let none = try await place.run("evidence", "list", "--on", "2027-01-01", "--good")
        #expect(none.output.isEmpty && none.error == "Không có minh chứng nào.\n")
        let copy = place.folder + "/ra.txt"
        let got = try await place.run("evidence", "get", id, "--output", copy)
        #expect(got.error == "Đã ghi 36 byte ra \(copy), đúng mã băm.\n")
        #expect(try String(contentsOfFile: copy, encoding: .utf8) == "Kết quả kiểm tra hệ thống\n")
        let shown = try await place.run("evidence", "get", id)
        #expect(shown.output == "Kết quả kiểm tra hệ thống\n")
        let verified = try await place.run("evidence", "verify")
        #expect(verified.exitCode == 0)
        #expect(verified.output == "Kho nguyên vẹn: 1 tệp, 1 minh chứng, 0 tệp mồ côi.\n")
    }

    @Test(arguments: Engine.allCases)
    func aFileThatIsRefusedIsNamedWithWhatToDo(engine: Engine) async throws {
        let place = try await Place(engine)
        let cases: [(name: String, bytes: [UInt8], words: [String], code: Int32)] = [
            (
                "bao-cao.pdf", Array("chỉ là chữ".utf8),
                ["“bao-cao.pdf”", "tài liệu PDF", "văn bản thuần UTF-8", ".txt"], 2
            ), ("a.exe", [0x4D, 0x5A, 0x90, 0x00], ["chương trình chạy được"], 2),
            ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], ["DOCX", "mật khẩu"], 2),
            ("trong.txt", [], ["rỗng"], 2), ("a.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], ["hỏng"], 2),
        ]
        for (name, bytes, words, code) in cases {
            let file = try place.write(bytes, to: name)
            let run = try await place.run("evidence", "add", file, "--unit", "00004")
            #expect(run.exitCode == code, "\(run.error)")
            #expect(run.output.isEmpty)
            for word in words { #expect(run.error.contains(word), "\(name): \(run.error)") }
        }
        let file = try place.write("ổn", to: "a.txt")
        for (arguments, code) in [
            (["--unit", "99999"], 4), (["--unit", "00004", "--criterion", "cds-xa/I.99"], 4),
            (["--unit", "00004", "--element", "khong-co"], 4),
            (["--unit", "00004", "--observation", "9.1"], 4),
            (["--unit", "00004", "--document", "decision"], 2),
            (["--unit", "00004", "--valid-from", "2026-02-01", "--valid-until", "2026-01-01"], 2),
            (["--unit", "00004", "--replaces", "01m7zbvq87ztj4xgze6jesbz5j"], 4),
            (["--unit", "00004", "--valid-until", "2026-02-30"], 64),
        ] as [([String], Int32)] {
            let run = try await place.run(["evidence", "add", file] + arguments)
            #expect(run.exitCode == code, "\(arguments): \(run.error)")
        }
        let missing = try await place.run("evidence", "add", place.folder + "/khong-co", "--unit", "00004")
        #expect(missing.exitCode == 3)
        #expect(try await place.journal().isEmpty == true)
        #expect(!FileManager.default.fileExists(atPath: place.folder + "/kho/39"))
    }

    @Test(arguments: Engine.allCases)
    func aFileThatWasChangedIsNotGivenOutAndIsNamed(engine: Engine) async throws {
        let place = try await Place(engine)
        let id = try await place.add("nguyên bản")
        chmod(place.file("nguyên bản"), 0o600)
        try Data("đã sửa".utf8).write(to: URL(filePath: place.file("nguyên bản")))
        let copy = place.folder + "/ra.txt"
        let got = try await place.run("evidence", "get", id, "--output", copy)
        #expect(got.exitCode == 2)
        #expect(got.error.contains("đã bị đổi"))
        #expect(!FileManager.default.fileExists(atPath: copy))
        let verified = try await place.run("evidence", "verify", "--format", "json")
        #expect(verified.exitCode == 7)
        #expect(verified.output.contains("\"code\": \"evidence.altered\""))
        #expect(verified.output.contains(Digest(of: Array("nguyên bản".utf8)).description))
        // Given once more, the file is whole again.
        _ = try await place.add("nguyên bản")
        #expect(try await place.run("evidence", "verify").exitCode == 0)
    }

    @Test(arguments: Engine.allCases)
    func evidenceIsAttachedReplacedRejectedAndErased(engine: Engine) async throws {
        let place = try await Place(engine)
        let id = try await place.add("bản một")
        let attached = try await place.run("evidence", "attach", id, "--criterion", "cds-xa@2024/I.11")
        #expect(attached.output == "Đã gắn vào criterion:cds-xa@2024/I.11.\n")
        let again = try await place.run("evidence", "attach", id, "--criterion", "cds-xa@2024/I.11")
        #expect(again.exitCode == 6)
        let off = try await place.run(
            "evidence",
            "attach",
            id,
            "--criterion",
            "cds-xa@2024/I.11",
            "--remove",
            "--lang",
            "en"
        )
        #expect(off.output == "Taken off criterion:cds-xa@2024/I.11.\n")

        let new = try await place.run(
            "evidence",
            "add",
            try place.write("bản hai", to: "hai.txt"),
            "--unit",
            "00004",
            "--replaces",
            id
        )
        #expect(new.exitCode == 0, "\(new.error)")
        let old = try await place.run("evidence", "show", id)
        #expect(old.output.contains("đã được thay bằng"))

        // The machine's operator verifies nothing; a verifier with an account does.
        let refused = try await place.run("evidence", "reject", id, "--reason", "Thiếu chữ ký")
        #expect(refused.exitCode == 6)
        try await Self.makeVerifier("thamdinh", place)
        let rejected = try await place.run(
            "evidence",
            "reject",
            id,
            "--reason",
            "Thiếu chữ ký",
            "--as",
            "thamdinh"
        )
        #expect(rejected.output == "Đã bác.\n", "\(rejected.error)")
        let why = try await place.run("evidence", "show", id)
        #expect(why.output.contains("đã bị bác") && why.output.contains("Thiếu chữ ký"))

        let erased = try await place.run("evidence", "erase", id, "--ground", "request")
        #expect(erased.exitCode == 0, "\(erased.error)")
        let gone = try await place.run("evidence", "get", id)
        #expect(gone.exitCode == 6 && gone.output.isEmpty)
        let left = try await place.run("evidence", "show", id)
        #expect(left.output.contains("(đã xóa)") && left.output.contains("theo yêu cầu của người đó"))
        #expect(!left.output.contains("Thiếu chữ ký"))
        #expect(try await place.run("evidence", "verify").exitCode == 0)
    }

    private static func makeVerifier(_ login: String, _ place: Place) async throws {
        let database = try await Database(place.database.url)
        let permissions = Permissions(
            Territory(firstDay: try #require(CivilDate("2024-01-01")), units: [], transfers: [])
        )
        let accounts = Accounts(Ledger(database), permissions)
        let shell = Actor(.operatorOfTheMachine, from: Origin(.command))
        let body = try await accounts.addBody(
            try #require(BodyName("Sở Thí Dụ")),
            .department,
            at: nil,
            by: shell
        )
        let person = try await accounts.create(
            try #require(Login(login)),
            AccountDetails(name: try #require(PersonName("Người Thẩm Định"))),
            of: body,
            by: shell
        )
        _ = try await accounts.grant(NewGrant(.provinceVerifier, .everything), to: person, by: shell)
        await database.close()
    }

    @Test(arguments: Engine.allCases)
    func theSameFileOfTwoUnitsIsTold(engine: Engine) async throws {
        let place = try await Place(engine)
        _ = try await place.add("dùng chung", "00004")
        let none = try await place.run("evidence", "shared", "--lang", "en")
        #expect(none.error == "No file is used by several units.\n")
        let other = try await place.add("dùng chung", "00008")
        let shared = try await place.run("evidence", "shared")
        #expect(shared.output.contains("Phường Ba Đình") && shared.output.contains("Phường Ngọc Hà"))
        let json = try await place.run("evidence", "shared", "--unit", "00008", "--format", "json")
        #expect(json.output.contains(other))
    }

    @Test(arguments: Engine.allCases)
    func orphansAreSweptWhenTheyAreOld(engine: Engine) async throws {
        let place = try await Place(engine)
        _ = try await place.add("có chủ")
        let store = try EvidenceFolder(place.folder + "/kho")
        for text in ["mồ côi cũ", "mồ côi mới"] {
            let bytes = AsyncStream<[UInt8]> {
                $0.yield(Array(text.utf8))
                $0.finish()
            }
            _ = try await store.put(bytes, limit: 100)
        }
        for text in ["có chủ", "mồ côi cũ"] {
            var times = [timespec](repeating: timespec(tv_sec: 1_000_000_000, tv_nsec: 0), count: 2)
            try #require(utimensat(AT_FDCWD, place.file(text), &times, 0) == 0)
        }
        let verified = try await place.run("evidence", "verify")
        #expect(verified.exitCode == 0 && verified.output.contains("2 tệp mồ côi"))
        let swept = try await place.run("evidence", "sweep", "--lang", "en")
        #expect(swept.output == "Swept 1 files (\("mồ côi cũ".utf8.count) bytes) and 0 temporary ones.\n")
        #expect(FileManager.default.fileExists(atPath: place.file("có chủ")))
        #expect(!FileManager.default.fileExists(atPath: place.file("mồ côi cũ")))
        #expect(try await place.journal().last?.hasPrefix("database.maintain swept=1 contents=") == true)
        #expect(try await place.run("evidence", "sweep", "--older-than", "1").exitCode == 64)
    }

    @Test(arguments: Engine.allCases)
    func aProgramKilledWhileReceivingLeavesNothingUnderADigest(engine: Engine) async throws {
        let place = try await Place(engine)
        let pipe = place.folder + "/ong"
        try #require(mkfifo(pipe, 0o600) == 0)
        let run = try await place.run("evidence", "add", pipe, "--name", "a.txt", "--unit", "00004") {
            process in
            // Half of the file arrives; then the program dies.
            let input = open(pipe, O_WRONLY)
            _ = Array("nửa tệp".utf8).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            let staging = place.folder + "/kho/staging"
            for _ in 0..<3_000 {
                let names = (try? FileManager.default.contentsOfDirectory(atPath: staging)) ?? []
                let size = names.first.flatMap {
                    try? FileManager.default.attributesOfItem(atPath: staging + "/" + $0)[.size] as? Int
                }
                if size != nil, size != 0 { break }
                usleep(10_000)
            }
            kill(process, SIGKILL)
            close(input)
        }
        #expect(run.exitCode == 128 + SIGKILL)
        let verified = try await place.run("evidence", "verify")
        #expect(verified.output == "Kho nguyên vẹn: 0 tệp, 0 minh chứng, 0 tệp mồ côi.\n")
        let staging = place.folder + "/kho/staging"
        let left = try FileManager.default.contentsOfDirectory(atPath: staging)
        try #require(left.count == 1)
        var times = [timespec](repeating: timespec(tv_sec: 1_000_000_000, tv_nsec: 0), count: 2)
        try #require(utimensat(AT_FDCWD, staging + "/" + left[0], &times, 0) == 0)
        let swept = try await place.run("evidence", "sweep")
        #expect(swept.output == "Đã dọn 0 tệp (0 byte) và 1 tệp tạm.\n")
    }

    @Test(arguments: Engine.allCases)
    func aProgramKilledAtAnyMomentLeavesRecordsWhoseContentIsThere(engine: Engine) async throws {
        let place = try await Place(engine)
        let start = ContinuousClock.now
        _ = try await place.add("trọn vẹn")
        let whole = useconds_t((ContinuousClock.now - start) / .microseconds(1))
        for number in 0..<12 {
            let file = try place.write("tệp \(number)", to: "a.txt")
            _ = try await place.run("evidence", "add", file, "--unit", "00004") { process in
                // From before the database is opened until after the entry is written.
                usleep(whole / 12 * useconds_t(number + 1))
                kill(process, SIGKILL)
            }
        }
        let verified = try await place.run("evidence", "verify")
        #expect(verified.exitCode == 0, "\(verified.output)\(verified.error)")
        #expect(verified.output.contains("Kho nguyên vẹn"))
    }

    @Test(
        .enabled(if: BucketServer.isInstalled, "\(BucketServer.missing)"),
        arguments: Engine.allCases
    )
    func aBucketServesAsStore(engine: Engine) async throws {
        let server = try BucketServer.shared()
        let address = "s3:\(server.origin)/\(server.bucket)/\(UUID().uuidString)"
        let keys = ["AWS_ACCESS_KEY_ID": server.accessKey, "AWS_SECRET_ACCESS_KEY": server.secretKey]
        let place = try await Place(engine, store: address, keys)
        let id = try await place.add("trong thùng")
        #expect(try await place.run("evidence", "get", id).output == "trong thùng")
        let verified = try await place.run("evidence", "verify")
        #expect(
            verified.output == "Kho nguyên vẹn: 1 tệp, 1 minh chứng, 0 tệp mồ côi.\n",
            "\(verified.error)"
        )
        let erased = try await place.run("evidence", "erase", id, "--ground", "mistake")
        #expect(erased.exitCode == 0, "\(erased.error)")
        #expect(try await place.run("evidence", "verify").output.hasPrefix("Kho nguyên vẹn: 0 tệp"))
    }

    @Test func keysOfABucketNeverShow() async throws {
        let secret = "bi-mat-khong-duoc-lo"
        let keys = ["AWS_ACCESS_KEY_ID": "khoa-truy-cap", "AWS_SECRET_ACCESS_KEY": secret]
        for address in [
            "s3:http://127.0.0.1:9/minh-chung", "s3:http://kho.example/minh-chung", "s3:không phải địa chỉ",
        ] {
            let place = try await Place(.sqlite, store: address, keys)
            let file = try place.write("a", to: "a.txt")
            let run = try await place.run("evidence", "add", file, "--unit", "00004", "--lang", "en")
            #expect(run.exitCode == 3, "\(run.error)")
            #expect(!run.error.isEmpty)
            for text in [run.output, run.error] {
                #expect(!text.contains(secret) && !text.contains("khoa-truy-cap"))
            }
        }
        let place = try await Place(
            .sqlite,
            store: "s3:https://kho.example/minh-chung",
            ["AWS_ACCESS_KEY_ID": ""]
        )
        let run = try await place.run("evidence", "verify")
        #expect(run.exitCode == 3 && run.error.contains("AWS_ACCESS_KEY_ID"))
    }
}

extension EvidenceCommandTests.Place {
    func run(_ arguments: [String]) async throws -> CommandLineRun {
        let environment = environment
        return try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(with: Result { try CommandLineRun(arguments, environment: environment) })
            }
        }
    }
}
