package import Database
import Quantities
package import Records
import Synchronization

/// Knows the version of the data, asking the database at most once in a while: public pages may be that much behind.
package final class VersionWatch: Sendable {
    private struct Known {
        let version: DataVersion
        let at: ContinuousClock.Instant
    }

    private enum Which: Hashable { case everything, whatIsPublic }

    private let database: Database
    private let clock: Clock
    private let patience: Duration
    private let known = Mutex<[Which: Known]>([:])

    /// - Parameter patience: how far public pages may be behind.
    package init(_ database: Database, clock: Clock, patience: Duration = .seconds(1)) {
        self.database = database
        self.clock = clock
        self.patience = patience
    }

    /// The version of everything: any entry of the journal makes a new one.
    package func current() async throws -> DataVersion {
        try await version(of: .everything) { connection in
            try connection.valueIfAny(EntryNumber.self, "SELECT number FROM journal_head WHERE id = 1")
        }
    }

    /// The version of what is public: figures that officers save make no new one, so that public pages stay while they work.
    package func currentPublic() async throws -> DataVersion {
        try await version(of: .whatIsPublic) { connection in
            try connection.valueIfAny(
                EntryNumber.self,
                """
                SELECT number FROM journal WHERE action IN \(list: Action.changingWhatIsPublic)
                ORDER BY number DESC LIMIT 1
                """
            )
        }
    }

    private func version(
        of which: Which,
        _ read: @escaping @Sendable (Connection) throws -> EntryNumber?
    ) async throws -> DataVersion {
        let now = ContinuousClock.now
        if let known = known.withLock({ $0[which] }), now - known.at < patience { return known.version }
        let entry = try await database.read { try read($0) }
        let version = DataVersion(entry: entry ?? .none, day: clock.now().day)
        known.withLock { $0[which] = Known(version: version, at: now) }
        return version
    }
}
