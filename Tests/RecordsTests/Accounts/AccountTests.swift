import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct AccountTests {
    private func details(_ name: String, _ email: String? = nil) throws -> AccountDetails {
        AccountDetails(name: try #require(PersonName(name)), email: email.flatMap { EmailAddress($0) })
    }

    @Test(arguments: Engine.allCases)
    func anAccountIsMadeShownAndChanged(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let accounts = office.accounts
            let person = try await accounts.create(
                try #require(Login("Thi.Du@Xa")),
                try details("Nguyễn Thí Dụ", "thidu@xa.example"),
                of: office.body,
                by: TestOffice.shell
            )
            let page = try await accounts.show(person, by: TestOffice.shell)
            #expect(page.line.account.login?.text == "thi.du@xa")
            #expect(page.line.account.name == "Nguyễn Thí Dụ")
            #expect(page.line.body.name == "Sở Thí Dụ")
            #expect(!page.hasPassword && !page.hasSecondFactor)
            _ = try await accounts.change(person, to: try details("Trần Thí Dụ"), by: office.actor(person))
            let changed = try await accounts.show(person, by: office.actor(person)).line.account
            #expect(changed.name == "Trần Thí Dụ")
            #expect(changed.email == nil)
            #expect(
                try await accounts.person(try #require(Login("thi.du@xa")), by: TestOffice.shell) == person
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aLoginBelongsToOnePersonAlsoAfterTheAccountIsClosed(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            await #expect(throws: AccountError.loginTaken) { try await office.person("ONE") }
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            await #expect(throws: AccountError.loginTaken) { try await office.person("one") }
            await #expect(throws: AccountError.closed) {
                try await office.accounts.close(person, by: TestOffice.shell)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func nothingThatNamesAPersonIsInTheJournal(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("ten.dang.nhap", NewGrant(.auditor, .everything))
            _ = try await office.accounts.change(
                person,
                to: try details("Nguyễn Thí Dụ", "thidu@xa.example"),
                by: TestOffice.shell
            )
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            _ = try await office.accounts.erase(person, by: TestOffice.shell)
            let journal = try await office.journal()
            for word in ["ten.dang.nhap", "Người", "Nguyễn", "Thí Dụ", "example", "Sở"] {
                #expect(!journal.contains(word))
            }
            #expect(journal.contains("account.create account \(person)"))
            #expect(journal.contains("role.grant grant"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatNamesAPersonIsErasedAndWhatHeDidStays(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let identity = try #require(ExternalIdentity(issuer: "https://id.example", subject: "s1"))
            _ = try await office.identities.link(identity, to: person, by: TestOffice.shell)
            _ = try await office.enter("one")
            await #expect(throws: AccountError.notClosed) {
                try await office.accounts.erase(person, by: TestOffice.shell)
            }
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            _ = try await office.accounts.erase(person, by: TestOffice.shell)
            await #expect(throws: AccountError.erased) {
                try await office.accounts.erase(person, by: TestOffice.shell)
            }
            let report = try await JournalVerifier().verify(office.database)
            #expect(report.isWhole, "\(report.breaks)")
            let page = try await office.accounts.show(person, by: TestOffice.shell)
            #expect(page.line.account.login == nil)
            #expect(page.line.account.name == nil)
            #expect(!page.hasPassword)
            #expect(page.identities.isEmpty)
            let places = try await office.database.read {
                try $0.values(
                    Int.self,
                    "SELECT count(*) FROM session WHERE address IS NOT NULL OR agent IS NOT NULL"
                )
            }
            #expect(places == [0])
            // The login is free again: nobody can tell that it was somebody's.
            #expect(try await office.person("one") != person)
        }
    }

    @Test(arguments: Engine.allCases)
    func anAdministratorOfAProvinceLooksAfterItsAccountsOnly(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let accounts = office.accounts
            let (one, two) = (try PermissionLand.dated("01"), try PermissionLand.dated("02"))
            let here = try await accounts.addBody(
                try #require(BodyName("Xã A")),
                .peoplesCommittee,
                at: try PermissionLand.dated("00001"),
                by: TestOffice.shell
            )
            let there = try await accounts.addBody(
                try #require(BodyName("Tỉnh Hai")),
                .peoplesCommittee,
                at: two,
                by: TestOffice.shell
            )
            let chief = try await office.person("chief", NewGrant(.administrator, Scope(.under(one))))
            let actor = office.actor(chief)
            let mine = try await accounts.create(
                try #require(Login("mine")),
                try details("Người A"),
                of: here,
                by: actor
            )
            let theirs = try await office.person("theirs", body: there)
            await #expect(throws: Refusal.outsideScope(.createAccount, .administrator)) {
                try await accounts.create(
                    try #require(Login("other")),
                    try details("Người B"),
                    of: there,
                    by: actor
                )
            }
            await #expect(throws: Refusal.outsideScope(.closeAccount, .administrator)) {
                try await accounts.close(theirs, by: actor)
            }
            await #expect(throws: Refusal.outsideScope(.listAccounts, .administrator)) {
                try await accounts.show(theirs, by: actor)
            }
            #expect(Set(try await accounts.list(by: actor).map(\.account.person)) == [chief, mine])
            #expect(try await accounts.bodies(by: actor).map(\.name) == ["Xã A"])
            // Roles within the province, none beyond it, none for oneself.
            let within = NewGrant(.communeOfficer, Scope(.one(try PermissionLand.dated("00001"))))
            _ = try await accounts.grant(within, to: mine, by: actor)
            for scope in [
                Scope.everything, Scope(.under(two)),
                Scope(.under(try PermissionLand.dated("01", "2025-01-01"))),
            ] {
                await #expect(throws: AccountError.beyondOwnScope) {
                    try await accounts.grant(NewGrant(.provinceVerifier, scope), to: mine, by: actor)
                }
            }
            await #expect(throws: Refusal.notForOneself(.grantRole)) {
                try await accounts.grant(NewGrant(.administrator, Scope(.under(one))), to: chief, by: actor)
            }
            await #expect(throws: Refusal.outsideScope(.changeAccount, .administrator)) {
                try await accounts.move(mine, to: there, by: actor)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyMovesHimselfToAnotherBody(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            await #expect(throws: Refusal.self) {
                try await office.accounts.move(person, to: office.body, by: office.actor(person))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whoMayOnlyLookAtHimselfSeesOnlyHimself(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (one, other) = (try await office.person("one"), try await office.person("other"))
            #expect(try await office.accounts.list(by: office.actor(one)).map(\.account.person) == [one])
            await #expect(throws: Refusal.notYours(.listAccounts, [.administrator, .auditor])) {
                try await office.accounts.show(other, by: office.actor(one))
            }
            // Nobody learns whether somebody exists.
            await #expect(throws: Refusal.notYours(.listAccounts, [.administrator, .auditor])) {
                try await office.accounts.show(TestRecords.person, by: office.actor(one))
            }
            await #expect(throws: Refusal.notSignedIn(.listAccounts)) {
                try await office.accounts.list(by: Actor(.anonymous, from: Origin(.page)))
            }
        }
    }

    @Test(arguments: [
        ("abc", true), ("a.b-c_d@e", true), ("0ab", true), ("ab", false), (".ab", false), ("-ab", false),
        ("a b", false), ("áb c", false), ("a\u{0}b", false), ("", false), ("a'b", false),
        (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
    ])
    func aLoginHasItsForm(text: String, isGood: Bool) {
        #expect((Login(text) != nil) == isGood)
    }

    @Test(arguments: [
        ("Nguyễn Thí Dụ", true), ("  Ê-đê  ", true), ("", false), ("   ", false), ("a\nb", false),
        ("a\u{202E}b", false), ("a\u{0}", false), (String(repeating: "a", count: 201), false),
    ])
    func aNameIsOneLineOfComposedText(text: String, isGood: Bool) {
        #expect((PersonName(text) != nil) == isGood)
        if let name = PersonName("Nguye\u{302}\u{303}n") {
            #expect(Array(name.text.unicodeScalars) == Array("Nguy\u{1EC5}n".unicodeScalars))
        }
    }

    @Test(arguments: [
        ("a@b", true), ("thi.du@xa.example", true), ("a", false), ("@b", false), ("a@", false),
        ("a@b@c", false),
        ("a b@c", false), ("a@b\r\nBcc: c@d", false), ("<a@b>", false), ("á@b", false),
    ])
    func anAddressHasItsForm(text: String, isGood: Bool) {
        #expect((EmailAddress(text) != nil) == isGood)
    }
}
