extension SQLiteSession {
    func tables() throws(DatabaseError) -> [TableSchema] {
        var names: [String] = []
        try query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        ) { (row) throws(DatabaseError) in
            names.append(try row[0])
            return true
        }
        var tables: [TableSchema] = []
        for name in names {
            tables.append(
                TableSchema(name: name, columns: try columns(of: name), references: try references(of: name))
            )
        }
        return tables
    }

    private func columns(of table: String) throws(DatabaseError) -> [TableSchema.Column] {
        var columns: [TableSchema.Column] = []
        try query("SELECT name, type, pk FROM pragma_table_info(\(table))") { (row) throws(DatabaseError) in
            let name: String = try row[0]
            let declared: String = try row[1]
            let type: SQLType
            switch declared.uppercased() {
            case "INTEGER", "INT": type = .integer
            case "REAL": type = .real
            case "TEXT": type = .text
            case "BLOB": type = .bytes
            default:
                throw .wrongType(
                    column: "\(table).\(name)",
                    expected: "INTEGER, REAL, TEXT, BLOB",
                    found: declared
                )
            }
            columns.append(TableSchema.Column(name: name, type: type, keyPlace: try row[2]))
            return true
        }
        return columns
    }

    private func references(of table: String) throws(DatabaseError) -> Set<String> {
        var references: Set<String> = []
        try query("SELECT \"table\" FROM pragma_foreign_key_list(\(table))") { (row) throws(DatabaseError) in
            references.insert(try row[0])
            return true
        }
        return references
    }
}
