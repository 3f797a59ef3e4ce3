import FoundationEssentials
import Quantities
package import Records
package import WebClient

/// Signing in through a provider of OpenID Connect: authorization code with PKCE, state and nonce bound to the browser, and the
/// identity token checked in full. A person is known by the provider's address and its subject, never by name or mail address.
package struct OpenIDSignIn: Sendable {
    package let provider: OpenIDProvider
    private let web: any WebTransport
    private let desk: ProviderDesk
    private let reader: IDTokenReader
    private let signIn: SignIn
    private let identities: Identities
    private let key: SecretKey
    private let clock: Clock
    private let randomness: Randomness

    package init(
        _ provider: OpenIDProvider,
        _ web: any WebTransport,
        _ signIn: SignIn,
        _ identities: Identities,
        _ key: SecretKey,
        clock: Clock = .system,
        randomness: Randomness = .system
    ) {
        self.provider = provider
        self.web = web
        self.signIn = signIn
        self.identities = identities
        self.key = key
        self.clock = clock
        self.randomness = randomness
        desk = ProviderDesk(provider, web, clock)
        reader = IDTokenReader(provider: provider, desk: desk)
    }

    /// Begins: to sign in, or, for somebody who is signed in, to link an identity to himself.
    ///
    /// - Throws: ``OpenIDError``
    package func depart(linkingTo actor: Actor? = nil) async throws -> OpenIDDeparture {
        let metadata = try await desk.known()
        let attempt = OpenIDAttempt(provider, for: actor?.person, at: clock.now(), randomness)
        let fields = FormFields([
            ("response_type", "code"), ("client_id", provider.client),
            ("redirect_uri", provider.redirect.text), ("scope", "openid"), ("state", attempt.state),
            ("nonce", attempt.nonce), ("code_challenge", attempt.challenge),
            ("code_challenge_method", "S256"),
        ])
        let page = metadata.authorization
        return OpenIDDeparture(
            location: page.text + (page.query == nil ? "?" : "&") + fields.text,
            attempt: try attempt.sealed(key)
        )
    }

    /// Signs in whom the provider has recognised.
    ///
    /// - Parameter attempt: what the browser kept; it must be forgotten there, whatever comes of this.
    /// - Throws: ``OpenIDError``, ``SignInError``, `DatabaseError`.
    package func arrive(
        _ callback: OpenIDCallback,
        _ attempt: String,
        _ visitor: Visitor
    ) async throws -> SignInOutcome {
        let opened = try open(attempt, callback)
        guard opened.person == nil else { throw OpenIDError.notAsked }
        let (identity, proof) = try await recognise(callback, opened)
        return try await signIn.signIn(identity, proof, visitor)
    }

    /// Links the recognised identity to the person who began it and is still signed in.
    ///
    /// - Throws: ``OpenIDError``, ``IdentityError``, `Refusal`, `DatabaseError`.
    package func link(
        _ callback: OpenIDCallback,
        _ attempt: String,
        by actor: Actor
    ) async throws -> EntryNumber {
        let opened = try open(attempt, callback)
        guard let person = opened.person, person == actor.person else { throw OpenIDError.notAsked }
        let (identity, _) = try await recognise(callback, opened)
        return try await identities.link(identity, to: person, by: actor)
    }

    /// Holds an answer against what this browser asked.
    private func open(_ attempt: String, _ callback: OpenIDCallback) throws(OpenIDError) -> OpenIDAttempt {
        guard let opened = OpenIDAttempt(attempt, key, at: clock.now()), opened.provider == provider.name,
            let state = callback.state, SameBytes.hold(Array(state.utf8), Array(opened.state.utf8))
        else { throw .notAsked }
        return opened
    }

    private func recognise(
        _ callback: OpenIDCallback,
        _ attempt: OpenIDAttempt
    ) async throws(OpenIDError) -> (ExternalIdentity, Proof) {
        let metadata = try await desk.known()
        if let named = callback.issuer {
            guard named == provider.issuer.text else { throw .otherProvider }
        } else if metadata.namesItself {
            throw .otherProvider
        }
        if let error = callback.error { throw .denied(OpenIDSignIn.word(error)) }
        guard let code = callback.code, (1...4_000).contains(code.utf8.count) else { throw .notAsked }
        let token = try await exchange(code, attempt, metadata)
        let claims = try await reader.read(token, nonce: attempt.nonce, at: clock.now())
        guard let identity = ExternalIdentity(issuer: claims.iss, subject: claims.sub) else {
            throw .badToken(.subject)
        }
        let amr = (claims.amr ?? []).prefix(20).map(OpenIDSignIn.word)
        let acr = claims.acr.map(OpenIDSignIn.word)
        let proof = Proof(
            .openID,
            provider.assurance.assurance(acr: acr, amr: amr),
            issuer: claims.iss,
            acr: acr,
            amr: amr.isEmpty ? nil : amr.joined(separator: " ")
        )
        return (identity, proof)
    }

    /// RFC 6749, 4.1.3, with the verifier of RFC 7636.
    private func exchange(
        _ code: String,
        _ attempt: OpenIDAttempt,
        _ metadata: ProviderMetadata
    ) async throws(OpenIDError) -> String {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", provider.redirect.text),
            ("code_verifier", attempt.verifier),
        ]
        var headers = [
            WebHeader("Accept", "application/json"),
            WebHeader("Content-Type", "application/x-www-form-urlencoded"),
        ]
        switch provider.secret {
        case nil: fields.append(("client_id", provider.client))
        case let secret? where metadata.takesSecretInBodyOnly:
            fields += [("client_id", provider.client), ("client_secret", secret)]
        case let secret?:
            let pair = FormFields.escaped(provider.client) + ":" + FormFields.escaped(secret)
            let encoded = Data(pair.utf8).base64EncodedString()
            headers.append(WebHeader("Authorization", "Basic " + encoded))
        }
        let body = Array(FormFields(fields).text.utf8)
        let response: WebResponse
        do {
            response = try await web.send(WebRequest(.post, metadata.token, headers: headers, body: body))
        } catch {
            throw .unreachable(error)
        }
        guard response.status == 200 else { throw .codeRefused(status: response.status) }
        guard response.body.count <= 262_144,
            let answer = try? JSONDecoder().decode(TokenAnswer.self, from: Data(response.body))
        else { throw .badToken(.malformed) }
        return answer.id_token
    }

    private struct TokenAnswer: Decodable { let id_token: String }

    /// What a provider names is kept as one short word: visible ASCII, at most 100 characters.
    private static func word(_ text: String) -> String {
        String(
            text.unicodeScalars.filter { (0x21...0x7E).contains($0.value) }.prefix(100).map(Character.init)
        )
    }
}
