extension DatabaseError {
    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .unknownURL: "database.unknown-url"
        case .cannotOpen: "database.cannot-open"
        case .missingLibrary: "database.missing-library"
        case .notDurable: "database.not-durable"
        case .constraint(.unique, _): "database.constraint.unique"
        case .constraint(.foreignKey, _): "database.constraint.foreign-key"
        case .constraint(.notNull, _): "database.constraint.not-null"
        case .constraint(.check, _): "database.constraint.check"
        case .constraint(.type, _): "database.constraint.type"
        case .serialization: "database.serialization"
        case .timeout: "database.timeout"
        case .busy: "database.busy"
        case .cancelled: "database.cancelled"
        case .connectionLost: "database.connection-lost"
        case .outcomeUnknown: "database.outcome-unknown"
        case .aborted: "database.aborted"
        case .closed: "database.closed"
        case .newerDatabase: "database.newer"
        case .changedMigration: "database.migration.changed"
        case .migrationOrder: "database.migration.order"
        case .badMigration: "database.migration.bad"
        case .pendingMigrations: "database.migration.pending"
        case .wrongType: "database.wrong-type"
        case .unexpectedNull: "database.unexpected-null"
        case .noSuchColumn: "database.no-such-column"
        case .noRow: "database.no-row"
        case .unstorable: "database.unstorable"
        case .readOnly: "database.read-only"
        case .full: "database.full"
        case .corrupt: "database.corrupt"
        case .statement: "database.statement"
        case .notEmpty: "database.copy.not-empty"
        case .copyDiffers: "database.copy.differs"
        case .referenceCircle: "database.copy.reference-circle"
        case .file: "database.file"
        case .fileExists: "database.file-exists"
        }
    }

    /// Whether the whole transaction may be tried again from its start: nothing of it was kept.
    package var isRetryable: Bool {
        switch self {
        case .serialization, .connectionLost: true
        case .unknownURL, .cannotOpen, .missingLibrary, .notDurable, .constraint, .timeout, .busy, .cancelled,
            .outcomeUnknown,
            .aborted, .closed, .newerDatabase, .changedMigration, .migrationOrder, .badMigration,
            .pendingMigrations, .wrongType, .unexpectedNull, .noSuchColumn, .noRow, .unstorable, .readOnly,
            .full,
            .corrupt, .statement, .notEmpty, .copyDiffers, .referenceCircle, .file,
            .fileExists:
            false
        }
    }

    /// Whether a statement of the transaction is to blame, and not the connection, the server or the disk.
    package var isOfStatement: Bool {
        switch self {
        case .constraint, .timeout, .aborted, .wrongType, .unexpectedNull, .noSuchColumn, .noRow, .unstorable,
            .statement:
            true
        case .unknownURL, .cannotOpen, .missingLibrary, .notDurable, .serialization, .busy, .cancelled,
            .connectionLost,
            .outcomeUnknown, .closed, .newerDatabase, .changedMigration, .migrationOrder, .badMigration,
            .pendingMigrations, .readOnly, .full, .corrupt, .notEmpty, .copyDiffers, .referenceCircle, .file,
            .fileExists:
            false
        }
    }
}
