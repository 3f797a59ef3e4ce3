/// A code on paper for who has lost the phone: 80 random bits, usable once. Only its digest is kept.
package struct RecoveryCode: Sendable {
    /// How many a person gets.
    package static let count = 10

    private let bytes: [UInt8]

    package init(_ randomness: Randomness) { bytes = randomness.bytes(10) }

    /// Reads what somebody typed, with or without hyphens and spaces, in either case.
    package init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        let letters = text.filter { $0 != "-" && $0 != " " }
        guard letters.utf8.count == 16, let bytes = Base32.bytes(letters) else { return nil }
        self.bytes = bytes
    }

    /// `abcd-efgh-ijkl-mnop`, for the person only.
    package var text: String {
        let letters = Array(Base32.text(bytes))
        return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// Bound to the person, so that equal codes of two people would not show.
    func digest(of person: Identifier<Person>) -> Digest {
        var fields = CanonicalFields("chuan recovery code 1")
        fields.add("person", person.text)
        fields.add("code", bytes: bytes)
        return fields.digest
    }
}

extension RecoveryCode: CustomStringConvertible, CustomReflectable {
    package var description: String { "…" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
