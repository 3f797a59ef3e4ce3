/// How patient a database is, and how many connections it keeps.
package struct DatabaseOptions: Sendable {
    /// Readers beside the one writer (SQLite), or connections altogether (PostgreSQL).
    package var connections = 4
    /// The longest a statement may take; `nil` for the work of an operator, such as a backup.
    package var statementTimeout: Duration? = .seconds(30)
    /// How long to wait for another program's lock.
    package var busyTimeout: Duration = .seconds(10)
    /// How long to go on trying to reach a server that is away.
    package var patience: Duration = .seconds(10)
    /// How often a transaction is tried that could not be brought into an order with others.
    package var attempts = 20
    /// Whether a missing file is made (SQLite).
    package var createsFile = true
    /// Whether nothing may be written at all.
    package var isReadOnly = false

    package init() {}

    /// For work whose length nobody can foretell: one connection, no limit on a statement.
    package static var maintenance: DatabaseOptions {
        var options = DatabaseOptions()
        options.connections = 1
        options.statementTimeout = nil
        return options
    }
}
