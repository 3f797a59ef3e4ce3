import Records
import Synchronization

/// Lets only so many files come in at once: each may take much memory while it is looked at.
final class UploadGate: Sendable {
    private let inside = Mutex(0)
    private let most: Int

    init(most: Int = 4) { self.most = most }

    /// - Throws: ``LedgerError/overloaded`` when too many are on their way.
    func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
        let isIn = inside.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
        guard isIn else { throw LedgerError.overloaded }
        defer { inside.withLock { $0 -= 1 } }
        return try await body()
    }
}
