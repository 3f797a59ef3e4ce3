import Database
import Quantities

/// Half a sign-in: the first thing was right, the second is awaited. Sealed into a text that the browser brings back.
///
/// Sealed text: the fields below, separated by line ends, which none of them has.
struct PendingSignIn: Sendable {
    /// How long the second thing is awaited.
    static let life: Int64 = 5 * 60_000

    let person: Identifier<Person>
    let proof: Proof
    /// When the password that was shown had been set: changed since, it is worth nothing. `nil` after a provider's word.
    let passwordSet: EntryNumber?
    let until: Instant

    init(person: Identifier<Person>, proof: Proof, passwordSet: EntryNumber?, until: Instant) {
        self.person = person
        self.proof = proof
        self.passwordSet = passwordSet
        self.until = until
    }

    /// `nil` for what is none, was touched, or is too old.
    init?(_ text: String, _ key: SecretKey, at now: Instant) {
        guard text.utf8.count <= 8_000, let sealed = Base32.bytes(text),
            let plain = key.opened(sealed, for: "pending sign-in")
        else { return nil }
        let parts = String(decoding: plain, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 8, let person = Identifier<Person>(parts[0]),
            let method = SignInMethod(rawValue: parts[1]),
            let assurance = Int64(parts[2]).flatMap({ Assurance(rawValue: $0) }),
            let until = Instant(parts[7]), now < until
        else { return nil }
        func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.person = person
        proof = Proof(
            method,
            assurance,
            issuer: optional(parts[3]),
            acr: optional(parts[4]),
            amr: optional(parts[5])
        )
        passwordSet = Int64(parts[6]).map { EntryNumber(rawValue: $0) }
        self.until = until
    }

    func sealed(_ key: SecretKey) throws(DatabaseError) -> String {
        let parts = [
            person.text, proof.method.rawValue, String(proof.assurance.rawValue), proof.issuer ?? "",
            proof.acr ?? "", proof.amr ?? "", passwordSet.map { String($0.rawValue) } ?? "",
            until.description,
        ]
        let plain = Array(parts.joined(separator: "\n").utf8)
        return Base32.text(try key.sealed(plain, for: "pending sign-in"))
    }
}
