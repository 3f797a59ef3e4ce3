import Database
import Quantities

/// The entries that one transaction adds: made one after the other, written at its end in one go.
struct JournalPage {
    let now: Instant
    private var head: JournalHead
    private var entries: [JournalEntry] = []
    private var notes: [(number: EntryNumber, salt: [UInt8], note: PersonalNote)] = []

    /// - Throws: ``LedgerError/brokenHead`` when the journal has entries and no head, or a head that is not its last entry.
    init(_ connection: Connection, now: Instant) throws {
        head = try JournalHead.read(connection)
        // A clock that was set back must not make the journal run backwards.
        self.now = max(now, head.at)
    }

    var next: EntryNumber { head.number.next }

    mutating func append(
        _ line: (subject: Subject, state: Digest?, details: String, remark: String?),
        _ command: Command,
        _ randomness: Randomness
    ) {
        let note = PersonalNote(address: command.actor.origin.address, remark: line.remark)
        let salt = note == nil ? [] : randomness.bytes(16)
        let entry = JournalEntry(
            number: next,
            at: now,
            actor: command.actor.who,
            body: command.actor.body,
            door: command.actor.origin.door,
            action: command.action,
            subject: line.subject,
            state: line.state,
            details: line.details,
            personal: note?.digest(salt: salt),
            previous: head.digest
        )
        entries.append(entry)
        if let note { notes.append((entry.number, salt, note)) }
        head = JournalHead(number: entry.number, at: now, digest: entry.digest)
    }

    func write(_ connection: Connection) throws(DatabaseError) {
        guard !entries.isEmpty else { return }
        try connection.insert(into: "journal", columns: JournalEntry.columns) {
            (batch) throws(DatabaseError) in
            for entry in entries { try entry.append(to: batch) }
        }
        if !notes.isEmpty {
            try connection.insert(into: "journal_note", columns: ["number", "salt", "address", "remark"]) {
                (batch) throws(DatabaseError) in
                for (number, salt, note) in notes {
                    try batch.append(number)
                    try batch.append(bytes: salt)
                    try batch.append(note.address)
                    try batch.append(note.remark)
                    try batch.endRow()
                }
            }
        }
        try head.write(connection)
    }
}
