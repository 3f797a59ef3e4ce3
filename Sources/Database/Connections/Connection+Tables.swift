extension Connection {
    /// The tables that migrations made.
    package func tables() throws(DatabaseError) -> [TableSchema] {
        try perform { () throws(DatabaseError) in try session.tables() }
    }
}
