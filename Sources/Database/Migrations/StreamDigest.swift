/// A digest of bytes that come in parts, SHA-256 in the program.
///
/// The caller brings it, since the package that computes it belongs to another target.
package protocol StreamDigest: Sendable {
    init()

    mutating func update(_ bytes: [UInt8])

    /// The digest of all that came; called once.
    mutating func finish() -> [UInt8]
}

extension StreamDigest {
    /// The digest in hexadecimal digits.
    mutating func hexadecimal() -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }
}
