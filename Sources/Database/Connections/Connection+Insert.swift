extension Connection {
    /// Fills a table as fast as the engine can: COPY on PostgreSQL, one prepared statement on SQLite.
    ///
    /// - Returns: how many rows were written.
    @discardableResult
    package func insert(
        into table: String,
        columns: [String],
        _ body: (any Batch) throws(DatabaseError) -> Void
    ) throws(DatabaseError) -> Int {
        try perform { () throws(DatabaseError) in
            try session.batch(into: table, columns: columns, body)
        }
    }

    /// As ``insert(into:columns:_:)`` for rows that exist already.
    @discardableResult
    package func insert(
        into table: String,
        columns: [String],
        rows: some Sequence<[SQLValue]>
    ) throws(DatabaseError) -> Int {
        try insert(into: table, columns: columns) { (batch) throws(DatabaseError) in
            for row in rows {
                for value in row { try batch.append(value) }
                try batch.endRow()
            }
        }
    }
}
