import GRDBSQLite

/// A prepared statement of SQLite, and the row it stands on.
final class SQLiteStatement {
    private let statement: OpaquePointer
    private unowned let session: SQLiteSession
    let columnCount: Int
    private(set) lazy var names: [String] = (0..<columnCount).map { column in
        sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? ""
    }

    init(_ text: String, _ session: SQLiteSession) throws(DatabaseError) {
        var made: OpaquePointer?
        let code = sqlite3_prepare_v3(
            session.handle,
            text,
            -1,
            UInt32(SQLITE_PREPARE_PERSISTENT),
            &made,
            nil
        )
        guard code == SQLITE_OK else { throw session.error() }
        guard let made else { throw .statement(state: "0", detail: "an empty statement") }
        statement = made
        self.session = session
        columnCount = Int(sqlite3_column_count(made))
    }

    deinit { sqlite3_finalize(statement) }

    var isBusy: Bool { sqlite3_stmt_busy(statement) != 0 }

    var isReadOnly: Bool { sqlite3_stmt_readonly(statement) != 0 }

    /// - Returns: whether it stands on a row.
    func step() throws(DatabaseError) -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw session.error()
        }
    }

    func reset() {
        sqlite3_reset(statement)
    }

    func bind(_ values: [SQLValue]) throws(DatabaseError) {
        let count = Int(sqlite3_bind_parameter_count(statement))
        guard count == values.count else {
            throw .statement(state: "0", detail: "\(values.count) values for \(count) places")
        }
        for (place, value) in values.enumerated() {
            let place = Int32(place + 1)
            switch value {
            case .null: try bindNull(place)
            case .integer(let number): try bind(number, place)
            case .real(let number): try bind(number, place)
            case .text(let text): try bind(text, place)
            case .bytes(let bytes): try bind(bytes: bytes, place)
            }
        }
    }

    func bindNull(_ place: Int32) throws(DatabaseError) {
        try demand(sqlite3_bind_null(statement, place))
    }

    func bind(_ value: Int64, _ place: Int32) throws(DatabaseError) {
        try demand(sqlite3_bind_int64(statement, place, value))
    }

    func bind(_ value: Double, _ place: Int32) throws(DatabaseError) {
        try demand(sqlite3_bind_double(statement, place, try Storable.real(value)))
    }

    func bind(_ value: String, _ place: Int32) throws(DatabaseError) {
        var value = value
        let code: Int32? = value.withUTF8 { bytes in
            guard Storable.isText(bytes) else { return nil }
            return bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(
                    statement,
                    place,
                    characters.baseAddress ?? Self.nothing,
                    Int32(bytes.count),
                    Self.copied
                )
            }
        }
        guard let code else { throw Storable.nul }
        try demand(code)
    }

    func bind(bytes: [UInt8], _ place: Int32) throws(DatabaseError) {
        // No bytes would be NULL otherwise.
        guard !bytes.isEmpty else { return try demand(sqlite3_bind_zeroblob(statement, place, 0)) }
        try demand(
            bytes.withUnsafeBytes { raw in
                sqlite3_bind_blob64(statement, place, raw.baseAddress, UInt64(raw.count), Self.copied)
            }
        )
    }

    private func demand(_ code: Int32) throws(DatabaseError) {
        guard code == SQLITE_OK else { throw session.error() }
    }

    /// SQLITE_TRANSIENT: SQLite takes a copy.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    /// What stands for the address of an empty text, which has none.
    private static var nothing: UnsafePointer<CChar> { sqlite3_libversion() }
}

extension SQLiteStatement: RowReader {
    func name(of column: Int) -> String { names[column] }

    func column(named name: String) -> Int? { names.firstIndex(of: name) }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

    func integer(at column: Int) throws(DatabaseError) -> Int64? {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_INTEGER: return sqlite3_column_int64(statement, Int32(column))
        case SQLITE_NULL: return nil
        case let other: throw wrong(column, .integer, other)
        }
    }

    func real(at column: Int) throws(DatabaseError) -> Double? {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_FLOAT: return sqlite3_column_double(statement, Int32(column))
        case SQLITE_INTEGER:
            guard let number = Double(exactly: sqlite3_column_int64(statement, Int32(column))) else {
                throw wrong(column, .real, SQLITE_INTEGER)
            }
            return number
        case SQLITE_NULL: return nil
        case let other: throw wrong(column, .real, other)
        }
    }

    func text(at column: Int) throws(DatabaseError) -> String? {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_TEXT: return anyText(at: column)
        case SQLITE_NULL: return nil
        case let other: throw wrong(column, .text, other)
        }
    }

    func bytes(at column: Int) throws(DatabaseError) -> [UInt8]? {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
            let count = Int(sqlite3_column_bytes(statement, Int32(column)))
            return Array(UnsafeRawBufferPointer(start: start, count: count))
        case SQLITE_NULL: return nil
        case let other: throw wrong(column, .bytes, other)
        }
    }

    /// The value as SQLite writes it, whatever its type.
    func anyText(at column: Int) -> String {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    private func wrong(_ column: Int, _ expected: SQLType, _ found: Int32) -> DatabaseError {
        let word =
            switch found {
            case SQLITE_INTEGER: SQLType.integer.rawValue
            case SQLITE_FLOAT: SQLType.real.rawValue
            case SQLITE_TEXT: SQLType.text.rawValue
            default: SQLType.bytes.rawValue
            }
        return .wrongType(column: name(of: column), expected: expected.rawValue, found: word)
    }
}
