import Quantities
import Records

/// A sign-in under way at a provider, sealed into a cookie of the browser that began it: nobody else's answer fits it.
///
/// Sealed text: provider, state, nonce, verifier, person, end, separated by line ends, which none of them has.
struct OpenIDAttempt: Sendable {
    /// How long somebody may take at the provider.
    static let life: Int64 = 10 * 60_000

    let provider: String
    /// Comes back in the address.
    let state: String
    /// Comes back in the token.
    let nonce: String
    /// Proves to the provider that who brings the code is who asked for it (RFC 7636).
    let verifier: String
    /// Who wants to link the identity to himself; `nil` when somebody signs in.
    let person: Identifier<Person>?
    let until: Instant

    init(
        _ provider: OpenIDProvider,
        for person: Identifier<Person>?,
        at now: Instant,
        _ randomness: Randomness
    ) {
        self.provider = provider.name
        state = Base64URL.text(randomness.bytes(32))
        nonce = Base64URL.text(randomness.bytes(32))
        verifier = Base64URL.text(randomness.bytes(32))
        self.person = person
        until = now.adding(milliseconds: OpenIDAttempt.life)
    }

    /// `nil` for what is none, was touched, or is too old.
    init?(_ text: String, _ key: SecretKey, at now: Instant) {
        guard text.utf8.count <= 4_000, let sealed = Base32.bytes(text),
            let plain = key.opened(sealed, for: "openid attempt")
        else { return nil }
        let parts = String(decoding: plain, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, let until = Instant(parts[5]), now < until else { return nil }
        provider = parts[0]
        state = parts[1]
        nonce = parts[2]
        verifier = parts[3]
        person = Identifier<Person>(parts[4])
        self.until = until
    }

    func sealed(_ key: SecretKey) throws -> String {
        let parts = [provider, state, nonce, verifier, person?.text ?? "", until.description]
        return Base32.text(try key.sealed(Array(parts.joined(separator: "\n").utf8), for: "openid attempt"))
    }

    /// What the provider is told of the verifier beforehand: S256 of RFC 7636.
    var challenge: String { Base64URL.text(Digest(of: Array(verifier.utf8)).bytes) }
}
