import Database
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct IdentityTests {
    private func identity(_ subject: String = "s1") throws -> ExternalIdentity {
        try #require(ExternalIdentity(issuer: "https://id.example", subject: subject))
    }

    private func fails(_ office: TestOffice) async {
        await #expect(throws: SignInError.notLinked) {
            try await office.signIn.signIn(try identity(), word, office.visitor())
        }
    }

    private let word = Proof(.openID, .one, issuer: "https://id.example", acr: "low", amr: "pwd")

    @Test(arguments: Engine.allCases)
    func aLinkedIdentityOpensASessionThatKeepsWhatTheProviderSaid(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            _ = try await office.identities.link(try identity(), to: person, by: office.actor(person))
            let outcome = try await office.signIn.signIn(try identity(), word, office.visitor())
            guard case .signedIn(let session) = outcome else {
                throw TestOffice.Unexpected(outcome: "\(outcome)")
            }
            #expect(session.person == person)
            let signedIn = try #require(
                try await office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(signedIn.session.proof == word)
        }
    }

    @Test(arguments: Engine.allCases)
    func anIdentityOpensNothingUnlinkedOrWhenTheAccountIsClosed(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            await fails(office)
            _ = try await office.identities.link(try identity("other"), to: person, by: TestOffice.shell)
            await fails(office)
            _ = try await office.identities.link(try identity(), to: person, by: TestOffice.shell)
            let outcome = try await office.signIn.signIn(try identity(), word, office.visitor())
            guard case .signedIn(let session) = outcome else {
                throw TestOffice.Unexpected(outcome: "\(outcome)")
            }
            _ = try await office.identities.unlink(try identity(), from: person, by: office.actor(person))
            await fails(office)
            #expect(try await office.sessions.recognise(session.token, from: Origin(.page)) == nil)
            _ = try await office.identities.link(try identity(), to: person, by: TestOffice.shell)
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            await fails(office)
        }
    }

    @Test(arguments: Engine.allCases)
    func anIdentityBelongsToOnePersonAndIsLinkedByHimOrAnAdministratorOnly(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (one, other) = (try await office.person("one"), try await office.person("other"))
            let chief = try await office.person("chief", NewGrant(.administrator, .everything))
            await #expect(throws: Refusal.self) {
                try await office.identities.link(try identity(), to: one, by: office.actor(other))
            }
            await #expect(throws: Refusal.notSignedIn(.linkIdentity)) {
                try await office.identities.link(
                    try identity(),
                    to: one,
                    by: Actor(.anonymous, from: Origin(.page))
                )
            }
            _ = try await office.identities.link(try identity(), to: one, by: office.actor(chief))
            for person in [one, other] {
                await #expect(throws: IdentityError.linkedAlready) {
                    try await office.identities.link(try identity(), to: person, by: office.actor(person))
                }
            }
            await #expect(throws: IdentityError.notLinked) {
                try await office.identities.unlink(try identity(), from: other, by: office.actor(other))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aSecondFactorHereIsAskedForUnlessTheProviderSawTwoThings(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            _ = try await office.identities.link(try identity(), to: person, by: TestOffice.shell)
            let offer = try await office.factors.offer(to: office.actor(person))
            let phone = TimedCode(secret: offer.secret)
            let code = phone.code(of: TimedCode.step(at: office.time.now))
            _ = try await office.factors.enrol(with: code, by: office.actor(person))
            office.time.advance(milliseconds: 30_000)
            let outcome = try await office.signIn.signIn(try identity(), word, office.visitor())
            guard case .codeNeeded(let half, _) = outcome else {
                throw TestOffice.Unexpected(outcome: "\(outcome)")
            }
            let next = phone.code(of: TimedCode.step(at: office.time.now))
            let session = try await office.signIn.finish(half, next, office.visitor())
            let signedIn = try #require(
                try await office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(
                signedIn.session.proof
                    == Proof(.openIDAndCode, .two, issuer: "https://id.example", acr: "low", amr: "pwd")
            )
            let strong = Proof(.openID, .two, issuer: "https://id.example", acr: "high", amr: "pwd otp")
            guard case .signedIn = try await office.signIn.signIn(try identity(), strong, office.visitor())
            else {
                throw TestOffice.Unexpected(outcome: "a code was asked for")
            }
        }
    }

    @Test(arguments: [
        ("https://id.example", "s", true), ("https://id.example", "", false), ("", "s", false),
        ("https://id.example", String(repeating: "s", count: 256), false), ("https://id.example", "á", false),
        ("https://id.example", "a\nb", false), ("https://id.example/ x", "s", false),
    ])
    func anIdentityHasItsForm(issuer: String, subject: String, isGood: Bool) {
        #expect((ExternalIdentity(issuer: issuer, subject: subject) != nil) == isGood)
    }
}
