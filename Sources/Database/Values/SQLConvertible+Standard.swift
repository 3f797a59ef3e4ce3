extension Int64: SQLConvertible {
    package static var sqlType: SQLType { .integer }

    package var sqlValue: SQLValue { .integer(self) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Int64 {
        try row.required(row.reader.integer(at: column), column)
    }
}

extension Int: SQLConvertible {
    package static var sqlType: SQLType { .integer }

    package var sqlValue: SQLValue { .integer(Int64(self)) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Int {
        Int(try Int64.read(row, at: column))
    }
}

/// Kept as 0 and 1; any other number is an error.
extension Bool: SQLConvertible {
    package static var sqlType: SQLType { .integer }

    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Bool {
        switch try Int64.read(row, at: column) {
        case 0: return false
        case 1: return true
        case let other:
            throw .wrongType(column: row.name(of: column), expected: "Bool (0, 1)", found: "\(other)")
        }
    }
}

extension Double: SQLConvertible {
    package static var sqlType: SQLType { .real }

    package var sqlValue: SQLValue { .real(self) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Double {
        try row.required(row.reader.real(at: column), column)
    }
}

extension String: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(self) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> String {
        try row.required(row.reader.text(at: column), column)
    }
}

extension [UInt8]: SQLConvertible {
    package static var sqlType: SQLType { .bytes }

    package var sqlValue: SQLValue { .bytes(self) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> [UInt8] {
        try row.required(row.reader.bytes(at: column), column)
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package static var sqlType: SQLType { Wrapped.sqlType }

    package var sqlValue: SQLValue {
        switch self {
        case .none: .null(Wrapped.sqlType)
        case .some(let value): value.sqlValue
        }
    }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> Wrapped? {
        row.isNull(column) ? nil : try Wrapped.read(row, at: column)
    }
}
