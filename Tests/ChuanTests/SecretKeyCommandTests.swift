import Foundation
import Records
import Testing

/// `chuan accounts key` as a person runs it.
@Suite(.timeLimit(.minutes(30)))
struct SecretKeyCommandTests {
    @Test func aKeyIsMadeOnceForItsUserAlone() throws {
        let folder = try CommandLineFolder()
        let path = folder.path + "/khoa"
        let made = try CommandLineRun(["accounts", "key", "--output", path])
        #expect(made.exitCode == 0, "\(made.error)")
        let text = try folder.text(of: "khoa")
        #expect(SecretKey(text.trimmingCharacters(in: .newlines)) != nil)
        #expect(!made.output.contains(text.prefix(16)))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let again = try CommandLineRun(["accounts", "key", "--output", path, "--lang", "en"])
        #expect(again.exitCode == 6)
        #expect(again.error.contains("the file is there already"))
        #expect(try folder.text(of: "khoa") == text)
        let other = try CommandLineRun(["accounts", "key", "--output", folder.path + "/khac"])
        #expect(other.exitCode == 0)
        #expect(try folder.text(of: "khac") != text)
        #expect(try CommandLineRun(["accounts", "key", "--check", path]).exitCode == 0)
    }

    @Test func aFileThatIsNoKeyOrThatOthersReadIsTold() throws {
        let folder = try CommandLineFolder()
        func check(_ text: String, mode: Int = 0o600) throws -> CommandLineRun {
            try folder.write(text, to: "khoa")
            let path = folder.path + "/khoa"
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            return try CommandLineRun(["accounts", "key", "--check", path, "--lang", "en"])
        }
        let digits = String(repeating: "0a", count: 32)
        #expect(try check(digits).exitCode == 0)
        #expect(try check(digits + "\r\n").exitCode == 0)
        for wrong in [
            "", "\n", digits.uppercased(), String(digits.dropLast()), digits + "0", digits + "\n" + digits,
        ] {
            let run = try check(wrong)
            #expect(run.exitCode == 2, "\(wrong)")
            #expect(run.error.contains("expected one line of 64 hexadecimal digits"))
            #expect(wrong.count < 8 || !run.error.contains(wrong.prefix(8)))
        }
        let open = try check(digits, mode: 0o640)
        #expect(open.exitCode == 6)
        #expect(open.error.contains("chmod 600"))
        let none = try CommandLineRun(["accounts", "key", "--check", folder.path + "/khong-co"])
        #expect(none.exitCode == 3)
        #expect(try CommandLineRun(["accounts", "key"]).exitCode == 64)
        let nowhere = try CommandLineRun(["accounts", "key", "--output", folder.path + "/khong/co"])
        #expect(nowhere.exitCode == 3)
    }
}
