extension PostgresSession {
    func tables() throws(DatabaseError) -> [TableSchema] {
        var columns: [String: [TableSchema.Column]] = [:]
        try query(
            """
            SELECT c.relname, a.attname, t.typname,
                   coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0)
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            """
        ) { (row) throws(DatabaseError) in
            let table: String = try row[0]
            let name: String = try row[1]
            let declared: String = try row[2]
            let type: SQLType
            switch declared {
            case "int8", "int4", "int2": type = .integer
            case "float8", "float4": type = .real
            case "text", "varchar": type = .text
            case "bytea": type = .bytes
            default:
                throw .wrongType(
                    column: "\(table).\(name)",
                    expected: "int8, float8, text, bytea",
                    found: declared
                )
            }
            let column = TableSchema.Column(name: name, type: type, keyPlace: try row[3])
            columns[table, default: []].append(column)
            return true
        }
        var references: [String: Set<String>] = [:]
        try query(
            """
            SELECT c.relname, r.relname FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
            WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace
            """
        ) { (row) throws(DatabaseError) in
            let table: String = try row[0]
            references[table, default: []].insert(try row[1])
            return true
        }
        return columns.map { TableSchema(name: $0, columns: $1, references: references[$0] ?? []) }
            .sorted { $0.name < $1.name }
    }
}
