import Database
import Synchronization

/// One transaction of the ledger, after those of all other ledgers, whose fate is found out even when the connection is lost
/// during its commit.
struct LedgerTransaction {
    /// How often it is run again after its commit was lost, or looked for.
    private static let attempts = 5
    /// How often it is queued again when others hold the database for longer than the busy timeout.
    private static let turns = 3

    private let database: Database

    /// What an attempt would have kept and answered.
    private final class Trace<Answer: Sendable>: Sendable {
        let attempt = Mutex<(answer: Answer, written: JournalHead?)?>(nil)
    }

    init(_ database: Database) {
        self.database = database
    }

    /// - Parameter body: gives its answer and the last entry that it wrote, if any. May run more than once.
    /// - Throws: what `body` threw, or ``DatabaseError``; ``DatabaseError/outcomeUnknown(detail:)`` only when the server stays away.
    func run<Answer: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> (Answer, written: JournalHead?)
    ) async throws -> Answer {
        let trace = Trace<Answer>()
        var attempt = 1
        while true {
            do {
                return try await inTurn { connection in
                    trace.attempt.withLock { $0 = nil }
                    let (answer, written) = try body(connection)
                    trace.attempt.withLock { $0 = (answer, written) }
                    return answer
                }
            } catch DatabaseError.outcomeUnknown(let detail) {
                let lost = trace.attempt.withLock { $0 }
                guard let lost, attempt < LedgerTransaction.attempts else {
                    throw DatabaseError.outcomeUnknown(detail: detail)
                }
                attempt += 1
                if let written = lost.written, try await isKept(written, else: detail) { return lost.answer }
                // Nothing was kept, and nothing can be any more: it is done again.
            }
        }
    }

    /// Whether the journal has this very entry.
    ///
    /// The digest of an entry covers everything before it, with identifiers and salts that are random: nobody else wrote the same.
    /// Looking takes a turn of its own, which waits until the server has ended the lost transaction, one way or the other.
    private func isKept(_ entry: JournalHead, else detail: String) async throws -> Bool {
        for _ in 0..<LedgerTransaction.attempts {
            do {
                return try await inTurn { connection in
                    let digest = try connection.valueIfAny(
                        Digest.self,
                        "SELECT digest FROM journal WHERE number = \(entry.number)"
                    )
                    guard digest == entry.digest else { return false }
                    try connection.waitForEarlierCommits()
                    return true
                }
            } catch DatabaseError.outcomeUnknown {
                continue
            } catch {
                break
            }
        }
        throw DatabaseError.outcomeUnknown(detail: detail)
    }

    private func inTurn<Answer: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Answer
    ) async throws -> Answer {
        var turn = 1
        while true {
            do {
                return try await database.write { connection in
                    try wait(connection)
                    return try body(connection)
                }
            } catch DatabaseError.busy where turn < LedgerTransaction.turns {
                turn += 1
            }
        }
    }

    /// Waits for the transactions of other ledgers, before anything is read: what they wrote is seen, and nobody's work is undone
    /// because another was quicker. SQLite's writers queue anyway.
    private func wait(_ connection: Connection) throws(DatabaseError) {
        switch connection.engine {
        case .sqlite: break
        case .postgres: try connection.run(script: "LOCK TABLE journal_head IN EXCLUSIVE MODE")
        }
    }
}
