import Database

/// A note exactly as the table holds it.
struct StoredNote: RowDecodable, Hashable, Sendable {
    let salt: [UInt8]?
    let address: String?
    let remark: String?
    let erasedBy: Int64?

    init(row: Row) throws(DatabaseError) {
        try self.init(row: row, from: 0)
    }

    /// - Parameter first: the column of the salt; address, remark and who erased it follow.
    init(row: Row, from first: Int) throws(DatabaseError) {
        salt = try row[first]
        address = try row[first + 1]
        remark = try row[first + 2]
        erasedBy = try row[first + 3]
    }
}
