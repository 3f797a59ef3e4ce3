/// A Swift type that a column can hold.
///
/// Types over one raw value (`RawRepresentable`) need only declare the conformance; a stored value that the type
/// does not know is ``DatabaseError/wrongType(column:expected:found:)``.
package protocol SQLConvertible: Sendable {
    static var sqlType: SQLType { get }

    var sqlValue: SQLValue { get }

    /// - Throws: ``DatabaseError/wrongType(column:expected:found:)``, ``DatabaseError/unexpectedNull(column:)``.
    static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Self
}

extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
    package static var sqlType: SQLType { RawValue.sqlType }

    package var sqlValue: SQLValue { rawValue.sqlValue }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Self {
        let raw = try RawValue.read(row, at: column)
        guard let value = Self(rawValue: raw) else {
            throw .wrongType(column: row.name(of: column), expected: "\(Self.self)", found: "\(raw)")
        }
        return value
    }
}
