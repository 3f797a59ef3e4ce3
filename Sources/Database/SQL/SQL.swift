/// A portable statement: text that both engines read, and the values bound to its places `$1`, `$2`, …
///
/// Values come in by interpolation and are always bound, never pasted into the text:
///
///     let sql: SQL = "SELECT name FROM unit WHERE code = \(code) AND kind IN \(list: kinds)"
///
/// Traps of portability are listed in `docs/database.md`.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The text between the values: always one more than there are values.
    private(set) var pieces: [String]
    package private(set) var values: [SQLValue]

    package init(stringLiteral value: String) {
        pieces = [value]
        values = []
    }

    /// - Parameter text: statement text from the program itself; never anything that a person entered.
    package init(trusted text: String) {
        pieces = [text]
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// The statement with numbered places.
    package var text: String {
        guard pieces.count > 1 else { return pieces[0] }
        var text = pieces[0]
        for place in 1..<pieces.count {
            text += "$"
            text += String(place)
            text += pieces[place]
        }
        return text
    }

    mutating func append(text: String) {
        pieces[pieces.count - 1] += text
    }

    mutating func append(_ value: SQLValue) {
        values.append(value)
        pieces.append("")
    }

    mutating func append(_ other: SQL) {
        append(text: other.pieces[0])
        pieces += other.pieces.dropFirst()
        values += other.values
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.append(right)
        return sum
    }
}
