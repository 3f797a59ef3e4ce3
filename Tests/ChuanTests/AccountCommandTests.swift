import Database
import Foundation
import Quantities
import Records
import Territory
import TestDatabases
import Testing

/// `chuan accounts` and `chuan bodies` as a person runs them, on both engines.
@Suite(.timeLimit(.minutes(30)))
struct AccountCommandTests {
    private static let password = "ba con mèo ngồi trên mái"

    /// A migrated database and commands upon it.
    private struct Place: Sendable {
        let url: DatabaseURL

        func chuan(_ arguments: String..., input: String? = nil) async throws -> CommandLineRun {
            let address = url.description
            return try await withCheckedThrowingContinuation { continuation in
                CommandLineRun.queue.addOperation {
                    continuation.resume(
                        with: Result {
                            try CommandLineRun(
                                arguments,
                                input: input,
                                environment: ["CHUAN_DATABASE": address]
                            )
                        }
                    )
                }
            }
        }

        /// What a command answers as JSON.
        func json(_ arguments: String...) async throws -> [String: String] {
            let address = url.description
            let run = try await withCheckedThrowingContinuation { continuation in
                CommandLineRun.queue.addOperation {
                    continuation.resume(
                        with: Result {
                            try CommandLineRun(
                                arguments + ["--format", "json"],
                                environment: ["CHUAN_DATABASE": address]
                            )
                        }
                    )
                }
            }
            #expect(run.exitCode == 0, "\(run.error)")
            let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return try #require(object).mapValues { "\($0)" }
        }

        /// Works on the records as the web would.
        func with<Result>(_ body: (Accounts) async throws -> Result) async throws -> Result {
            let database = try await Database(url)
            do {
                let nowhere = Territory(
                    firstDay: try #require(CivilDate("2024-01-01")),
                    units: [],
                    transfers: []
                )
                let result = try await body(Accounts(Ledger(database), Permissions(nowhere)))
                await database.close()
                return result
            } catch {
                await database.close()
                throw error
            }
        }
    }

    private func run(_ engine: Engine, _ test: (Place) async throws -> Void) async throws {
        let database = try TestDatabase(engine)
        let place = Place(url: database.url)
        let made = try await place.chuan("migrate", "--database", database.url.description)
        try #require(made.exitCode == 0, "\(made.error)")
        try await test(place)
        withExtendedLifetime(database) {}
    }

