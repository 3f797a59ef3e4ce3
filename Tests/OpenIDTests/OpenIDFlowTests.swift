import Database
import FoundationEssentials
import OpenID
import Records
import Testing
import WebClient

@Suite(.timeLimit(.minutes(2)))
struct OpenIDFlowTests {
    private func right(_ meeting: Meeting) async throws -> String {
        try await meeting.claims.signed(rs256: try Meeting.keys.get().rsa, kid: "r1")
    }

    @Test(arguments: Engine.allCases)
    func whoIsRecognisedAndLinkedIsInWithWhatTheProviderSaid(engine: Engine) async throws {
        try await Meeting.run(
            engine,
            provider: try StandInProvider.registered(assurance: .init(two: ["high"]))
        ) {
            meeting in
            var claims = meeting.claims
            claims.acr = "high"
            claims.amr = ["pwd", "otp"]
            let token = try await claims.signed(rs256: try Meeting.keys.get().rsa, kid: "r1")
            meeting.provider.change { $0.token = token }
            let outcome = try await meeting.openID.arrive(
                meeting.callback,
                meeting.departure.attempt,
                meeting.office.visitor
            )
            guard case .signedIn(let session) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(session.person == meeting.office.person)
            let signedIn = try #require(
                try await meeting.office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(
                signedIn.session.proof
                    == Proof(.openID, .two, issuer: StandInProvider.issuer, acr: "high", amr: "pwd otp")
            )
        }
    }

