import Database

/// The schema's history as this program knows it. Rooms add theirs at the end.
enum DatabaseMigrations {
    static let all = [
        Migration(
            "0001-program",
            """
            CREATE TABLE program_version (
                version {text} NOT NULL PRIMARY KEY,
                first_used_at {text} NOT NULL CHECK (length(first_used_at) = 20)
            ) {strict};
            """
        )
    ]

    static func migrator() throws(DatabaseError) -> Migrator {
        try Migrator(all, digest: DatabaseDigest.self)
    }
}
