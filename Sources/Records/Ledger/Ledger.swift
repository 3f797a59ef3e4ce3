package import Database
import Synchronization

/// The one door through which records change: what a command does and the journal's entry about it are one transaction.
///
///     let id = try await ledger.commit(Command(.registerUnit, by: officer, key: key)) { change in
///         let id: Identifier<Dossier> = change.newIdentifier()
///         try change.connection.execute("INSERT INTO dossier …")
///         try change.record(Subject("dossier", id), state: dossier.digest)
///         return id
///     }
///
/// Commands that wait together are committed together, each wholly or not at all, so that many people share one flush to disk. A
/// command that throws undoes itself alone.
package final class Ledger: Sendable {
    package let database: Database
    package let clock: Clock
    package let randomness: Randomness
    private let queue = Mutex(Queue())

    private struct Queue {
        var waiting: [PendingCommand] = []
        var isDraining = false
    }

    /// More than this many at once is more than one machine answers in time.
    private static let capacity = 20_000

    package init(_ database: Database, clock: Clock = .system, randomness: Randomness = .system) {
        self.database = database
        self.clock = clock
        self.randomness = randomness
    }

    /// Does what a command asks and writes its entry.
    ///
    /// When this returns both are on disk. A cancelled caller stops waiting for nothing: the command is done or refused all the same.
    ///
    /// - Parameter body: changes the database and nothing else, since it may run more than once; calls
    ///   ``Change/record(_:state:details:remark:)`` once. Its answer is kept with the command's key.
    /// - Returns: the answer, or the first answer when the key was used before for the same command.
    /// - Throws: what `body` threw, ``LedgerError`` or ``DatabaseError``; after ``DatabaseError/outcomeUnknown(detail:)`` ask again with
    ///   the same key.
    package func commit<Answer: CommandAnswer>(
        _ command: Command,
        _ body: @escaping @Sendable (Change) throws -> Answer
    ) async throws -> Answer {
        try await commit(command, isBulk: false, body)
    }

    /// As ``commit(_:_:)`` for a command that writes very many rows: it gets a transaction of its own.
    package func commitBulk<Answer: CommandAnswer>(
        _ command: Command,
        _ body: @escaping @Sendable (Change) throws -> Answer
    ) async throws -> Answer {
        try await commit(command, isBulk: true, body)
    }

    private func commit<Answer: CommandAnswer>(
        _ command: Command,
        isBulk: Bool,
        _ body: @escaping @Sendable (Change) throws -> Answer
    ) async throws -> Answer {
        let stored = try await withCheckedThrowingContinuation { continuation in
            submit(
                PendingCommand(
                    command: command,
                    isBulk: isBulk,
                    body: { try body($0).stored },
                    answer: { continuation.resume(with: $0) }
                )
            )
        }
        guard let answer = Answer(stored: stored) else {
            throw LedgerError.unreadableAnswer(command.action)
        }
        return answer
    }

    private func submit(_ pending: PendingCommand) {
        enum Next { case wait, drain, refuse }
        let next: Next = queue.withLock { queue in
            guard queue.waiting.count < Ledger.capacity else { return .refuse }
            queue.waiting.append(pending)
            if queue.isDraining { return .wait }
            queue.isDraining = true
            return .drain
        }
        switch next {
        case .wait: break
        case .refuse: pending.answer(.failure(LedgerError.overloaded))
        // A batch belongs to all who wait in it: no one's cancellation may end it, so it runs in nobody's task.
        case .drain: Task.detached { await self.drain() }
        }
    }

    private func drain() async {
        while let batch = nextBatch() {
            await LedgerBatch(batch, clock, randomness).run(on: database)
        }
    }

    private func nextBatch() -> [PendingCommand]? {
        queue.withLock { queue in
            guard let first = queue.waiting.first else {
                queue.isDraining = false
                return nil
            }
            let count =
                first.isBulk ? 1 : queue.waiting.prefix(LedgerBatch.largest).prefix { !$0.isBulk }.count
            let batch = Array(queue.waiting.prefix(count))
            queue.waiting.removeFirst(count)
            return batch
        }
    }
}
