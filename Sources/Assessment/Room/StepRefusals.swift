import Criteria
import Database
import Records
import Synchronization

/// Collects who is refused while a step of many dossiers is taken. A transaction that runs again begins it anew.
final class StepRefusals: Sendable {
    /// Nobody was ready: nothing is committed.
    struct Everybody: Error {}

    private let found = Mutex<[BulkOutcome.Refused]>([])

    var all: [BulkOutcome.Refused] { found.withLock { $0 } }

    func begin() { found.withLock { $0 = [] } }

    /// - Throws: the error itself where it is none of this dossier alone.
    func add(_ dossier: Identifier<Dossier>, _ error: any Error) throws {
        guard let why = error as? any ExplainedError, !(error is DatabaseError), !(error is LedgerError)
        else {
            throw error
        }
        found.withLock { $0.append(BulkOutcome.Refused(dossier: dossier, why: why)) }
    }
}
