/// Rows bound straight into one prepared statement.
final class SQLiteBatch: Batch {
    private let statement: SQLiteStatement
    private let width: Int
    private var place = 0
    private var rows = 0

    init(_ statement: SQLiteStatement, width: Int) {
        self.statement = statement
        self.width = width
    }

    func append(_ value: Int64) throws(DatabaseError) { try statement.bind(value, next()) }

    func append(_ value: Double) throws(DatabaseError) { try statement.bind(value, next()) }

    func append(_ value: String) throws(DatabaseError) { try statement.bind(value, next()) }

    func append(bytes value: [UInt8]) throws(DatabaseError) { try statement.bind(bytes: value, next()) }

    func appendNull() throws(DatabaseError) { try statement.bindNull(next()) }

    func endRow() throws(DatabaseError) {
        guard place == width else { throw .batchWidth(place, width) }
        _ = try statement.step()
        statement.reset()
        place = 0
        rows += 1
    }

    func finish() throws(DatabaseError) -> Int {
        guard place == 0 else { throw .batchWidth(place, width) }
        return rows
    }

    private func next() throws(DatabaseError) -> Int32 {
        place += 1
        guard place <= width else { throw .batchWidth(place, width) }
        return Int32(place)
    }
}

extension DatabaseError {
    static func batchWidth(_ found: Int, _ expected: Int) -> DatabaseError {
        .statement(state: "0", detail: "a row of \(found) values for \(expected) columns")
    }
}