    private func person(_ place: Place) async throws -> (person: String, body: String) {
        let body = try #require(
            try await place.json(
                "bodies",
                "add",
                "UBND phường Ba Đình",
                "--kind",
                "peoples-committee",
                "--unit",
                "00004",
                "--on",
                "2026-01-01"
            )["body"]
        )
        let person = try #require(
            try await place.json(
                "accounts",
                "create",
                "thi.du",
                "--name",
                "Nguyễn Thí Dụ",
                "--email",
                "thidu@xa.example",
                "--body",
                body
            )["person"]
        )
        return (person, body)
    }

    @Test(arguments: Engine.allCases)
    func anAccountIsMadeSeenAndListedInBothLanguages(engine: Engine) async throws {
        try await run(engine) { place in
            let (person, body) = try await person(place)
            let list = try await place.chuan("accounts", "list")
            #expect(list.exitCode == 0)
            #expect(
                list.output.contains(
                    "thi.du         Nguyễn Thí Dụ  UBND phường Ba Đình  đang dùng   \(person)"
                )
            )
            let english = try await place.chuan("accounts", "show", "THI.DU", "--lang", "en")
            for line in [
                "Login          thi.du", "Name           Nguyễn Thí Dụ", "Mail           thidu@xa.example",
                "Body           UBND phường Ba Đình (\(body))", "State          open", "Password       no",
                "Second factor  no", "No roles.",
            ] {
                #expect(english.output.contains(line))
            }
            let bodies = try await place.chuan("bodies", "list")
            #expect(bodies.output.contains("\(body)  UBND phường Ba Đình  Ủy ban nhân dân  00004@2026-01-01"))
            let again = try await place.chuan(
                "accounts",
                "create",
                "thi.du",
                "--name",
                "Ai Đó",
                "--body",
                body
            )
            #expect(again.exitCode == 6)
            #expect(again.error == "Tên đăng nhập đã có người dùng; hãy chọn tên khác.\n")
            let unknown = try await place.chuan("accounts", "show", "khong.co", "--lang", "en")
            #expect(unknown.exitCode == 4)
            #expect(unknown.error == "There is no account “khong.co”; see `chuan accounts list`.\n")
            let nowhere = try await place.chuan(
                "bodies",
                "add",
                "Đâu đó",
                "--kind",
                "other",
                "--unit",
                "99999",
                "--lang",
                "en"
            )
            #expect(nowhere.exitCode == 4)
            #expect(nowhere.error.hasPrefix("No unit has the code 99999 on "))
        }
    }

    @Test(arguments: Engine.allCases)
    func aBodyDemandsASecondFactorUntilItDoesNot(engine: Engine) async throws {
        try await run(engine) { place in
            let (_, body) = try await person(place)
            let on = try await place.chuan("bodies", "second-factor", body, "on", "--lang", "en")
            #expect(on.exitCode == 0, "\(on.error)")
            #expect(on.output.hasPrefix("The body now demands a second factor"))
            let listed = try await place.chuan("bodies", "list", "--lang", "en")
            #expect(listed.output.contains("demanded"))
            let off = try await place.chuan("bodies", "second-factor", body, "off")
            #expect(off.output == "Cơ quan nay không đòi xác thực hai lớp.\n")
            #expect(try await !place.chuan("bodies", "list", "--lang", "en").output.contains("demanded"))
            let none = try await place.chuan("bodies", "second-factor", "01jd5fz8000000000000000009", "on")
            #expect(none.exitCode == 4)
            #expect(try await place.chuan("bodies", "second-factor", "x", "on").exitCode == 64)
            let journal = try await place.chuan("journal", "list", "--action", "body.set-rules")
            #expect(journal.output.contains("second-factor=demanded"))
            #expect(journal.output.contains("second-factor=not-demanded"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aPasswordIsReadFromStandardInputAndNeverShown(engine: Engine) async throws {
        try await run(engine) { place in
            _ = try await person(place)
            let none = try await place.chuan("accounts", "password", "thi.du")
            #expect(none.exitCode == 6)
            #expect(none.error == "Không có mật khẩu ở đầu vào chuẩn; hãy đưa một dòng chữ UTF-8.\n")
            let common = try await place.chuan("accounts", "password", "thi.du", input: "matkhau123456\n")
            #expect(common.exitCode == 6)
            #expect(
                common.error
                    == "Mật khẩu gần như chỉ gồm tên của bạn hoặc của chương trình; hãy chọn vài từ khác.\n"
            )
            let weak = try await place.chuan(
                "accounts",
                "password",
                "thi.du",
                "--lang",
                "en",
                input: "football2026!\r\n"
            )
            #expect(weak.exitCode == 6)
            #expect(
                weak.error
                    == "Many people have this password, so it is tried first; choose one of your own.\n"
            )
            let set = try await place.chuan(
                "accounts",
                "password",
                "thi.du",
                input: Self.password + "\r\nmore\n"
            )
            #expect(set.exitCode == 0, "\(set.error)")
            #expect(
                set.output
                    == "Đã đặt mật khẩu cho thi.du; mọi phiên đăng nhập đã chấm dứt, lần đăng nhập tới phải đổi mật khẩu.\n"
            )
            for run in [common, weak, set] {
                #expect(!(run.output + run.error).contains("football"))
                #expect(!(run.output + run.error).contains("mèo"))
            }
            let page = try await place.json("accounts", "show", "thi.du")
            #expect(page["password"] == "1")
            #expect(page["passwordIsTemporary"] == "1")
            let outcome = try await place.with { accounts in
                let key = try #require(SecretKey(bytes: [UInt8](repeating: 1, count: 32)))
                return try await SignIn(accounts, PasswordHasher(), key)
                    .signIn("thi.du", Password(Self.password), Visitor(Origin(.page)))
            }
            guard case .signedIn(let session) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(session.passwordIsTemporary)
        }
    }

    @Test(arguments: Engine.allCases)
    func rolesAreGrantedWithinAScopeAndRevoked(engine: Engine) async throws {
        try await run(engine) { place in
            _ = try await person(place)
            let grant = try #require(
                try await place.json(
                    "accounts",
                    "grant",
                    "thi.du",
                    "commune-officer",
                    "--unit",
                    "00004",
                    "--on",
                    "2026-01-01",
                    "--remark",
                    "Quyết định 01"
                )["grant"]
            )
            let page = try await place.chuan("accounts", "show", "thi.du")
            #expect(page.output.contains("cán bộ cấp xã  00004@2026-01-01  mọi đợt"))
            #expect(page.output.contains(grant))
            let conflict = try await place.chuan(
                "accounts",
                "grant",
                "thi.du",
                "province-verifier",
                "--under",
                "01",
                "--on",
                "2026-01-01"
            )
            #expect(conflict.exitCode == 6)
            #expect(
                conflict.error
                    == "Một người không được vừa là cán bộ cấp xã vừa là cán bộ thẩm định cấp tỉnh trong cùng phạm vi và thời gian; hãy thu hồi vai trò kia trước hoặc chọn người khác.\n"
            )
            let elsewhere = try await place.chuan(
                "accounts",
                "grant",
                "thi.du",
                "province-verifier",
                "--under",
                "04",
                "--on",
                "2026-01-01",
                "--until",
                "2126-01-01",
                "--lang",
                "en"
            )
            #expect(elsewhere.exitCode == 0, "\(elsewhere.error)")
            #expect(elsewhere.output.hasPrefix("thi.du is now province verifier; the grant is "))
            let revoked = try await place.chuan("accounts", "revoke", grant, "--lang", "en")
            #expect(revoked.output == "The role is revoked.\n")
            let again = try await place.chuan("accounts", "revoke", grant, "--lang", "en")
            #expect(again.exitCode == 6)
            #expect(again.error == "The role is revoked already.\n")
            let unknown = try await place.chuan("accounts", "revoke", "01jd5fz8000000000000000009")
            #expect(unknown.exitCode == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func sessionsAreSeenAndEndedAndAnAccountIsClosedAndErased(engine: Engine) async throws {
        try await run(engine) { place in
            let (person, _) = try await person(place)
            let id = try #require(Identifier<Person>(person))
            let identity = try #require(ExternalIdentity(issuer: "https://id.example", subject: "s-1"))
            let sessions = try await place.with { accounts in
                _ = try await Identities(accounts).link(
                    identity,
                    to: id,
                    by: Actor(.operatorOfTheMachine, from: Origin(.command))
                )
                let key = try #require(SecretKey(bytes: [UInt8](repeating: 1, count: 32)))
                let signIn = SignIn(accounts, PasswordHasher(), key)
                var sessions: [NewSession] = []
                for _ in 0..<3 {
                    let outcome = try await signIn.signIn(
                        identity,
                        Proof(.openID, .two, issuer: identity.issuer),
                        Visitor(Origin(.page, address: "192.0.2.7"), agent: "Máy thử/1")
                    )
                    if case .signedIn(let session) = outcome { sessions.append(session) }
                }
                return sessions
            }
            let seen = try await place.chuan("accounts", "sessions", "thi.du")
            for session in sessions { #expect(seen.output.contains(session.id.text)) }
            #expect(seen.output.contains("openid    2  192.0.2.7  Máy thử/1"))
            for session in sessions { #expect(!seen.output.contains(session.token.text)) }
            let one = try await place.chuan("accounts", "revoke-session", sessions[0].id.text)
            #expect(one.output == "Đã chấm dứt 1 phiên đăng nhập.\n")
            let gone = try await place.chuan(
                "accounts",
                "revoke-session",
                sessions[0].id.text,
                "--lang",
                "en"
            )
            #expect(gone.exitCode == 4)
            #expect(gone.error == "There is no such session; see “chuan accounts sessions”.\n")
            let all = try await place.chuan("accounts", "revoke-session", "--all", "thi.du", "--lang", "en")
            #expect(all.output == "2 session(s) ended.\n")
            let factor = try await place.chuan("accounts", "remove-second-factor", "thi.du", "--lang", "en")
            #expect(factor.exitCode == 6)
            #expect(factor.error == "No second factor is enrolled.\n")
            let early = try await place.chuan("accounts", "erase", "thi.du")
            #expect(early.exitCode == 6)
            let closed = try await place.chuan("accounts", "close", "thi.du", "--remark", "Nghỉ hưu")
            #expect(closed.output == "Đã đóng tài khoản thi.du.\n")
            let erased = try await place.chuan("accounts", "erase", "thi.du")
            #expect(erased.exitCode == 0, "\(erased.error)")
            let list = try await place.chuan("accounts", "list", "--lang", "en")
            #expect(list.output.contains("—      —     UBND phường Ba Đình  closed, erased  \(person)"))
            let journal = try await place.chuan("journal", "list", "--count", "100")
            for word in ["thi.du", "Nguyễn", "@xa.example", "192.0.2.7", "Nghỉ hưu"] {
                #expect(!journal.output.contains(word))
            }
            #expect(journal.output.contains("account.close"))
            let verified = try await place.chuan("journal", "verify")
            #expect(verified.exitCode == 0, "\(verified.error)\(verified.output)")
        }
    }
}
