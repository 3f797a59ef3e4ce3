import CPostgres

extension PostgresSession {
    func execute(_ sql: SQL) throws(DatabaseError) -> Int {
        let result = try send(sql)
        defer { PQclear(result) }
        // "SELECT 3" counts rows too, but changes none.
        let tag = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard !tag.hasPrefix("SELECT") else { return 0 }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func query(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Bool) throws(DatabaseError) {
        let result = try send(sql)
        defer { PQclear(result) }
        let rows = PostgresRows(result)
        while rows.next() {
            guard try body(Row(reader: rows)) else { return }
        }
    }

    func stream(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Void) throws(DatabaseError) {
        _ = try execute("DECLARE stream_of_rows NO SCROLL CURSOR FOR " + sql)
        while true {
            var count = 0
            try query("FETCH 4096 FROM stream_of_rows") { (row) throws(DatabaseError) in
                try body(row)
                count += 1
                return true
            }
            if count == 0 { break }
        }
        try run(script: "CLOSE stream_of_rows")
    }

    func batch(
        into table: String,
        columns: [String],
        _ body: (any Batch) throws(DatabaseError) -> Void
    ) throws(DatabaseError) -> Int {
        let names = columns.map(SQL.quoted).joined(separator: ", ")
        try run(script: "COPY \(SQL.quoted(table)) (\(names)) FROM STDIN")
        let batch = PostgresBatch(connection, width: columns.count)
        do {
            try body(batch)
            try batch.finish()
        } catch {
            // The server's own reason, if it has one, comes with the result below.
            _ = PQputCopyEnd(connection, "given up")
            let end = drain()
            defer { PQclear(end) }
            if isBroken { try demand(end) }
            if case .connectionLost = error { try demand(end) }
            throw error
        }
        guard PQputCopyEnd(connection, nil) == 1 else {
            throw .connectionLost(detail: PostgresFailure.message(of: connection))
        }
        let end = drain()
        defer { PQclear(end) }
        try demand(end)
        return batch.rows
    }

    /// The first result that is still to come; the others are let go.
    private func drain() -> OpaquePointer? {
        let first = PQgetResult(connection)
        while let further = PQgetResult(connection) { PQclear(further) }
        return first
    }

    private func send(_ sql: SQL) throws(DatabaseError) -> OpaquePointer? {
        try settle()
        let parameters = try PostgresParameters(sql.values)
        let statement = try prepare(sql)
        let result = parameters.withPointers { values, lengths, formats in
            PQexecPrepared(connection, statement.name, Int32(values.count), values, lengths, formats, 1)
        }
        do {
            try demand(result)
            return result
        } catch {
            PQclear(result)
            throw error
        }
    }
}
