import Database
import Quantities
import Records
import Synchronization

/// Knows the version of the data, asking the database at most once in a while: public pages may be that much behind.
final class VersionWatch: Sendable {
    private struct Known {
        let version: DataVersion
        let at: ContinuousClock.Instant
    }

    private let database: Database
    private let clock: Clock
    private let patience: Duration
    private let known = Mutex<Known?>(nil)

    /// - Parameter patience: how far public pages may be behind.
    init(_ database: Database, clock: Clock, patience: Duration = .seconds(1)) {
        self.database = database
        self.clock = clock
        self.patience = patience
    }

    func current() async throws -> DataVersion {
        let now = ContinuousClock.now
        if let known = known.withLock({ $0 }), now - known.at < patience { return known.version }
        let entry = try await database.read { connection in
            try connection.valueIfAny(EntryNumber.self, "SELECT number FROM journal_head WHERE id = 1")
        }
        let version = DataVersion(entry: entry ?? .none, day: clock.now().day)
        known.withLock { $0 = Known(version: version, at: now) }
        return version
    }
}
