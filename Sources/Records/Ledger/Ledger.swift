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
/// command that throws undoes itself alone. Several ledgers, in one program or in many, may serve one database: they take turns.
package final class Ledger: Sendable {
    package let database: Database
    package let clock: Clock
    package let randomness: Randomness
    private let queue = Mutex(LedgerQueue())

    package init(_ database: Database, clock: Clock = .system, randomness: Randomness = .system) {
        self.database = database
        self.clock = clock
        self.randomness = randomness
    }

    /// How many commands wait for a transaction.
    package var waiting: Int { queue.withLock { $0.count } }

    /// Does what a command asks and writes its entry.
    ///
    /// When this returns both are on disk. A caller cancelled while the command waits withdraws it; once its transaction has begun
    /// the command is done or refused, and the caller told which.
    ///
    /// - Parameter body: changes the database and nothing else, since it may run more than once; calls
    ///   ``Change/record(_:state:details:remark:)`` once. Its answer is kept with the command's key.
    /// - Returns: the answer, or the first answer when the key was used before for the same command.
    /// - Throws: what `body` threw, ``LedgerError`` or ``DatabaseError``. Nothing was changed then, except perhaps after
    ///   ``DatabaseError/outcomeUnknown(detail:)``, which means that the server went away during the commit and did not come back:
    ///   ask again with the same key.
    package func commit<Answer: CommandAnswer>(
        _ command: Command,
        _ body: @escaping @Sendable (Change) throws -> Answer
    ) async throws -> Answer {
        try await commit(command, isBulk: false, body)
    }

    /// As ``commit(_:_:)`` for a command that writes very many rows: it gets a transaction of its own, which ends with nothing
    /// changed when the caller is cancelled.
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
        let pending = PendingCommand(command, isBulk: isBulk) { try body($0).stored }
        let stored = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                pending.wait(waiter)
                submit(pending)
            }
        } onCancel: {
            withdraw(pending)
        }
        guard let answer = Answer(stored: stored) else {
            throw LedgerError.unreadableAnswer(command.action)
        }
        return answer
    }

    private func submit(_ pending: PendingCommand) {
        enum Next { case wait, drain, cancel, refuse }
        let next: Next = queue.withLock { queue in
            guard !pending.isCancelled else { return .cancel }
            guard queue.add(pending) else { return .refuse }
            if queue.isDraining { return .wait }
            queue.isDraining = true
            return .drain
        }
        switch next {
        case .wait: break
        case .cancel: pending.answer(.failure(DatabaseError.cancelled))
        case .refuse: pending.answer(.failure(LedgerError.overloaded))
        // A batch belongs to all who wait in it: no one's cancellation may end it, so it runs in nobody's task.
        case .drain: Task.detached { await self.drain() }
        }
    }

    private func withdraw(_ pending: PendingCommand) {
        // Within the lock, so that a command is not put in after it was withdrawn.
        let stillWaited = queue.withLock { queue in
            pending.cancel()
            return queue.remove(pending)
        }
        if stillWaited { pending.answer(.failure(DatabaseError.cancelled)) }
    }

    private func drain() async {
        while let batch = nextBatch() {
            let failure = await LedgerBatch(batch, clock, randomness).run(on: database)
            if let failure {
                // The database is out of reach: nobody waits behind the others only to be told the same.
                for pending in queue.withLock({ $0.takeAll() }) { pending.answer(.failure(failure)) }
            }
            // Those just answered often have more to say: a batch with them costs one flush as well.
            if batch.count > 1 { await Task.yield() }
        }
    }

    private func nextBatch() -> [PendingCommand]? {
        queue.withLock { queue in
            let batch = queue.next()
            if batch.isEmpty { queue.isDraining = false }
            return batch.isEmpty ? nil : batch
        }
    }
}
