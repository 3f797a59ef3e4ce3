/// Rows as bytes that are the same on both engines, running through a digest.
///
/// First the names of table and columns; then for each row each value: a byte for its type (0 NULL, 1 integer, 2 real, 3 text, 4 bytes);
/// numbers as eight bytes, the highest first; text and bytes after their length in eight bytes.
struct CanonicalRows {
    private let table: TableSchema
    private var buffer: [UInt8] = []
    private var digest: any StreamDigest
    private var rows = 0

    init(_ table: TableSchema, _ digest: any StreamDigest.Type) {
        self.table = table
        self.digest = digest.init()
        append(table.name)
        for column in table.columns { append(column.name) }
    }

    /// Takes a row whose columns are those of the table, and hands each value on.
    mutating func append(
        _ row: Row,
        _ next: (SQLValue) throws(DatabaseError) -> Void = { _ in }
    ) throws(DatabaseError) {
        for (place, column) in table.columns.enumerated() {
            let value = try CanonicalRows.value(of: row, at: place, column.type)
            append(value)
            try next(value)
        }
        rows += 1
        if buffer.count >= 1 << 16 { flush() }
    }

    mutating func finish() -> TableDigest {
        flush()
        return TableDigest(table: table.name, rows: rows, digest: digest.hexadecimal())
    }

    private static func value(of row: Row, at place: Int, _ type: SQLType) throws(DatabaseError) -> SQLValue {
        switch type {
        case .integer: (try row[place] as Int64?).sqlValue
        case .real: (try row[place] as Double?).sqlValue
        case .text: (try row[place] as String?).sqlValue
        case .bytes: (try row[place] as [UInt8]?).sqlValue
        }
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null: buffer.append(0)
        case .integer(let number):
            buffer.append(1)
            append(UInt64(bitPattern: number))
        case .real(let number):
            buffer.append(2)
            append(number.bitPattern)
        case .text(let text):
            buffer.append(3)
            append(text)
        case .bytes(let bytes):
            buffer.append(4)
            append(UInt64(bytes.count))
            buffer += bytes
        }
    }

    private mutating func append(_ text: String) {
        append(UInt64(text.utf8.count))
        buffer += text.utf8
    }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func flush() {
        digest.update(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
