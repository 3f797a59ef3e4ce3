import Database
import Quantities

/// When an entry was made.
enum JournalTime {
    static func of(_ number: EntryNumber, _ connection: Connection) throws(DatabaseError) -> Instant? {
        try connection.valueIfAny(Instant.self, "SELECT at FROM journal WHERE number = \(number)")
    }
}
