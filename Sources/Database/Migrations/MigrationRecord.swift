/// What a database remembers of a migration.
struct MigrationRecord: RowDecodable, Hashable, Sendable {
    static let table = "chuan_migration"

    static let script = Migration(
        "chuan_migration",
        """
        CREATE TABLE chuan_migration (
            position {integer} NOT NULL PRIMARY KEY,
            name {text} NOT NULL UNIQUE,
            digest {text} NOT NULL,
            applied_at {text} NOT NULL,
            program {text} NOT NULL
        ) {strict};
        """
    )

    let name: String
    let digest: String

    init(name: String, digest: String) {
        self.name = name
        self.digest = digest
    }

    init(row: Row) throws(DatabaseError) {
        name = try row["name"]
        digest = try row["digest"]
    }
}
