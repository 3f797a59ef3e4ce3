import Database
import Quantities

/// What one transaction of the ledger gathers: entries, notes and kept answers, all written at its end in one go each.
struct LedgerPage {
    /// What a command did within the transaction.
    struct Done {
        let answer: String
        /// `nil` when it had been done before, so that its first answer is given again.
        let line: JournalLine?
    }

    private var journal: JournalPage
    private var kept: KeptAnswers
    /// Whether an answer is given again that an earlier transaction kept.
    private var repeats = false

    /// - Parameter keys: those that the commands bring.
    /// - Throws: ``LedgerError/brokenHead``, ``DatabaseError``.
    init(_ keys: [CommandKey], _ connection: Connection, now: Instant) throws {
        journal = try JournalPage(connection, now: now)
        kept = try KeptAnswers(keys, connection)
    }

    /// Does what a command asks, unless that was done before. The page stays as it is: who undoes the command has nothing to
    /// take out again.
    func perform(
        _ pending: PendingCommand,
        _ connection: Connection,
        _ randomness: Randomness
    ) throws -> Done {
        let command = pending.command
        if let answer = try kept.answer(to: command) { return Done(answer: answer, line: nil) }
        let change = Change(connection, command, at: journal.now, entry: journal.next, randomness)
        let answer = try pending.body(change)
        guard let line = change.line else { throw LedgerError.nothingRecorded(command.action) }
        guard answer.utf8.count <= KeptAnswer.longest else { throw LedgerError.tooLong(command.action) }
        return Done(answer: answer, line: line)
    }

    mutating func append(_ done: Done, _ command: Command, _ randomness: Randomness) {
        guard let line = done.line else {
            repeats = true
            return
        }
        kept.add(KeptAnswer(command, done.answer, entry: journal.next), for: command.key)
        journal.append(line, command, randomness)
    }

    func write(_ connection: Connection) throws(DatabaseError) {
        try journal.write(connection)
        try kept.write(connection)
        // An answer given again promises as much as the first did.
        if repeats, written == nil { try connection.waitForEarlierCommits() }
    }

    /// The last entry written; `nil` when there was nothing to write.
    var written: JournalHead? { journal.written }
}
