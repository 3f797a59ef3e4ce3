extension SQL {
    package struct StringInterpolation: StringInterpolationProtocol {
        private(set) var sql: SQL

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql = SQL(trusted: "")
        }

        package mutating func appendLiteral(_ literal: String) {
            sql.append(text: literal)
        }

        /// Binds a value.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value) {
            sql.append(value.sqlValue)
        }

        /// Binds a value or NULL.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            sql.append(value.sqlValue)
        }

        package mutating func appendInterpolation(_ value: SQLValue) {
            sql.append(value)
        }

        /// Puts in a part of a statement with its own values.
        package mutating func appendInterpolation(_ part: SQL) {
            sql.append(part)
        }

        /// The name of a table or column, quoted.
        package mutating func appendInterpolation(name: String) {
            sql.append(text: SQL.quoted(name))
        }

        /// Values in parentheses, for `IN`. An empty list holds nothing, on both engines.
        package mutating func appendInterpolation<Value: SQLConvertible>(list: some Sequence<Value>) {
            let values = list.map(\.sqlValue)
            if values.isEmpty {
                sql.append(text: "(SELECT ")
                sql.append(.null(Value.sqlType))
                sql.append(text: " WHERE 1 = 0)")
            } else {
                append(tuple: values)
            }
        }

        /// Rows after `VALUES`, for some dozens of rows; for many see ``Connection/insert(into:columns:_:)``.
        package mutating func appendInterpolation(rows: [[SQLValue]]) {
            for (place, row) in rows.enumerated() {
                if place > 0 { sql.append(text: ", ") }
                append(tuple: row)
            }
        }

        private mutating func append(tuple: [SQLValue]) {
            for (place, value) in tuple.enumerated() {
                sql.append(text: place == 0 ? "(" : ", ")
                sql.append(value)
            }
            sql.append(text: ")")
        }
    }

    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
