extension TableSchema {
    /// All rows in the order of the key, the same on both engines.
    func rows(on engine: Engine) -> SQL {
        let names = columns.map { SQL.quoted($0.name) }.joined(separator: ", ")
        let places = order.map { column in
            let collation = column.type == .text && engine == .postgres ? " COLLATE \"C\"" : ""
            return SQL.quoted(column.name) + collation + " NULLS FIRST"
        }
        return SQL(
            trusted: "SELECT \(names) FROM \(SQL.quoted(name)) ORDER BY \(places.joined(separator: ", "))"
        )
    }

    /// - Returns: rows and digest of what the table holds.
    func digest(_ connection: Connection, _ kind: any StreamDigest.Type) throws(DatabaseError) -> TableDigest
    {
        var rows = CanonicalRows(self, kind)
        try connection.stream(self.rows(on: connection.engine)) { (row) throws(DatabaseError) in
            try rows.append(row)
        }
        return rows.finish()
    }
}
