import Crypto
package import Database

/// The key that the program holds and the database does not: seals what must be read again, marks what must come back unchanged.
///
/// All processes of one installation have the same one. Each purpose gets a key of its own out of it (HKDF), so that what was
/// sealed for one is nothing for another.
package struct SecretKey: Sendable {
    private let key: SymmetricKey

    /// `nil` unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// Reads 64 hexadecimal digits in lower case.
    package init?(_ text: String) {
        guard let digest = Digest(text) else { return nil }
        self.init(bytes: digest.bytes)
    }

    /// Encrypts (AES-256 in Galois counter mode) so that only the same purpose and context read it again.
    ///
    /// - Parameter context: what it belongs to, such as a person's identifier; it is not in the result.
    /// - Throws: ``DatabaseError/unstorable(_:)`` never in practice: it stands for a library that refuses a well-formed key.
    package func sealed(
        _ plain: [UInt8],
        for purpose: StaticString,
        context: String = ""
    ) throws(DatabaseError) -> [UInt8] {
        guard
            let box = try? AES.GCM.seal(plain, using: derived(purpose), authenticating: Array(context.utf8)),
            let bytes = box.combined
        else { throw .unstorable("a sealed secret") }
        return Array(bytes)
    }

    /// What was sealed; `nil` when it was sealed by another key, for another purpose or context, or was touched since.
    package func opened(_ sealed: [UInt8], for purpose: StaticString, context: String = "") -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: derived(purpose), authenticating: Array(context.utf8))
        else { return nil }
        return Array(plain)
    }

    /// A name for something that nobody finds it from, not by trying all that it might be either (HMAC with SHA-256).
    package func pseudonym(of text: String, for purpose: StaticString) -> Digest {
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: derived(purpose))
        return Digest(of: Array(code))
    }

    private func derived(_ purpose: StaticString) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: Array("chuan \(purpose)".utf8),
            outputByteCount: 32
        )
    }
}

extension SecretKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "…" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
