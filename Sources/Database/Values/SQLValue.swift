/// A value on its way to or from a database.
///
/// NULL knows its type, so that PostgreSQL never has to guess the type of a parameter.
package enum SQLValue: Hashable, Sendable {
    case null(SQLType)
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])

    package var type: SQLType {
        switch self {
        case .null(let type): type
        case .integer: .integer
        case .real: .real
        case .text: .text
        case .bytes: .bytes
        }
    }
}
