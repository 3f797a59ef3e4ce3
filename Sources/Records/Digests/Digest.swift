package import Crypto
package import Database

/// A SHA-256 digest, written as 64 hexadecimal digits.
package struct Digest: Hashable, Sendable {
    package let bytes: [UInt8]

    /// `nil` unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 digits in lower case, nothing else.
    package init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * SHA256.byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(SHA256.byteCount)
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Digest.value(digits[place]), let low = Digest.value(digits[place + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    package init(of content: some Sequence<UInt8>) {
        bytes = Array(SHA256.hash(data: Array(content)))
    }

    package init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// What stands before the first entry of a chain.
    package static let zero = Digest(unchecked: [UInt8](repeating: 0, count: SHA256.byteCount))

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension Digest: CustomStringConvertible {
    package var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }
}

/// Kept as 32 bytes.
extension Digest: SQLConvertible {
    package static var sqlType: SQLType { .bytes }

    package var sqlValue: SQLValue { .bytes(bytes) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Digest {
        let bytes = try [UInt8].read(row, at: column)
        guard let digest = Digest(bytes: bytes) else {
            throw .wrongType(
                column: row.name(of: column),
                expected: "32 bytes",
                found: "\(bytes.count) bytes"
            )
        }
        return digest
    }
}
