import CPostgres

/// A result in the server's binary form, row by row. Its owner clears it.
final class PostgresRows: RowReader {
    private let result: OpaquePointer?
    private let rowCount: Int32
    private var row: Int32 = -1
    let columnCount: Int
    private let types: [Oid]
    private lazy var names: [String] = (0..<columnCount).map { column in
        PQfname(result, Int32(column)).map { String(cString: $0) } ?? ""
    }

    init(_ result: OpaquePointer?) {
        self.result = result
        rowCount = PQntuples(result)
        let count = PQnfields(result)
        columnCount = Int(count)
        types = (0..<count).map { PQftype(result, $0) }
    }

    func next() -> Bool {
        row += 1
        return row < rowCount
    }

    func name(of column: Int) -> String { names[column] }

    func column(named name: String) -> Int? { names.firstIndex(of: name) }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(column)) != 0 }

    func integer(at column: Int) throws(DatabaseError) -> Int64? {
        guard !isNull(column) else { return nil }
        let raw = raw(column)
        switch (types[column], raw.count) {
        case (PostgresType.int8, 8): return Int64(bitPattern: raw.bigEndianNumber())
        case (PostgresType.int4, 4): return Int64(Int32(truncatingIfNeeded: raw.bigEndianNumber()))
        case (PostgresType.int2, 2): return Int64(Int16(truncatingIfNeeded: raw.bigEndianNumber()))
        case (PostgresType.bool, 1): return raw[0] == 0 ? 0 : 1
        case (PostgresType.numeric, _):
            // What `sum` makes of whole numbers.
            guard let number = PostgresNumeric(raw)?.integer else { throw wrong(column, .integer) }
            return number
        default: throw wrong(column, .integer)
        }
    }

    func real(at column: Int) throws(DatabaseError) -> Double? {
        guard !isNull(column) else { return nil }
        let raw = raw(column)
        switch (types[column], raw.count) {
        case (PostgresType.float8, 8): return Double(bitPattern: raw.bigEndianNumber())
        case (PostgresType.float4, 4):
            return Double(Float(bitPattern: UInt32(truncatingIfNeeded: raw.bigEndianNumber())))
        case (PostgresType.numeric, _):
            // What `avg` makes of whole numbers.
            guard let number = PostgresNumeric(raw)?.real else { throw wrong(column, .real) }
            return number
        default:
            guard let whole = try? integer(at: column), let number = Double(exactly: whole) else {
                throw wrong(column, .real)
            }
            return number
        }
    }

    func text(at column: Int) throws(DatabaseError) -> String? {
        guard !isNull(column) else { return nil }
        switch types[column] {
        case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.char:
            return String(decoding: raw(column), as: UTF8.self)
        default: throw wrong(column, .text)
        }
    }

    func bytes(at column: Int) throws(DatabaseError) -> [UInt8]? {
        guard !isNull(column) else { return nil }
        guard types[column] == PostgresType.bytea else { throw wrong(column, .bytes) }
        return Array(raw(column))
    }

    private func raw(_ column: Int) -> UnsafeRawBufferPointer {
        let count = Int(PQgetlength(result, row, Int32(column)))
        return UnsafeRawBufferPointer(start: PQgetvalue(result, row, Int32(column)), count: count)
    }

    private func wrong(_ column: Int, _ expected: SQLType) -> DatabaseError {
        let found =
            switch types[column] {
            case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.bool:
                SQLType.integer.rawValue
            case PostgresType.float8, PostgresType.float4: SQLType.real.rawValue
            case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.char:
                SQLType.text.rawValue
            case PostgresType.bytea: SQLType.bytes.rawValue
            case PostgresType.numeric: "numeric"
            case let other: "type \(other)"
            }
        return .wrongType(column: name(of: column), expected: expected.rawValue, found: found)
    }
}

extension UnsafeRawBufferPointer {
    /// Up to eight bytes, the highest first.
    func bigEndianNumber() -> UInt64 {
        var number: UInt64 = 0
        for byte in self { number = number << 8 | UInt64(byte) }
        return number
    }
}