    @Test func theProviderIsAskedWithCodeStateNonceAndChallenge() async throws {
        try await Meeting.run { meeting in
            #expect(meeting.departure.location.hasPrefix("https://id.example/realm/auth?"))
            #expect(meeting.asked["response_type"] == "code")
            #expect(meeting.asked["client_id"] == "chuan")
            #expect(meeting.asked["scope"] == "openid")
            #expect(meeting.asked["redirect_uri"] == "https://chuan.example/sign-in/thi-du")
            #expect(meeting.asked["code_challenge_method"] == "S256")
            for name in ["state", "nonce", "code_challenge"] { #expect(meeting.asked[name]?.count == 43) }
            // Nothing of it is in what the browser keeps, and nothing of it comes again.
            #expect(!meeting.departure.attempt.contains(try #require(meeting.asked["nonce"])))
            let again = try await meeting.openID.depart()
            let other = fields(String(try #require(again.location.split(separator: "?").last)))
            for name in ["state", "nonce", "code_challenge"] { #expect(other[name] != meeting.asked[name]) }
        }
    }

    @Test func theCodeIsExchangedWithTheVerifierOfTheChallenge() async throws {
        try await Meeting.run { meeting in
            await meeting.expect("in", try await right(meeting))
            let request = try #require(meeting.provider.requests.first { $0.url.path == "/realm/token" })
            let form = fields(String(decoding: request.body, as: UTF8.self))
            #expect(form["grant_type"] == "authorization_code")
            #expect(form["code"] == "code-1")
            #expect(form["redirect_uri"] == "https://chuan.example/sign-in/thi-du")
            let verifier = try #require(form["code_verifier"])
            #expect(base64URL(Digest(of: Array(verifier.utf8)).bytes) == meeting.asked["code_challenge"])
            #expect(form["client_secret"] == nil)
            let header = try #require(request.headers.first { $0.name == "Authorization" }?.value)
            let pair = Data(base64Encoded: String(header.dropFirst("Basic ".count)))
            #expect(pair.map { String(decoding: $0, as: UTF8.self) } == "chuan:b%C3%AD%20m%E1%BA%ADt%3A1")
        }
    }

    @Test func theSecretGoesWhereTheProviderTakesIt() async throws {
        try await Meeting.run { meeting in
            meeting.provider.change {
                $0.metadata["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
            }
            meeting.time.advance(seconds: 3_700)
            let departure = try await meeting.openID.depart()
            let asked = fields(String(try #require(departure.location.split(separator: "?").last)))
            var claims = meeting.claims
            claims.nonce = asked["nonce"]
            let token = try await claims.signed(rs256: try Meeting.keys.get().rsa, kid: "r1")
            let callback = OpenIDCallback(state: asked["state"], code: "c")
            #expect(await meeting.arrive(token, callback, attempt: departure.attempt) == "in")
            let request = try #require(meeting.provider.requests.last { $0.url.path == "/realm/token" })
            let form = fields(String(decoding: request.body, as: UTF8.self))
            #expect(form["client_id"] == "chuan")
            #expect(form["client_secret"] == "bí mật:1")
            #expect(!request.headers.contains { $0.name == "Authorization" })
        }
    }

    @Test func anAnswerThatThisBrowserDidNotAskForIsNotTaken() async throws {
        try await Meeting.run { meeting in
            let token = try await right(meeting)
            let other = try await meeting.openID.depart()
            let answers = [
                await meeting.arrive(token, OpenIDCallback(state: "x", code: "c")),
                await meeting.arrive(token, OpenIDCallback(state: nil, code: "c")),
                await meeting.arrive(token, OpenIDCallback(state: meeting.asked["state"], code: nil)),
                await meeting.arrive(token, attempt: other.attempt),
                await meeting.arrive(token, attempt: meeting.departure.attempt + "aa"),
                await meeting.arrive(token, attempt: ""),
            ]
            #expect(answers == [String](repeating: "openid.not-asked", count: 6))
            #expect(meeting.provider.asked("/token") == 0)
            meeting.time.advance(seconds: 600)
            #expect(await meeting.arrive(token) == "openid.not-asked")
        }
    }

    @Test func anIdentityThatIsLinkedToNobodyOpensNothing() async throws {
        try await Meeting.run(linked: false) { meeting in
            await meeting.expect("sign-in.not-linked", try await right(meeting))
        }
        // Nor does another's subject of the same provider.
        try await Meeting.run { meeting in
            var claims = meeting.claims
            claims.sub = "s-2"
            let token = try await claims.signed(rs256: try Meeting.keys.get().rsa, kid: "r1")
            #expect(await meeting.arrive(token) == "sign-in.not-linked")
        }
    }

    @Test func oneLinksAnIdentityToOneselfOnly() async throws {
        try await Meeting.run(linked: false, linking: true) { meeting in
            let token = try await right(meeting)
            // What was begun for linking signs nobody in.
            #expect(await meeting.arrive(token) == "openid.not-asked")
            let other = try await meeting.office.anotherPerson("khac")
            for actor in [Actor(.person(other), from: Origin(.page)), Actor(.anonymous, from: Origin(.page))]
            {
                await #expect(throws: OpenIDError.notAsked) {
                    try await meeting.openID.link(meeting.callback, meeting.departure.attempt, by: actor)
                }
            }
            _ = try await meeting.openID.link(
                meeting.callback,
                meeting.departure.attempt,
                by: meeting.office.actor
            )
            let page = try await meeting.office.accounts.show(meeting.office.person, by: SignInOffice.shell)
            #expect(page.identities.map(\.subject) == ["s-1"])
        }
        // What was begun for signing in links nothing.
        try await Meeting.run(linked: false) { meeting in
            await #expect(throws: OpenIDError.notAsked) {
                try await meeting.openID.link(
                    meeting.callback,
                    meeting.departure.attempt,
                    by: meeting.office.actor
                )
            }
        }
    }

    @Test func aProviderThatNamesItselfMustBeTheOneAsked() async throws {
        try await Meeting.run { meeting in
            let token = try await right(meeting)
            let state = meeting.asked["state"]
            func callback(_ issuer: String?) -> OpenIDCallback {
                OpenIDCallback(state: state, code: "c", issuer: issuer)
            }
            #expect(await meeting.arrive(token, callback("https://other.example")) == "openid.other-provider")
            #expect(await meeting.arrive(token, callback(StandInProvider.issuer)) == "in")
            meeting.provider.change { $0.metadata["authorization_response_iss_parameter_supported"] = true }
            meeting.time.advance(seconds: 3_700)
            let departure = try await meeting.openID.depart()
            let asked = fields(String(try #require(departure.location.split(separator: "?").last)))
            let silent = OpenIDCallback(state: asked["state"], code: "c")
            #expect(
                await meeting.arrive(token, silent, attempt: departure.attempt) == "openid.other-provider"
            )
        }
    }

    @Test func aRefusalOfTheProviderIsToldAndNothingElseOfIt() async throws {
        try await Meeting.run { meeting in
            let denied = OpenIDCallback(
                state: meeting.asked["state"],
                code: nil,
                error: "access_denied\r\n<script>" + String(repeating: "x", count: 500)
            )
            do {
                _ = try await meeting.openID.arrive(denied, meeting.departure.attempt, meeting.office.visitor)
                Issue.record("signed in")
            } catch OpenIDError.denied(let word) {
                #expect(word.hasPrefix("access_denied<script>"))
                #expect(word.count == 100)
                #expect(!OpenIDError.denied(word).vietnamese.contains("script"))
            }
            meeting.provider.change { $0.tokenStatus = 400 }
            await meeting.expect("openid.code-refused", try await right(meeting))
            meeting.provider.change { $0.failure = .timeout(origin: "https://id.example") }
            #expect(await meeting.arrive("") == "openid.unreachable.web.timeout")
        }
    }

    @Test(arguments: [
        ("issuer", "https://other.example"), ("issuer", "https://id.example/realm/"),
        ("authorization_endpoint", "http://id.example/auth"), ("token_endpoint", "http://id.example/token"),
        ("jwks_uri", "file:///etc/passwd"), ("authorization_endpoint", ""),
    ])
    func aProviderThatContradictsWhatWasRegisteredIsNotUsed(part: String, value: String) async throws {
        let provider = StandInProvider(keys: [])
        provider.change { $0.metadata[part] = value }
        let time = try MovedTime()
        try await SignInOffice.run(.sqlite, clock: time.clock) { office in
            let openID = office.openID(try StandInProvider.registered(), provider, clock: time.clock)
            await #expect(throws: OpenIDError.badMetadata(part)) { try await openID.depart() }
        }
    }

    @Test func aProviderWithoutTheSecureChallengeIsNotUsed() async throws {
        let provider = StandInProvider(keys: [])
        provider.change { $0.metadata["code_challenge_methods_supported"] = ["plain"] }
        let time = try MovedTime()
        try await SignInOffice.run(.sqlite, clock: time.clock) { office in
            let openID = office.openID(try StandInProvider.registered(), provider, clock: time.clock)
            await #expect(throws: OpenIDError.badMetadata("code_challenge_methods_supported")) {
                try await openID.depart()
            }
        }
    }

    @Test func aProviderIsRegisteredOverSecretAddressesOnly() throws {
        let good = try #require(WebURL(StandInProvider.issuer))
        let open = try #require(WebURL("http://id.example/"))
        #expect(throws: OpenIDError.badProvider("issuer")) {
            try OpenIDProvider(name: "a", issuer: open, client: "c", redirect: good)
        }
        #expect(throws: OpenIDError.badProvider("redirect")) {
            try OpenIDProvider(name: "a", issuer: good, client: "c", redirect: open)
        }
        #expect(throws: OpenIDError.badProvider("name")) {
            try OpenIDProvider(name: "a b", issuer: good, client: "c", redirect: good)
        }
        #expect(throws: OpenIDError.badProvider("algorithms")) {
            try OpenIDProvider(name: "a", issuer: good, client: "c", redirect: good, algorithms: [])
        }
        let provider = try OpenIDProvider(
            name: "a",
            issuer: good,
            client: "c",
            secret: "s3cret",
            redirect: good
        )
        #expect(!"\(provider) \(String(reflecting: provider))".contains("s3cret"))
    }

    @Test func aProviderIsAskedAboutItselfOnceAnHour() async throws {
        try await Meeting.run { meeting in
            for _ in 0..<3 { _ = try await meeting.openID.depart() }
            #expect(meeting.provider.asked("/openid-configuration") == 1)
            meeting.time.advance(seconds: 3_600)
            _ = try await meeting.openID.depart()
            #expect(meeting.provider.asked("/openid-configuration") == 2)
        }
    }
}
