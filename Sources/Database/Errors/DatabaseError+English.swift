extension DatabaseError: CustomStringConvertible {
    /// What happened and what to do, in English.
    package var english: String {
        switch self {
        case .unknownURL(let url):
            "the database address “\(url)” is not understood; write sqlite:PATH or postgres://HOST/NAME"
        case .cannotOpen(let detail):
            "the database cannot be opened (\(detail)); check address and permissions"
        case .missingLibrary(let package, let detail):
            "this machine lacks the library for PostgreSQL (\(detail)); install the package \(package), for example: sudo apt-get install \(package)"
        case .notDurable(let setting, let found):
            "the database does not promise to keep what it acknowledged (\(setting) = \(found)); mend that setting first"
        case .constraint(.unique, let name):
            "such a row exists already (\(name)); change that one or use another code"
        case .constraint(.foreignKey, let name):
            "the row refers to something that is not there, or is still referred to (\(name))"
        case .constraint(.notNull, let name): "a required value is missing (\(name))"
        case .constraint(.check, let name): "a value is outside what is allowed (\(name))"
        case .constraint(.type, let name): "a value is of another type than its column or too large (\(name))"
        case .serialization: "two changes at the same time could not both be right; do it again"
        case .timeout: "the statement took longer than allowed; nothing was changed"
        case .busy: "another program holds the database for too long; try again later"
        case .cancelled: "stopped as asked; nothing was changed"
        case .connectionLost(let detail): "the server is gone (\(detail)); nothing was changed, try again"
        case .outcomeUnknown(let detail):
            "the connection was lost while committing (\(detail)); whether it was kept is unknown: look before repeating"
        case .aborted: "an earlier statement of the transaction failed; the whole transaction is undone"
        case .closed: "the database is closed"
        case .newerDatabase(let unknown):
            "the database was made by a newer program (\(unknown.joined(separator: ", "))); use that version"
        case .changedMigration(let name):
            "migration “\(name)” was applied with another text; use the right program, never edit an applied migration"
        case .migrationOrder(let expected, let found):
            "migrations are out of order: expected “\(expected)”, found “\(found)”"
        case .badMigration(let name, let reason): "migration “\(name)” is faulty: \(reason)"
        case .pendingMigrations(let names):
            "the database lacks \(names.count) migration(s); run `chuan migrate`"
        case .wrongType(let column, let expected, let found):
            "column “\(column)” holds \(found), expected \(expected)"
        case .unexpectedNull(let column): "column “\(column)” is NULL where a value is needed"
        case .noSuchColumn(let name): "the result has no column “\(name)”"
        case .noRow: "there is no row"
        case .unstorable(let what): "cannot be stored: \(what)"
        case .readOnly: "only reading is allowed here"
        case .full: "the disk is full; nothing was changed, make room"
        case .corrupt(let detail): "the database file is damaged (\(detail)); restore a backup"
        case .statement(let state, let detail): "the statement was refused (\(state): \(detail))"
        case .notEmpty(let table):
            "the target holds data already (table “\(table)”); copy into an empty database only"
        case .copyDiffers(let table):
            "table “\(table)” differs from its original after copying; do not use this copy"
        case .referenceCircle(let tables):
            "tables refer to each other in a circle and cannot be copied: \(tables.joined(separator: ", "))"
        case .file(let path, let detail):
            "\(path): cannot be read or written; the system says: \(detail)"
        case .fileExists(let path): "\(path): exists already; choose another name"
        }
    }

    package var description: String { "\(code): \(english)" }
}
