package import Database

/// The name that a person signs in with: 3 to 64 letters a-z, digits and `. _ - @`, beginning with a letter or digit.
///
/// Capital letters are read as small ones. It names a person, so it is erased with the name.
package struct Login: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        let lower = text.utf8.count <= 64 ? text.lowercased() : ""
        let bytes = Array(lower.utf8)
        guard bytes.count >= 3, Login.isLetterOrDigit(bytes[0]),
            bytes.allSatisfy({ Login.isLetterOrDigit($0) || "._-@".utf8.contains($0) })
        else { return nil }
        self.text = lower
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension Login: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(text) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Login {
        let text = try String.read(row, at: column)
        guard let login = Login(text), login.text == text else {
            throw .wrongType(column: row.name(of: column), expected: "a login", found: "something else")
        }
        return login
    }
}
