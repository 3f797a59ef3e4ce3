import Database
import Quantities

/// Holds one entry after the other against what came before: the state of a verification between two parts.
struct ChainCheck: Sendable {
    private(set) var report: JournalReport
    /// The place of the last entry seen.
    private(set) var place: EntryNumber
    /// What the next entry may name as the one before: what that one holds and what its content gives. Nothing while it is unknown.
    private var links: [[UInt8]]
    private var moment: Instant
    /// Heads still to come, the last first.
    private var exported: [JournalHead]

    init(since start: JournalHead, exported: [JournalHead]) {
        report = JournalReport(last: start)
        place = start.number
        links = [start.digest.bytes]
        moment = start.at
        self.exported = exported.filter { $0.number > start.number }.sorted { $0.number > $1.number }
    }

    /// Notes what is wrong with the next row of ``rows(after:count:)``.
    mutating func check(_ row: Row) throws(DatabaseError) {
        let number: EntryNumber = try row[0]
        report.entries += 1
        if number > place.next {
            report.note(.removed(place.next...EntryNumber(rawValue: number.rawValue - 1)))
            links = []
            passExported(before: number)
        }
        place = number
        let entry: StoredEntry
        let note: StoredNote?
        let eraserErases: Bool
        do {
            entry = try StoredEntry(row: row)
            note =
                row.isNull(ChainCheck.noteColumn)
                ? nil : try StoredNote(row: row, from: ChainCheck.noteColumn + 1)
            eraserErases = try row[ChainCheck.noteColumn + 5]
        } catch {
            report.note(.unreadable(number, found: error.english))
            links = []
            return
        }
        checkChain(entry, number)
        checkNote(note, of: entry, number, eraserErases: eraserErases)
        checkExported(entry, number)
    }

    private mutating func checkChain(_ entry: StoredEntry, _ number: EntryNumber) {
        if !links.isEmpty, !links.contains(entry.previous) { report.note(.unlinked(number)) }
        let content = entry.contentDigest
        if content.bytes != entry.digest { report.note(.altered(number)) }
        links = content.bytes == entry.digest ? [entry.digest] : [entry.digest, content.bytes]
        guard let at = Instant(entry.at) else {
            return report.note(.unreadable(number, found: "at: \(entry.at)"))
        }
        if at < moment { report.note(.backwards(number, at: at, after: moment)) }
        moment = at
        report.last = JournalHead(number: number, at: at, digest: Digest(bytes: entry.digest) ?? content)
    }

    private mutating func checkNote(
        _ note: StoredNote?,
        of entry: StoredEntry,
        _ number: EntryNumber,
        eraserErases: Bool
    ) {
        guard let note else {
            if entry.personal != nil { report.note(.noteMissing(number)) }
            return
        }
        guard let personal = entry.personal else { return report.note(.noteAdded(number)) }
        if let eraser = note.erasedBy {
            report.erased += 1
            // What an entry erases lies before it.
            if !eraserErases || eraser <= entry.number {
                report.note(.erasureUnfounded(number, by: EntryNumber(rawValue: eraser)))
            }
            return
        }
        report.notes += 1
        let written = PersonalNote(address: note.address, remark: note.remark)
        guard let salt = note.salt, let written, written.digest(salt: salt).bytes == personal else {
            return report.note(.noteAltered(number))
        }
    }

    private mutating func checkExported(_ entry: StoredEntry, _ number: EntryNumber) {
        passExported(before: number)
        while let head = exported.last, head.number == number {
            exported.removeLast()
            if head.digest.bytes != entry.digest || head.at.description != entry.at {
                report.note(.notThePast(head))
            }
        }
    }

    /// Heads that were exported where an entry is missing now.
    private mutating func passExported(before number: EntryNumber) {
        while let head = exported.last, head.number < number {
            exported.removeLast()
            report.note(.notThePast(head))
        }
    }

    /// Holds the head against the last entry, once there are no more.
    mutating func checkEnd(_ head: JournalHead?) {
        while let head = exported.popLast() { report.note(.endsBefore(head, last: place)) }
        guard let head else {
            if place > .none { report.note(.headMissing(last: place)) }
            return
        }
        if head.number > place {
            report.note(.cutShort(last: place, head: head.number))
        } else if head.number < place {
            report.note(.headBehind(last: place, head: head.number))
        } else if head != report.last {
            report.note(.headAltered(place))
        }
    }

    mutating func note(_ found: JournalBreak) { report.note(found) }

    private static let noteColumn = StoredEntry.columns.count

    /// The next entries with their notes, and whether the entry that erased a note is one that erases.
    func rows(_ count: Int) -> SQL {
        """
        SELECT \(StoredEntry.selection), n.number, n.salt, n.address, n.remark, n.erased_by,
            CASE WHEN \(JournalErasure.isEntry) THEN 1 ELSE 0 END
        FROM journal j LEFT JOIN journal_note n ON n.number = j.number LEFT JOIN journal e ON e.number = n.erased_by
        WHERE j.number > \(place) ORDER BY j.number LIMIT \(count)
        """
    }
}
