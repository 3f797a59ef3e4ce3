import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SecondFactorTests {
    /// Somebody with a second factor, and what is on the phone and on paper.
    private func enrolled(_ office: TestOffice, _ login: String = "one") async throws
        -> (person: Identifier<Person>, phone: TimedCode, paper: [RecoveryCode])
    {
        let person = try await office.personWithPassword(login)
        let offer = try await office.factors.offer(to: office.actor(person))
        let phone = TimedCode(secret: offer.secret)
        let paper = try await office.factors.enrol(with: code(phone, office), by: office.actor(person))
        office.time.advance(milliseconds: 30_000)
        return (person, phone, paper)
    }

    private func code(_ phone: TimedCode, _ office: TestOffice, off: Int64 = 0) -> String {
        phone.code(of: TimedCode.step(at: office.time.now) + off)
    }

    private func pending(_ office: TestOffice, _ login: String = "one") async throws -> String {
        let outcome = try await office.signIn.signIn(login, Password(TestOffice.password), office.visitor())
        guard case .codeNeeded(let pending, _) = outcome else {
            throw TestOffice.Unexpected(outcome: "\(outcome)")
        }
        return pending
    }

    @Test(arguments: Engine.allCases)
    func whoHasASecondFactorNeedsBoth(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (person, phone, _) = try await enrolled(office)
            let half = try await pending(office)
            let session = try await office.signIn.finish(half, code(phone, office), office.visitor())
            #expect(session.person == person)
            let signedIn = try #require(
                try await office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(signedIn.session.proof == Proof(.passwordAndCode, .two))
        }
    }

    @Test(arguments: Engine.allCases)
    func aCodeIsGoodOnceAndOnlyNearItsTime(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (_, phone, _) = try await enrolled(office)
            let visitor = office.visitor()
            let used = code(phone, office)
            _ = try await office.signIn.finish(try await pending(office), used, visitor)
            for code in [used, code(phone, office, off: -1), code(phone, office, off: 3), "000000x", ""] {
                let half = try await pending(office)
                await #expect(throws: SignInError.wrongCode) {
                    try await office.signIn.finish(half, code, visitor)
                }
            }
            // The next half minute's, from a clock that is fast, with a space as phones show it.
            let next = code(phone, office, off: 1)
            office.time.advance(milliseconds: 3_600_000)
            let half = try await pending(office)
            let now = code(phone, office)
            await #expect(throws: SignInError.wrongCode) {
                try await office.signIn.finish(half, next, visitor)
            }
            _ = try await office.signIn.finish(half, now.prefix(3) + " " + now.suffix(3), visitor)
        }
    }

    @Test(arguments: Engine.allCases)
    func oneCodeUsedTwiceAtOnceOpensOneSession(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (_, phone, _) = try await enrolled(office)
            let (half, code) = (try await pending(office), code(phone, office))
            let opened = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        (try? await office.signIn.finish(half, code, office.visitor())) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(opened == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func aRecoveryCodeIsGoodOnce(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (person, _, paper) = try await enrolled(office)
            let (other, _, foreign) = try await enrolled(office, "two")
            #expect(paper.count == RecoveryCode.count)
            let typed = paper[3].text.uppercased().replacing("-", with: " ")
            _ = try await office.signIn.finish(try await pending(office), typed, office.visitor())
            for code in [paper[3].text, foreign[0].text, RecoveryCode(.system).text] {
                let half = try await pending(office)
                await #expect(throws: SignInError.wrongCode) {
                    try await office.signIn.finish(half, code, office.visitor())
                }
            }
            #expect(try await office.accounts.show(person, by: TestOffice.shell).recoveryCodesLeft == 9)
            #expect(try await office.accounts.show(other, by: TestOffice.shell).recoveryCodesLeft == 10)
            let fresh = try await office.factors.renewRecoveryCodes(by: office.actor(person))
            office.time.advance(milliseconds: 86_400_000)
            let half = try await pending(office)
            await #expect(throws: SignInError.wrongCode) {
                try await office.signIn.finish(half, paper[4].text, office.visitor())
            }
            _ = try await office.signIn.finish(half, fresh[0].text, office.visitor())
        }
    }

    @Test(arguments: Engine.allCases)
    func wrongCodesAreSlowedThoughThePasswordIsRightEachTime(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (_, phone, _) = try await enrolled(office)
            for _ in 0..<6 {
                let half = try await pending(office)
                await #expect(throws: SignInError.wrongCode) {
                    try await office.signIn.finish(half, "abcdef", office.visitor())
                }
                // The password is right each time, which keeps the first brake from biting.
                office.time.advance(milliseconds: 1_000)
            }
            office.time.advance(milliseconds: 15_000)
            let half = try await pending(office)
            await #expect {
                try await office.signIn.finish(half, code(phone, office), office.visitor())
            } throws: { ($0 as? SignInError)?.code == "sign-in.wait" }
            office.time.advance(milliseconds: 30_000)
            _ = try await office.signIn.finish(half, code(phone, office), office.visitor())
        }
    }

    @Test(arguments: Engine.allCases)
    func halfASignInIsWorthNothingLaterTouchedOrAfterThePasswordChanged(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (person, phone, _) = try await enrolled(office)
            let late = try await pending(office)
            await #expect(throws: SignInError.tooLate) {
                try await office.signIn.finish(late + "aa", code(phone, office), office.visitor())
            }
            office.time.advance(milliseconds: 300_000)
            await #expect(throws: SignInError.tooLate) {
                try await office.signIn.finish(late, code(phone, office), office.visitor())
            }
            let before = try await pending(office)
            let link = try await office.passwords.issueLink(for: person, by: TestOffice.shell)
            _ = try await office.passwords.choose(
                Password("một câu nào đó khác"),
                by: link.token,
                from: Origin(.page)
            )
            await #expect(throws: SignInError.wrong) {
                try await office.signIn.finish(before, code(phone, office), office.visitor())
            }
            // The mark of a browser is no half sign-in.
            let other = try await office.personWithPassword("two")
            let device = try await office.enter("two").device
            await #expect(throws: SignInError.tooLate) {
                try await office.signIn.finish(device, "000000", office.visitor())
            }
            _ = other
        }
    }

    @Test(arguments: Engine.allCases)
    func anOfferCountsForNothingUntilACodeOfItWasShown(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let actor = office.actor(person)
            await #expect(throws: SecondFactorError.noOffer) {
                try await office.factors.enrol(with: "000000", by: actor)
            }
            let first = try await office.factors.offer(to: actor)
            _ = try await office.enter("one")
            let second = try await office.factors.offer(to: actor)
            await #expect(throws: SecondFactorError.wrongCode) {
                try await office.factors.enrol(with: code(TimedCode(secret: first.secret), office), by: actor)
            }
            office.time.advance(milliseconds: 3_600_000)
            await #expect(throws: SecondFactorError.noOffer) {
                try await office.factors.enrol(
                    with: code(TimedCode(secret: second.secret), office),
                    by: actor
                )
            }
            let third = try await office.factors.offer(to: actor)
            _ = try await office.factors.enrol(with: code(TimedCode(secret: third.secret), office), by: actor)
            await #expect(throws: SecondFactorError.alreadyEnrolled) {
                try await office.factors.offer(to: actor)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatThePhoneIsGivenIsInTheFormOfTheCommonApps(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("thi.du@xa")
            let offer = try await office.factors.offer(to: office.actor(person))
            let secret = Base32.text(offer.secret).uppercased()
            #expect(offer.secret.count == 20)
            #expect(
                offer.uri
                    == "otpauth:" + "//totp/Chu%E1%BA%A9n:thi.du%40xa?secret=\(secret)"
                    + "&issuer=Chu%E1%BA%A9n&algorithm=SHA1&digits=6&period=30"
            )
            #expect(offer.typed.filter { $0 != " " } == secret)
            #expect(!"\(offer)".contains(secret))
            // The database does not know it.
            let stored = try await office.database.read {
                try $0.value([UInt8].self, "SELECT secret FROM second_factor")
            }
            #expect(!stored.contains(subsequence: offer.secret))
        }
    }

    @Test(arguments: Engine.allCases)
    func anAdministratorRemovesASecondFactorAndTheSessionsWithIt(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let chief = try await office.person("chief", NewGrant(.administrator, .everything))
            let (person, phone, _) = try await enrolled(office)
            let session = try await office.signIn.finish(
                try await pending(office),
                code(phone, office),
                office.visitor()
            )
            await #expect(throws: Refusal.self) {
                try await office.accounts.removeSecondFactor(
                    of: person,
                    by: office.actor(try await office.person("other"))
                )
            }
            _ = try await office.accounts.removeSecondFactor(of: person, by: office.actor(chief))
            #expect(try await office.sessions.recognise(session.token, from: Origin(.page)) == nil)
            _ = try await office.enter("one")
        }
    }

    @Test(arguments: Engine.allCases)
    func withAnotherKeyASecretIsUnreadableNotWrong(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let offer = try await office.factors.offer(to: office.actor(person))
            let key = try #require(SecretKey(bytes: [UInt8](repeating: 8, count: 32)))
            await #expect(throws: SecondFactorError.unreadable) {
                try await SecondFactors(office.accounts, key)
                    .enrol(with: code(TimedCode(secret: offer.secret), office), by: office.actor(person))
            }
        }
    }
}

extension [UInt8] {
    fileprivate func contains(subsequence part: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: part) }
    }
}
