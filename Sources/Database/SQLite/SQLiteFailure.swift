import GRDBSQLite

/// The last failure of a connection, as SQLite tells it.
struct SQLiteFailure {
    private let code: Int32
    private let message: String

    init(_ handle: OpaquePointer) {
        code = sqlite3_extended_errcode(handle)
        message = String(cString: sqlite3_errmsg(handle))
    }

    func error(isCancelled: Bool) -> DatabaseError {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: return constraint
        case SQLITE_INTERRUPT: return isCancelled ? .cancelled : .timeout
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy
        case SQLITE_READONLY: return .readOnly
        case SQLITE_FULL: return .full
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(detail: message)
        case SQLITE_CANTOPEN: return .cannotOpen(detail: message)
        case SQLITE_TOOBIG: return .unstorable(message)
        case SQLITE_IOERR: return .file(path: "sqlite", detail: "\(message) (\(code))")
        default: return .statement(state: "\(code)", detail: message)
        }
    }

    private var constraint: DatabaseError {
        let kind: ConstraintKind? =
            switch code >> 8 {
            // The numbers of SQLITE_CONSTRAINT_CHECK and its kin, which are macros over macros.
            case 1: .check
            case 3: .foreignKey
            case 5: .notNull
            case 6, 8, 10: .unique
            case 12: .type
            default: nil
            }
        guard let kind else { return .statement(state: "\(code)", detail: message) }
        let name = message.firstRange(of: "failed: ").map { String(message[$0.upperBound...]) } ?? message
        return .constraint(kind, name: name)
    }
}
