import Database
import Quantities

/// The entries that one transaction adds: made one after the other, written at its end in one go.
struct JournalPage {
    let now: Instant
    /// `now` as the table holds it, the same for all entries of the page.
    private let at: String
    private var head: JournalHead
    private var entries: [StoredEntry] = []
    private var notes: [(number: Int64, salt: [UInt8], note: PersonalNote)] = []

    /// - Throws: ``LedgerError/brokenHead`` when the journal has entries and no head, or a head that is not its last entry.
    init(_ connection: Connection, now: Instant) throws {
        head = try JournalHead.read(connection)
        // A clock that was set back must not make the journal run backwards.
        self.now = max(now, head.at)
        at = self.now.description
    }

    var next: EntryNumber { head.number.next }

    /// The last of the entries; `nil` when there are none.
    var written: JournalHead? { entries.isEmpty ? nil : head }

    mutating func append(_ line: JournalLine, _ command: Command, _ randomness: Randomness) {
        let note = PersonalNote(address: command.actor.origin.address, remark: line.remark)
        let salt = note == nil ? [] : randomness.bytes(PersonalNote.saltSize)
        let entry = StoredEntry(line, command, personal: note?.digest(salt: salt), at: at, after: head)
        guard let digest = Digest(bytes: entry.digest) else {
            preconditionFailure("an entry is sealed with a digest")
        }
        head = JournalHead(number: head.number.next, at: now, digest: digest)
        if let note { notes.append((entry.number, salt, note)) }
        entries.append(entry)
    }

    func write(_ connection: Connection) throws(DatabaseError) {
        guard !entries.isEmpty else { return }
        try connection.insert(into: "journal", columns: StoredEntry.columns) {
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
