import Database
import Foundation
import OpenID
import Records
import Testing
import WebClient

@Suite(.enabled(if: RealProvider.isInstalled), .timeLimit(.minutes(2)))
struct RealProviderTests {
    /// A person at the provider's page: enters the name, or says no; answers where the provider sends the browser.
    private func atTheProvider(_ page: String, _ form: String, _ web: WebClient) async throws -> [String:
        String]
    {
        let response = try await web.send(
            WebRequest(
                .post,
                try #require(WebURL(page)),
                headers: [WebHeader("Content-Type", "application/x-www-form-urlencoded")],
                body: Array(form.utf8)
            )
        )
        #expect(response.status == 302)
        let location = try #require(response.header("location"))
        return fields(String(try #require(location.split(separator: "?").last)))
    }

    private func callback(_ answer: [String: String]) -> OpenIDCallback {
        OpenIDCallback(
            state: answer["state"],
            code: answer["code"],
            error: answer["error"],
            issuer: answer["iss"]
        )
    }

    private func provider(_ real: RealProvider) throws -> OpenIDProvider {
        try OpenIDProvider(
            name: "thi-du",
            issuer: real.issuer,
            client: "chuan",
            secret: "bí mật",
            redirect: try #require(WebURL("https://chuan.example/sign-in/thi-du"))
        )
    }

    @Test(arguments: Engine.allCases)
    func aPersonLinksHisIdentityAndSignsInByIt(engine: Engine) async throws {
        let real = try RealProvider()
        let web = try WebClient()
        try await SignInOffice.run(engine, clock: .system) { office in
            let openID = office.openID(try provider(real), web, clock: .system)
            // Nobody is linked yet.
            let early = try await openID.depart()
            let stranger = try await atTheProvider(early.location, "sub=s-1", web)
            await #expect(throws: SignInError.notLinked) {
                try await openID.arrive(callback(stranger), early.attempt, office.visitor)
            }
            let linking = try await openID.depart(linkingTo: office.actor)
            let consent = try await atTheProvider(linking.location, "sub=s-1", web)
            _ = try await openID.link(callback(consent), linking.attempt, by: office.actor)
            // The provider now says how it has recognised the person.
            let claims = WebRequest(
                .put,
                try real.address("/users/s-1"),
                headers: [WebHeader("Content-Type", "application/json")],
                body: Array(#"{"acr":"high","amr":["pwd","mfa"]}"#.utf8)
            )
            let set = try await web.send(claims)
            #expect(set.status == 204)
            let departure = try await openID.depart()
            let answer = try await atTheProvider(departure.location, "sub=s-1", web)
            guard
                case .signedIn(let session) = try await openID.arrive(
                    callback(answer),
                    departure.attempt,
                    office.visitor
                )
            else {
                Issue.record("not signed in")
                return
            }
            #expect(session.person == office.person)
            let signedIn = try #require(
                try await office.sessions.recognise(session.token, from: Origin(.page))
            )
            #expect(
                signedIn.session.proof
                    == Proof(.openID, .two, issuer: real.issuer.text, acr: "high", amr: "pwd mfa")
            )
            // The code was for once.
            await #expect {
                try await openID.arrive(callback(answer), departure.attempt, office.visitor)
            } throws: {
                ($0 as? OpenIDError)?.code == "openid.code-refused"
            }
        }
        await web.close()
    }

    @Test func somebodyElseAtTheProviderIsNotThePerson() async throws {
        let real = try RealProvider()
        let web = try WebClient()
        try await SignInOffice.run(.sqlite, clock: .system) { office in
            let identity = try #require(ExternalIdentity(issuer: real.issuer.text, subject: "s-1"))
            _ = try await office.identities.link(identity, to: office.person, by: SignInOffice.shell)
            let openID = office.openID(try provider(real), web, clock: .system)
            let departure = try await openID.depart()
            let answer = try await atTheProvider(departure.location, "sub=s-2", web)
            await #expect(throws: SignInError.notLinked) {
                try await openID.arrive(callback(answer), departure.attempt, office.visitor)
            }
            // An answer given to one browser is worth nothing in another.
            let other = try await openID.depart()
            let stolen = try await atTheProvider(other.location, "sub=s-1", web)
            await #expect(throws: OpenIDError.notAsked) {
                try await openID.arrive(callback(stolen), departure.attempt, office.visitor)
            }
            // The code of one sign-in with the state of another brings a token with the wrong nonce.
            let mixed = OpenIDCallback(state: answer["state"], code: stolen["code"])
            await #expect(throws: OpenIDError.badToken(.nonce)) {
                try await openID.arrive(mixed, departure.attempt, office.visitor)
            }
        }
        await web.close()
    }

    @Test func whoSaysNoIsNotSignedIn() async throws {
        let real = try RealProvider()
        let web = try WebClient()
        try await SignInOffice.run(.sqlite, clock: .system) { office in
            let openID = office.openID(try provider(real), web, clock: .system)
            let departure = try await openID.depart()
            var answer = try await atTheProvider(departure.location, "action=deny", web)
            // This provider forgets the state when somebody says no; the browser is sent back all the same.
            #expect(answer["error"] == "access_denied")
            await #expect(throws: OpenIDError.notAsked) {
                try await openID.arrive(callback(answer), departure.attempt, office.visitor)
            }
            let asked = fields(String(try #require(departure.location.split(separator: "?").last)))
            answer["state"] = asked["state"]
            await #expect(throws: OpenIDError.denied("access_denied")) {
                try await openID.arrive(callback(answer), departure.attempt, office.visitor)
            }
        }
        await web.close()
    }
}
