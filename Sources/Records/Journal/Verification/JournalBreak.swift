package import Quantities

/// One thing that is wrong with a journal, and at which entry it shows.
package enum JournalBreak: Hashable, Sendable {
    /// Entries are missing between others, or before the first.
    case removed(ClosedRange<EntryNumber>)
    /// The content does not give the entry's digest.
    case altered(EntryNumber)
    /// The entry does not continue the one before it: it was put in, or the one before was altered and given a digest anew.
    case unlinked(EntryNumber)
    /// A column holds what the program never writes.
    case unreadable(EntryNumber, found: String)
    /// The entry is older than the one before it.
    case backwards(EntryNumber, at: Instant, after: Instant)
    /// The note beside the entry is not the one that was written.
    case noteAltered(EntryNumber)
    /// The note is gone, and no entry says that it was erased.
    case noteMissing(EntryNumber)
    /// There is a note beside an entry that never had one, or beside no entry at all.
    case noteAdded(EntryNumber)
    /// The note is marked as erased by an entry that erases nothing.
    case erasureUnfounded(EntryNumber, by: EntryNumber)
    /// The notes marked as erased by this entry are not those that it erased.
    case erasureAltered(by: EntryNumber)
    /// The journal has entries and no head.
    case headMissing(last: EntryNumber)
    /// The head is ahead of the last entry: entries were removed at the end.
    case cutShort(last: EntryNumber, head: EntryNumber)
    /// There are entries after the head.
    case headBehind(last: EntryNumber, head: EntryNumber)
    /// The head has the number of the last entry and another digest or moment.
    case headAltered(EntryNumber)
    /// The journal ends before an entry that was its head when that was exported.
    case endsBefore(JournalHead, last: EntryNumber)
    /// The journal has another entry where it had its head when that was exported.
    case notThePast(JournalHead)

    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .removed: "journal.removed"
        case .altered: "journal.altered"
        case .unlinked: "journal.unlinked"
        case .unreadable: "journal.unreadable"
        case .backwards: "journal.backwards"
        case .noteAltered: "journal.note-altered"
        case .noteMissing: "journal.note-missing"
        case .noteAdded: "journal.note-added"
        case .erasureUnfounded: "journal.erasure-unfounded"
        case .erasureAltered: "journal.erasure-altered"
        case .headMissing: "journal.head-missing"
        case .cutShort: "journal.cut-short"
        case .headBehind: "journal.head-behind"
        case .headAltered: "journal.head-altered"
        case .endsBefore: "journal.ends-before-exported-head"
        case .notThePast: "journal.differs-from-exported-head"
        }
    }

    /// The entry at which it shows; the first of several.
    package var entry: EntryNumber {
        switch self {
        case .removed(let range): range.lowerBound
        case .altered(let number), .unlinked(let number), .unreadable(let number, _),
            .backwards(let number, _, _), .noteAltered(let number), .noteMissing(let number),
            .noteAdded(let number), .erasureUnfounded(let number, _), .erasureAltered(let number),
            .headAltered(let number):
            number
        case .headMissing(let last), .headBehind(let last, _): last
        case .cutShort(let last, _): last.next
        case .endsBefore(let head, _), .notThePast(let head): head.number
        }
    }
}
