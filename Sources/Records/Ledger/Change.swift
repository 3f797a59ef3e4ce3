package import Database
package import Quantities

/// A command at work, within the transaction that will hold both what it does and the journal's entry about it.
package final class Change {
    package let connection: Connection
    package let command: Command
    /// The moment of the change: never before that of the entry before it.
    package let now: Instant
    /// The number that the entry will have; rows that this command writes may carry it.
    package let entry: EntryNumber
    package let randomness: Randomness
    private(set) var line: JournalLine?

    init(
        _ connection: Connection,
        _ command: Command,
        at now: Instant,
        entry: EntryNumber,
        _ randomness: Randomness
    ) {
        self.connection = connection
        self.command = command
        self.now = now
        self.entry = entry
        self.randomness = randomness
    }

    package var actor: Actor { command.actor }

    package func newIdentifier<Owner>(_ owner: Owner.Type = Owner.self) -> Identifier<Owner> {
        Identifier(at: now, randomness)
    }

    /// Says what the command did; every body that returns has called it exactly once.
    ///
    /// - Parameters:
    ///   - state: the digest of what the subject is like now.
    ///   - details: what changed, without anything that names or describes a person.
    ///   - remark: what people wrote; erasable.
    package func record(
        _ subject: Subject,
        state: Digest?,
        details: String = "",
        remark: String? = nil
    ) throws(LedgerError) {
        guard line == nil else { throw .recordedTwice(command.action) }
        guard details.unicodeScalars.count <= 4_000, (remark?.unicodeScalars.count ?? 0) <= 20_000,
            !subject.id.isEmpty, subject.id.utf8.count <= 400
        else { throw .tooLong(command.action) }
        line = JournalLine(subject: subject, state: state, details: details, remark: remark)
    }
}
