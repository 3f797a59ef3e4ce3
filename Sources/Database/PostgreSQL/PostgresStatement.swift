import CPostgres

/// A statement that the server holds ready under a name.
struct PostgresStatement {
    let name: String
    let types: [Oid]
}
