/// What a person puts into the phone, once: shown to nobody else and never again.
package struct SecondFactorOffer: Sendable {
    package let secret: [UInt8]
    private let login: Login

    init(_ secret: [UInt8], _ login: Login) {
        self.secret = secret
        self.login = login
    }

    /// For typing, in groups of four.
    package var typed: String {
        let letters = Array(Base32.text(secret).uppercased())
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }

    /// For a picture to be scanned (the Key URI format of the common apps).
    package var uri: String {
        let name = "Chu%E1%BA%A9n"
        let account = login.text.replacing("@", with: "%40")
        return "otpauth://totp/\(name):\(account)?secret=\(Base32.text(secret).uppercased())&issuer=\(name)"
            + "&algorithm=SHA1&digits=6&period=30"
    }
}

extension SecondFactorOffer: CustomStringConvertible, CustomReflectable {
    package var description: String { "…" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
