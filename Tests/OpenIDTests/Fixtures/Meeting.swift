import Database
import OpenID
import Records
import Testing

/// One browser on its way to a provider and back.
struct Meeting: Sendable {
    let office: SignInOffice
    let provider: StandInProvider
    let openID: OpenIDSignIn
    let time: MovedTime
    let departure: OpenIDDeparture
    let asked: [String: String]

    static let keys = SigningKeys.provider

    /// A person whose identity `s-1` is linked, and a browser that has left for the provider.
    static func run(
        _ engine: Engine = .sqlite,
        provider registered: OpenIDProvider? = nil,
        linked: Bool = true,
        linking: Bool = false,
        _ test: (Meeting) async throws -> Void
    ) async throws {
        let keys = try Meeting.keys.get()
        let time = try MovedTime()
        try await SignInOffice.run(engine, clock: time.clock) { office in
            let provider = StandInProvider(keys: [try keys.rsaEntry("r1"), try keys.ecEntry("e1")])
            let registered = try registered ?? StandInProvider.registered()
            let openID = office.openID(registered, provider, clock: time.clock)
            if linked {
                let identity = try #require(ExternalIdentity(issuer: StandInProvider.issuer, subject: "s-1"))
                _ = try await office.identities.link(identity, to: office.person, by: SignInOffice.shell)
            }
            let departure = try await openID.depart(linkingTo: linking ? office.actor : nil)
            let query = try #require(departure.location.split(separator: "?").last)
            try await test(
                Meeting(
                    office: office,
                    provider: provider,
                    openID: openID,
                    time: time,
                    departure: departure,
                    asked: fields(String(query))
                )
            )
        }
    }

    var claims: TestClaims { TestClaims(nonce: asked["nonce"] ?? "", at: time.seconds) }

    var callback: OpenIDCallback { OpenIDCallback(state: asked["state"], code: "code-1") }

    /// Comes back with a token of the provider's; answers the code of the error, or `in`.
    func arrive(_ token: String, _ callback: OpenIDCallback? = nil, attempt: String? = nil) async -> String {
        provider.change { $0.token = token }
        do {
            let outcome = try await openID.arrive(
                callback ?? self.callback,
                attempt ?? departure.attempt,
                office.visitor
            )
            if case .signedIn = outcome { return "in" }
            return "code needed"
        } catch let error as OpenIDError {
            return error.code
        } catch let error as SignInError {
            return error.code
        } catch {
            return "\(error)"
        }
    }

    /// As ``arrive(_:_:attempt:)``, held against what should come of it.
    func expect(_ answer: String, _ token: String, at place: SourceLocation = #_sourceLocation) async {
        let found = await arrive(token)
        #expect(found == answer, sourceLocation: place)
    }
}
