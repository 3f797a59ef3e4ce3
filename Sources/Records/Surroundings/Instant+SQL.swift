package import Database
package import Quantities

/// Kept as its 24 characters.
extension Instant: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(description) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Instant {
        let text = try String.read(row, at: column)
        guard let instant = Instant(text) else {
            throw .wrongType(column: row.name(of: column), expected: "a moment in UTC", found: text)
        }
        return instant
    }
}

/// Kept as `2026-11-21`.
extension CivilDate: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(description) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> CivilDate {
        let text = try String.read(row, at: column)
        guard let day = CivilDate(text) else {
            throw .wrongType(column: row.name(of: column), expected: "a day", found: text)
        }
        return day
    }
}
