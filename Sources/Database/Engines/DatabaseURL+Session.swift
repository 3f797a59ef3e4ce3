extension DatabaseURL {
    /// A connection for the calling thread.
    func open(_ access: Access, _ options: DatabaseOptions) throws(DatabaseError) -> any Session {
        switch engine {
        case .sqlite: try SQLiteSession(path: location, access: access, options)
        case .postgres: try PostgresSession(url: location, options)
        }
    }
}
