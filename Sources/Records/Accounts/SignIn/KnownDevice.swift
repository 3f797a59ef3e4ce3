import Quantities

/// A mark that a browser keeps after its person has signed in with it: tries from there are counted apart, so that strangers who
/// guess at the login from elsewhere cannot shut the person out (device cookies, OWASP "Slow Down Online Guessing Attacks").
///
/// It opens nothing by itself. Sealed text: `person nonce until`.
struct KnownDevice: Sendable {
    /// Half a year.
    static let life: Int64 = 182 * 86_400_000

    let person: Identifier<Person>
    /// Tells one browser from another.
    let nonce: String

    /// Reads a mark; `nil` for one that is none, was touched, or is too old.
    init?(_ text: String, _ key: SecretKey, at now: Instant) {
        guard text.utf8.count <= 1_000, let sealed = Base32.bytes(text),
            let plain = key.opened(sealed, for: "known device")
        else { return nil }
        let parts = String(decoding: plain, as: UTF8.self).split(separator: " ").map(String.init)
        guard parts.count == 3, let person = Identifier<Person>(parts[0]), let until = Instant(parts[2]),
            now < until
        else { return nil }
        self.person = person
        nonce = parts[1]
    }

    /// A new mark for the browser of a person.
    static func mark(
        of person: Identifier<Person>,
        _ key: SecretKey,
        at now: Instant,
        _ randomness: Randomness
    )
        throws -> String
    {
        let until = now.adding(milliseconds: life)
        let plain = "\(person) \(Base32.text(randomness.bytes(16))) \(until)"
        return Base32.text(try key.sealed(Array(plain.utf8), for: "known device"))
    }
}
