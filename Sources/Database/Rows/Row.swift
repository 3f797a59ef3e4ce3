/// One row of a result, valid only until the next one is asked for: take what is needed out of it at once.
///
/// Columns are read by place (fast) or by name; the asked type decides, and a value of another type is an error,
/// never a zero.
package struct Row {
    let reader: any RowReader

    package var columnCount: Int { reader.columnCount }

    package func name(of column: Int) -> String { reader.name(of: column) }

    /// - Precondition: the column is one of the result.
    package func isNull(_ column: Int) -> Bool { reader.isNull(column) }

    package subscript<Value: SQLConvertible>(_ column: Int) -> Value {
        get throws(DatabaseError) {
            guard column >= 0, column < reader.columnCount else { throw .noSuchColumn("\(column)") }
            return try Value.read(self, at: column)
        }
    }

    package subscript<Value: SQLConvertible>(_ name: String) -> Value {
        get throws(DatabaseError) {
            guard let column = reader.column(named: name) else { throw .noSuchColumn(name) }
            return try Value.read(self, at: column)
        }
    }

    func required<Value>(_ value: Value?, _ column: Int) throws(DatabaseError) -> Value {
        guard let value else { throw .unexpectedNull(column: name(of: column)) }
        return value
    }
}
