/// Everything that can go wrong between the program and its database. The list is closed.
///
/// ``code`` is stable and may leave the process; `detail` is the engine's own message, for logs and for operators.
package enum DatabaseError: Error, Hashable, Sendable {
    /// Not `sqlite:PATH`, `postgres://…` or `postgresql://…`.
    case unknownURL(String)
    case cannotOpen(detail: String)
    /// The library that speaks to servers of PostgreSQL is not on this machine, or is not what it should be.
    case missingLibrary(package: String, detail: String)
    /// The engine does not promise to keep what it acknowledged, and cannot be told to.
    case notDurable(setting: String, found: String)
    case constraint(ConstraintKind, name: String)
    /// Two transactions could not both have happened; after several attempts still so. Doing it again may help.
    case serialization
    /// A statement took longer than allowed.
    case timeout
    /// Another program held the lock for longer than the busy timeout.
    case busy
    case cancelled
    /// The server is gone. Nothing was changed.
    case connectionLost(detail: String)
    /// The connection was lost after the commit had been sent: it may have happened or not. Look before repeating.
    case outcomeUnknown(detail: String)
    /// An earlier statement of this transaction failed; only a savepoint around it lets the rest go on.
    case aborted
    case closed
    /// The database was used by a later program: it holds migrations that this one does not know.
    case newerDatabase(unknown: [String])
    /// A migration that has been applied has another text in this program.
    case changedMigration(name: String)
    /// The migrations in the database are not a beginning of this program's list.
    case migrationOrder(expected: String, found: String)
    /// The program's list of migrations is faulty.
    case badMigration(name: String, reason: String)
    /// Migrations have yet to be applied: `chuan migrate`.
    case pendingMigrations([String])
    case wrongType(column: String, expected: String, found: String)
    case unexpectedNull(column: String)
    case noSuchColumn(String)
    case noRow
    /// A value that one of the engines cannot keep: NaN, or text with NUL.
    case unstorable(String)
    case readOnly
    case full
    case corrupt(detail: String)
    /// The engine refused the statement itself.
    case statement(state: String, detail: String)
    /// A copy goes into an empty database only.
    case notEmpty(table: String)
    case copyDiffers(table: String)
    /// Tables refer to each other in a circle, which a copy cannot order.
    case referenceCircle(tables: [String])
    case file(path: String, detail: String)
    /// A backup replaces nothing.
    case fileExists(path: String)
}
