package import Database
package import Quantities

/// Names one thing for good: 26 digits and letters, of which the first ten tell the moment it was made.
///
/// `Owner` is the type of thing, so that the identifier of a person is never taken for that of a session. Crockford's base
/// 32 in lower case: 48 bits of milliseconds, then 80 random bits.
package struct Identifier<Owner>: Sendable {
    package let text: String

    /// `nil` unless there are 26 digits of the base, the first of them at most 7.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count == 26, let first = bytes.first, first <= UInt8(ascii: "7"),
            bytes.allSatisfy({ IdentifierDigits.all.contains($0) })
        else { return nil }
        self.text = text
    }

    package init(at moment: Instant, _ randomness: Randomness) {
        var digits: [UInt8] = []
        digits.reserveCapacity(26)
        // Moments before 1970 are for tests only; they sort as one.
        let time = UInt64(max(0, moment.milliseconds))
        for place in (0..<10).reversed() {
            digits.append(IdentifierDigits.all[Int(time >> UInt64(5 * place) & 31)])
        }
        for byte in randomness.bytes(16) { digits.append(IdentifierDigits.all[Int(byte & 31)]) }
        text = String(decoding: digits, as: UTF8.self)
    }
}

private enum IdentifierDigits {
    static let all = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

extension Identifier: Hashable, Comparable, CustomStringConvertible {
    package static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }

    package var description: String { text }
}

extension Identifier: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(text) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Identifier {
        let text = try String.read(row, at: column)
        guard let identifier = Identifier(text) else {
            throw .wrongType(column: row.name(of: column), expected: "an identifier", found: text)
        }
        return identifier
    }
}
