import Database
import Foundation
import TestDatabases
import Testing

/// `chuan notices send` against a mail server that others wrote.
@Suite(.serialized, .timeLimit(.minutes(30)), .enabled(if: MailServer.isInstalled))
struct NoticesSendTests {
    private static let units = ["19789", "19777", "19815"]

    /// A campaign in Huế whose communes have registered, so that the verifiers are to be told of each.
    private func opened(_ place: TestDatabase, verifier: String = "tham-dinh@example.test") async throws
        -> ChuanDesk
    {
        let desk = ChuanDesk(database: place.url.description)
        try await desk("migrate", "--database", desk.database)
        let body = try await desk.field("body", "bodies", "add", "Sở", "--kind", "department", "--unit", "46")
        for (login, role) in [
            ("mo-dot", "policy-maker"), ("can-bo", "commune-officer"), ("tham-dinh", "province-verifier"),
        ] {
            let mail = login == "tham-dinh" ? verifier : "\(login)@example.test"
            var account = ["accounts", "create", login, "--name", "Cán bộ", "--body", body]
            if !mail.isEmpty { account += ["--email", mail] }
            try await desk.run(account)
            try await desk("accounts", "grant", login, role, "--under", "46")
        }
        let campaign = try await desk.field(
            "campaign",
            "campaign",
            "open",
            "xa-tmdt",
            "--title",
            "Đợt thử",
            "--period",
            "2026",
            "--under",
            "46",
            "--with-registration",
            "--verifier",
            body,
            "--authority",
            body,
            "--as",
            "mo-dot"
        )
        for unit in Self.units {
            try await desk("register", "--campaign", campaign, "--unit", unit, "--as", "can-bo")
        }
        return desk
    }

    private func environment(_ server: MailServer) -> [String: String] {
        [
            "CHUAN_MAIL_SERVER": server.address, "CHUAN_MAIL_FROM": "chuan@example.test",
            "CHUAN_MAIL_WITHOUT_TLS": "1",
        ]
    }

    @Test(arguments: Engine.allCases)
    func eachLetterIsTakenOnceAndSaysWhatHappened(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let server = try MailServer()
        var desk = try await opened(place)
        let waiting = try await desk.list("notices", "list", "--state", "waiting")
        #expect(waiting.count == Self.units.count)
        desk.environment = environment(server).merging(
            ["CHUAN_MAIL_USER": "chuan", "CHUAN_MAIL_PASSWORD": "mat khau thu"]
        ) { _, new in new }
        let sent = try await desk("notices", "send")
        #expect(sent.output == "Đã gửi 3 thư; 0 sẽ thử lại; 0 không gửi được.\n")
        let letters = try server.letters
        #expect(letters.map(\.to) == Array(repeating: "tham-dinh@example.test", count: 3))
        #expect(Set(letters.map(\.id)).count == 3)
        #expect(letters.allSatisfy { $0.user == "chuan" && $0.subject.hasPrefix("Hồ sơ: đăng ký: ") })
        #expect(letters.contains { $0.subject.contains("Phường Thuận Hóa") })
        let again = try await desk("notices", "send")
        #expect(again.output == "Đã gửi 0 thư; 0 sẽ thử lại; 0 không gửi được.\n")
        #expect(try server.letters.count == 3)
        let states = try await desk.list("notices", "list").map { $0["state"] as? String }
        #expect(states == ["sent", "sent", "sent"])
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Engine.allCases)
    func aProgramKilledBetweenSendingAndRecordingRepeatsThatOneLetterOnly(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let server = try MailServer()
        var desk = try await opened(place)
        desk.environment = environment(server)
        let killed = try await desk.run(["notices", "send"], exit: nil) { server.kill($0) }
        #expect(killed.exitCode == 128 + SIGKILL)
        #expect(try server.letters.count == 1)
        // What it had claimed is left alone until the claim runs out.
        let early = try await desk("notices", "send")
        #expect(early.output == "Đã gửi 0 thư; 0 sẽ thử lại; 0 không gửi được.\n")
        // Ten minutes pass.
        let database = try await Database(place.url)
        _ = try await database.write { connection in
            try connection.execute(
                "UPDATE notice_delivery SET next_attempt = '2026-01-01T00:00:00.000Z' WHERE sent_at IS NULL"
            )
        }
        await database.close()
        let later = try await desk("notices", "send")
        #expect(later.output == "Đã gửi 3 thư; 0 sẽ thử lại; 0 không gửi được.\n")
        let ids = try server.letters.map(\.id)
        #expect(ids.count == 4, "one letter twice, the others once")
        #expect(Set(ids).count == 3, "and both copies under one Message-ID")
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Engine.allCases)
    func whatIsRefusedIsShownAndGoesWhenItIsMended(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let server = try MailServer()
        var desk = try await opened(place, verifier: "")
        desk.environment = environment(server)
        let nobody = try await desk("notices", "send", exit: 2)
        #expect(nobody.output == "Đã gửi 0 thư; 0 sẽ thử lại; 3 không gửi được.\n")
        let failed = try await desk.list("notices", "list", "--state", "failed")
        #expect(failed.map { $0["failure"] as? String } == Array(repeating: "no address", count: 3))
        // Somebody with an address gets the role.
        let body = try #require(try await desk.list("bodies", "list").first?["body"] as? String)
        try await desk(
            "accounts",
            "create",
            "tham-dinh-2",
            "--name",
            "Cán bộ",
            "--body",
            body,
            "--email",
            "tham-dinh-2@example.test"
        )
        try await desk("accounts", "grant", "tham-dinh-2", "province-verifier", "--under", "46")
        let retried = try await desk("notices", "retry")
        #expect(retried.output == "3 thư sẽ được gửi lại.\n")
        let sent = try await desk("notices", "send", exit: 2)
        #expect(sent.output == "Đã gửi 3 thư; 0 sẽ thử lại; 3 không gửi được.\n")
        #expect(try server.letters.map(\.to) == Array(repeating: "tham-dinh-2@example.test", count: 3))
        withExtendedLifetime(place) {}
    }

