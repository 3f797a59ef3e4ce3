extension Connection {
    /// Runs one statement.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    package func execute(_ sql: SQL) throws(DatabaseError) -> Int {
        try perform { () throws(DatabaseError) in try session.execute(sql) }
    }

    /// Runs one statement of which nothing is wanted but that it succeeds.
    ///
    /// PostgreSQL is not waited for: a failure is told by the next statement that is, or by the end of the savepoint or of the
    /// transaction. On SQLite it is told at once.
    package func post(_ sql: SQL) throws(DatabaseError) {
        try perform { () throws(DatabaseError) in try session.post(sql) }
    }

    /// All rows of a result.
    package func all<Element: RowDecodable>(
        _ type: Element.Type,
        _ sql: SQL
    ) throws(DatabaseError) -> [Element] {
        var elements: [Element] = []
        try each(sql) { (row) throws(DatabaseError) in elements.append(try Element(row: row)) }
        return elements
    }

    /// The first row of a result, if there is one.
    package func first<Element: RowDecodable>(
        _ type: Element.Type,
        _ sql: SQL
    ) throws(DatabaseError) -> Element? {
        var element: Element?
        try perform { () throws(DatabaseError) in
            try session.query(sql) { (row) throws(DatabaseError) in
                element = try Element(row: row)
                return false
            }
        }
        return element
    }

    /// The first column of all rows.
    package func values<Value: SQLConvertible>(
        _ type: Value.Type,
        _ sql: SQL
    ) throws(DatabaseError) -> [Value] {
        var values: [Value] = []
        try each(sql) { (row) throws(DatabaseError) in values.append(try row[0]) }
        return values
    }

    /// The first column of the first row.
    ///
    /// - Throws: ``DatabaseError/noRow`` when there is none.
    package func value<Value: SQLConvertible>(
        _ type: Value.Type,
        _ sql: SQL
    ) throws(DatabaseError) -> Value {
        guard let value = try valueIfAny(type, sql) else { throw .noRow }
        return value
    }

    /// The first column of the first row; `nil` when there is no row.
    package func valueIfAny<Value: SQLConvertible>(
        _ type: Value.Type,
        _ sql: SQL
    ) throws(DatabaseError) -> Value? {
        var value: Value?
        try perform { () throws(DatabaseError) in
            try session.query(sql) { (row) throws(DatabaseError) in
                value = .some(try row[0])
                return false
            }
        }
        return value
    }

    /// Every row in turn. The whole result is in memory on PostgreSQL; see ``stream(_:_:)``.
    package func each(
        _ sql: SQL,
        _ body: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try perform { () throws(DatabaseError) in
            try session.query(sql) { (row) throws(DatabaseError) in
                try body(row)
                return true
            }
        }
    }

    /// Every row in turn, for results larger than memory. No other statement may run meanwhile.
    package func stream(
        _ sql: SQL,
        _ body: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try perform { () throws(DatabaseError) in
            try session.stream(sql) { (row) throws(DatabaseError) in
                try cancellation.check()
                try body(row)
            }
        }
    }

    /// Several statements without values, separated by semicolons.
    package func run(script: String) throws(DatabaseError) {
        try perform { () throws(DatabaseError) in try session.run(script: script) }
    }
}
