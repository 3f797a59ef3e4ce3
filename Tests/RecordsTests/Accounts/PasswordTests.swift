import Database
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct PasswordTests {
    private let page = Origin(.page, address: "192.0.2.7")

    @Test(arguments: Engine.allCases)
    func aPasswordIsChosenByALinkOnce(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            let link = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            _ = try await office.passwords.choose(Password(TestOffice.password), by: link.token, from: page)
            #expect(try await office.enter("one").person == person)
            await #expect(throws: PasswordError.badLink) {
                try await office.passwords.choose(Password("một câu nào đó khác"), by: link.token, from: page)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aLinkIsWorthNothingLaterReplacedClosedOrMadeUp(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let password = Password(TestOffice.password)
            let person = try await office.person("one")
            let first = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            let second = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            await #expect(throws: PasswordError.badLink) {
                try await office.passwords.choose(password, by: first.token, from: page)
            }
            await #expect(throws: PasswordError.badLink) {
                try await office.passwords.choose(password, by: Token(.system), from: page)
            }
            office.time.advance(milliseconds: Passwords.linkLife)
            await #expect(throws: PasswordError.badLink) {
                try await office.passwords.choose(password, by: second.token, from: page)
            }
            let third = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            await #expect(throws: PasswordError.badLink) {
                try await office.passwords.choose(password, by: third.token, from: page)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aBadPasswordDoesNotUseTheLinkUp(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            let link = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            await #expect(throws: PasswordError.fault(.tooShort(minimum: 12))) {
                try await office.passwords.choose(Password("ngắn"), by: link.token, from: page)
            }
            await #expect(throws: PasswordError.fault(.telling)) {
                try await office.passwords.choose(Password("Người one 123"), by: link.token, from: page)
            }
            _ = try await office.passwords.choose(Password(TestOffice.password), by: link.token, from: page)
        }
    }

    @Test(arguments: Engine.allCases)
    func aChangedOrResetPasswordEndsEverySession(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let (first, second) = (try await office.enter("one"), try await office.enter("one"))
            _ = try await office.passwords.change(
                Password(TestOffice.password),
                to: Password("một câu nào đó khác"),
                by: office.actor(person),
                office.key
            )
            for session in [first, second] {
                #expect(try await office.sessions.recognise(session.token, from: page) == nil)
            }
            await #expect(throws: SignInError.wrong) { try await office.enter("one") }
            let third = try await office.enter("one", "một câu nào đó khác")
            let link = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            // A link that nobody has used ends nothing.
            #expect(try await office.sessions.recognise(third.token, from: page) != nil)
            _ = try await office.passwords.choose(Password(TestOffice.password), by: link.token, from: page)
            #expect(try await office.sessions.recognise(third.token, from: page) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func theOldPasswordIsAskedForAndGuessingItIsSlowed(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let actor = office.actor(person)
            let new = Password("một câu nào đó khác")
            await #expect(throws: PasswordError.fault(.unchanged)) {
                try await office.passwords.change(
                    Password(TestOffice.password),
                    to: Password(TestOffice.password),
                    by: actor,
                    office.key
                )
            }
            for _ in 0..<4 {
                await #expect(throws: PasswordError.wrong) {
                    try await office.passwords.change(Password("không phải"), to: new, by: actor, office.key)
                }
            }
            office.hashes.forget()
            await #expect(throws: PasswordError.wrong) {
                try await office.passwords.change(Password("không phải"), to: new, by: actor, office.key)
            }
            await #expect {
                try await office.passwords.change(
                    Password(TestOffice.password),
                    to: new,
                    by: actor,
                    office.key
                )
            } throws: { ($0 as? PasswordError)?.code == "password.wait" }
            #expect(office.hashes.made.count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func aPasswordSetBySomebodyElseIsGoodForNothingButChoosingAnother(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one", NewGrant(.auditor, .everything))
            _ = try await office.passwords.set(
                Password(TestOffice.password),
                of: person,
                by: TestOffice.shell
            )
            let session = try await office.enter("one")
            #expect(session.passwordIsTemporary)
            let actor = office.actor(person)
            #expect(try await office.refusal(.readJournal, actor, .everything) == .passwordToBeChanged)
            await #expect(throws: Refusal.passwordToBeChanged) {
                try await office.factors.offer(to: actor)
            }
            _ = try await office.passwords.change(
                Password(TestOffice.password),
                to: Password("một câu nào đó khác"),
                by: actor,
                office.key
            )
            #expect(try await office.refusal(.readJournal, actor, .everything) == nil)
            #expect(try await !office.enter("one", "một câu nào đó khác").passwordIsTemporary)
        }
    }

    @Test(arguments: Engine.allCases)
    func anAdministratorSetsNobodysPassword(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let chief = try await office.person("chief", NewGrant(.administrator, .everything))
            let person = try await office.person("one")
            office.hashes.forget()
            await #expect(throws: Refusal.notYours(.setPassword, [])) {
                try await office.passwords.set(
                    Password(TestOffice.password),
                    of: person,
                    by: office.actor(chief)
                )
            }
            // Nor does asking cost the machine a hash.
            #expect(office.hashes.made.isEmpty)
            _ = try await office.passwords.issueLink(for: person, by: office.actor(chief))
        }
    }
}
