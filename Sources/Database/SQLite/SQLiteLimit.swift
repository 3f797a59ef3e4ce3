import GRDBSQLite

/// Ends statements that take too long or that nobody waits for, by the hook that SQLite calls every so many steps.
final class SQLiteLimit {
    var cancellation: Cancellation?
    private let timeout: Duration?
    private var deadline: ContinuousClock.Instant?
    /// How many steps of SQLite's machine lie between two looks, well under a millisecond.
    private static let steps: Int32 = 20_000

    init(_ handle: OpaquePointer, _ timeout: Duration?) {
        self.timeout = timeout
        // The session that owns both unhooks this before it lets go.
        sqlite3_progress_handler(
            handle,
            SQLiteLimit.steps,
            { context in
                guard let context else { return 0 }
                return Unmanaged<SQLiteLimit>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    func start() {
        deadline = timeout.map { ContinuousClock.now + $0 }
    }

    func end() {
        deadline = nil
    }

    private var isOver: Bool {
        if let cancellation, cancellation.isCancelled { return true }
        guard let deadline else { return false }
        return ContinuousClock.now > deadline
    }
}
