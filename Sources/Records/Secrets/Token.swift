/// A secret that proves by itself who holds it: 256 random bits, 52 letters and digits. Only its digest is kept.
///
/// `Owner` is what it is for, so that a link's token never opens a session.
package struct Token<Owner>: Sendable {
    /// For the one who may have it: a cookie, a link. Never for a log.
    package let text: String
    /// What the database knows. The token has too many bits for anybody to find it from this.
    package let digest: Digest

    package init(_ randomness: Randomness) {
        let bytes = randomness.bytes(32)
        text = Base32.text(bytes)
        digest = Token.digest(bytes)
    }

    /// Reads what came back; `nil` unless it has the form of a token.
    package init?(_ text: String) {
        guard text.utf8.count == 52, let bytes = Base32.bytes(text) else { return nil }
        self.text = Base32.text(bytes)
        digest = Token.digest(bytes)
    }

    private static func digest(_ bytes: [UInt8]) -> Digest {
        var fields = CanonicalFields("chuan token 1")
        fields.add("owner", "\(Owner.self)")
        fields.add("bytes", bytes: bytes)
        return fields.digest
    }
}

extension Token: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "…" }

    package var debugDescription: String { "…" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
