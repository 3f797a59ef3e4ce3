/// Takes the rows of one table, value by value in the order of the columns named.
package protocol Batch: AnyObject {
    func append(_ value: Int64) throws(DatabaseError)

    func append(_ value: Double) throws(DatabaseError)

    func append(_ value: String) throws(DatabaseError)

    func append(bytes value: [UInt8]) throws(DatabaseError)

    func appendNull() throws(DatabaseError)

    /// - Throws: ``DatabaseError/statement(state:detail:)`` when the row has not one value for each column.
    func endRow() throws(DatabaseError)
}

extension Batch {
    package func append(_ value: Int) throws(DatabaseError) { try append(Int64(value)) }

    package func append(_ value: Bool) throws(DatabaseError) { try append(Int64(value ? 1 : 0)) }

    package func append(_ value: SQLValue) throws(DatabaseError) {
        switch value {
        case .null: try appendNull()
        case .integer(let number): try append(number)
        case .real(let number): try append(number)
        case .text(let text): try append(text)
        case .bytes(let bytes): try append(bytes: bytes)
        }
    }

    package func append<Value: SQLConvertible>(_ value: Value) throws(DatabaseError) {
        try append(value.sqlValue)
    }
}
