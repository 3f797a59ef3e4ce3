import Assessment
import Database
import Records

/// Which migrations this program has, and the digest that databases remember them by.
enum DatabaseSchema {
    static func migrator() throws(DatabaseError) -> Migrator {
        try Migrator(RecordsSchema.migrations + AssessmentSchema.migrations, digest: SHA256Stream.self)
    }
}
