import Crypto
package import Quantities

/// Codes that a phone shows, new every half minute (TOTP, RFC 6238, over HOTP, RFC 4226).
package struct TimedCode: Sendable {
    /// Which hash; apps for phones all know SHA-1, whose weakness does not matter under HMAC.
    package enum Hash: String, Hashable, Sendable, CaseIterable {
        case sha1 = "SHA1"
        case sha256 = "SHA256"
        case sha512 = "SHA512"
    }

    /// Seconds that a code is shown.
    package static let period: Int64 = 30

    private let secret: [UInt8]
    private let digits: Int
    private let hash: Hash

    package init(secret: [UInt8], digits: Int = 6, hash: Hash = .sha1) {
        self.secret = secret
        self.digits = digits
        self.hash = hash
    }

    /// The step of a moment: how many half minutes since 1970.
    package static func step(at now: Instant) -> Int64 { now.milliseconds / 1_000 / period }

    /// The code of a step, with zeros in front.
    package func code(of step: Int64) -> String {
        let key = SymmetricKey(data: secret)
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let code =
            switch hash {
            case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
            case .sha256: Array(HMAC<SHA256>.authenticationCode(for: counter, using: key))
            case .sha512: Array(HMAC<SHA512>.authenticationCode(for: counter, using: key))
            }
        let offset = Int(code[code.count - 1] & 15)
        let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        let text = String(UInt64(number) % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code this is: of now, the one before or the one after, for clocks that differ; never one that was used.
    ///
    /// - Parameter last: the last step that was used.
    package func step(showing code: String, at now: Instant, after last: Int64) -> Int64? {
        let present = TimedCode.step(at: now)
        let typed = Array(code.utf8)
        var found: Int64?
        for step in [present, present - 1, present + 1] where step > last {
            let same = SameBytes.hold(Array(self.code(of: step).utf8), typed)
            if same, found == nil { found = step }
        }
        return found
    }
}
