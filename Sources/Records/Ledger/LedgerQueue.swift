/// The commands that wait, and whose turn it is: bulk commands and batches of single ones alternate, so that neither keeps the
/// other waiting for longer than one transaction.
struct LedgerQueue {
    /// More than this many at once is more than one machine answers in time.
    static let capacity = 20_000
    /// A bulk command may hold much in memory while it waits.
    static let bulkCapacity = 64

    private var singles: [PendingCommand] = []
    private var bulks: [PendingCommand] = []
    private var isTurnOfBulk = false
    /// Whether somebody takes out what is put in.
    var isDraining = false

    var count: Int { singles.count + bulks.count }

    /// - Returns: whether there was room.
    mutating func add(_ pending: PendingCommand) -> Bool {
        if pending.isBulk {
            guard bulks.count < LedgerQueue.bulkCapacity else { return false }
            bulks.append(pending)
        } else {
            guard singles.count < LedgerQueue.capacity else { return false }
            singles.append(pending)
        }
        return true
    }

    /// - Returns: whether it still waited.
    mutating func remove(_ pending: PendingCommand) -> Bool {
        let list = pending.isBulk ? \LedgerQueue.bulks : \LedgerQueue.singles
        guard let place = self[keyPath: list].firstIndex(where: { $0 === pending }) else { return false }
        self[keyPath: list].remove(at: place)
        return true
    }

    /// Those who share the next transaction; nobody when nothing waits.
    mutating func next() -> [PendingCommand] {
        if !bulks.isEmpty, isTurnOfBulk || singles.isEmpty {
            isTurnOfBulk = false
            return [bulks.removeFirst()]
        }
        isTurnOfBulk = true
        let batch = Array(singles.prefix(LedgerBatch.largest))
        singles.removeFirst(batch.count)
        return batch
    }

    mutating func takeAll() -> [PendingCommand] {
        defer { (singles, bulks) = ([], []) }
        return singles + bulks
    }
}
