/// A type that is read from a row, column by column.
package protocol RowDecodable {
    init(row: Row) throws(DatabaseError)
}
