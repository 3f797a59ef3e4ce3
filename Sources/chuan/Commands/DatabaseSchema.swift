import Crypto
import Database

/// Which migrations this program has, and the digest that databases remember them by.
enum DatabaseSchema {
    private struct Digest: StreamDigest {
        private var hash = SHA256()

        mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

        mutating func finish() -> [UInt8] { Array(hash.finalize()) }
    }

    private static let migrations = [
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
        try Migrator(migrations, digest: Digest.self)
    }
}