    @Test(arguments: ["refused@example.test", "later@example.test"])
    func theServersAnswerDecidesWhetherItIsTriedAgain(address: String) async throws {
        let place = try TestDatabase(.sqlite)
        let server = try MailServer()
        var desk = try await opened(place, verifier: address)
        desk.environment = environment(server)
        let run = try await desk("notices", "send", exit: 2)
        let isFinal = address.hasPrefix("refused")
        #expect(
            run.output
                == (isFinal
                    ? "Đã gửi 0 thư; 0 sẽ thử lại; 3 không gửi được.\n"
                    : "Đã gửi 0 thư; 3 sẽ thử lại; 0 không gửi được.\n")
        )
        #expect(try server.letters.isEmpty)
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Engine.allCases)
    func lettersAndPasswordsGoAfterSTARTTLSOnly(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let certificate = try ServerCertificate()
        let server = try MailServer(certificate)
        var desk = try await opened(place)
        desk.environment = [
            "CHUAN_MAIL_SERVER": server.address, "CHUAN_MAIL_FROM": "chuan@example.test",
            "CHUAN_MAIL_USER": "chuan", "CHUAN_MAIL_PASSWORD": "mat khau thu",
            "CHUAN_MAIL_CA_FILE": certificate.path,
        ]
        let sent = try await desk("notices", "send")
        #expect(sent.output == "Đã gửi 3 thư; 0 sẽ thử lại; 0 không gửi được.\n")
        let letters = try server.letters
        #expect(letters.count == 3 && letters.allSatisfy { $0.isEncrypted && $0.user == "chuan" })
        withExtendedLifetime(place) {}
    }

    @Test func aServerWithACertificateThatNobodyKnowsGetsNothing() async throws {
        let place = try TestDatabase(.sqlite)
        let server = try MailServer(try ServerCertificate())
        let other = try ServerCertificate()
        var desk = try await opened(place)
        for authorities in [nil, other.path] {
            desk.environment = ["CHUAN_MAIL_SERVER": server.address, "CHUAN_MAIL_FROM": "chuan@example.test"]
            desk.environment["CHUAN_MAIL_CA_FILE"] = authorities
            let run = try await desk("notices", "send", exit: nil)
            #expect(!run.output.hasPrefix("Đã gửi 3"), "\(run.output)")
        }
        #expect(try server.letters.isEmpty)
        withExtendedLifetime(place) {}
    }

    @Test func aServerWithoutEncryptionGetsNothingUnlessThatIsAskedFor() async throws {
        let place = try TestDatabase(.sqlite)
        let server = try MailServer()
        var desk = try await opened(place)
        desk.environment = ["CHUAN_MAIL_SERVER": server.address, "CHUAN_MAIL_FROM": "chuan@example.test"]
        let run = try await desk("notices", "send", exit: nil)
        #expect(run.output == "Đã gửi 0 thư; 3 sẽ thử lại; 0 không gửi được.\n")
        #expect(try server.letters.isEmpty)
        withExtendedLifetime(place) {}
    }

    @Test func aWrongPasswordIsNeitherShownNorFinal() async throws {
        let place = try TestDatabase(.sqlite)
        let server = try MailServer()
        var desk = try await opened(place)
        desk.environment = environment(server).merging(
            ["CHUAN_MAIL_USER": "chuan", "CHUAN_MAIL_PASSWORD": "sai-mat-khau-nay"]
        ) { _, new in new }
        let run = try await desk("notices", "send", exit: 2)
        #expect(!run.error.contains("sai-mat-khau-nay") && !run.output.contains("sai-mat-khau-nay"))
        let listed = try await desk("notices", "list")
        #expect(!listed.output.contains("sai-mat-khau-nay"))
        #expect(try server.letters.isEmpty)
        withExtendedLifetime(place) {}
    }
}
