package import Database
package import Quantities

/// Reads the journal. It is written by ``Ledger`` alone.
package enum Journal {
    /// The most that one listing gives.
    package static let longestListing = 1_000

    /// Entries that fit a filter, some at a time.
    ///
    /// - Parameters:
    ///   - after: the last entry of the listing before, in the same order.
    ///   - count: at most ``longestListing``.
    /// - Complexity: with an actor, an action or a subject given by kind and identifier, an index leads to the entries; a moment
    ///   is found in logarithmic time.
    package static func list(
        _ filter: JournalFilter,
        _ order: JournalListing.Order = .newestFirst,
        after: EntryNumber? = nil,
        count: Int = 50,
        _ connection: Connection
    ) throws(DatabaseError) -> JournalListing {
        let count = max(1, min(count, longestListing))
        var condition: SQL = "1 = 1"
        if let actor = filter.actor { condition = condition + " AND j.actor = \(actor.stored)" }
        if let action = filter.action { condition = condition + " AND j.action = \(action)" }
        if let kind = filter.subjectKind { condition = condition + " AND j.subject_kind = \(kind)" }
        if let subject = filter.subject { condition = condition + " AND j.subject = \(subject)" }
        // Numbers run as moments do, so that a range of time is one of numbers, which every index ends with.
        if let from = filter.from {
            condition = condition + " AND j.number > \(try lastEntry(before: from, connection))"
        }
        if let until = filter.until {
            condition = condition + " AND j.number <= \(try lastEntry(before: until, connection))"
        }
        let direction: SQL
        switch order {
        case .newestFirst:
            direction = "DESC"
            if let after { condition = condition + " AND j.number < \(after)" }
        case .oldestFirst:
            direction = "ASC"
            if let after { condition = condition + " AND j.number > \(after)" }
        }
        var found = try connection.all(
            JournalEntry.self,
            """
            SELECT \(StoredEntry.selection) FROM journal j WHERE \(condition)
            ORDER BY j.number \(direction) LIMIT \(count + 1)
            """
        )
        guard found.count > count else { return JournalListing(entries: found, next: nil) }
        found.removeLast()
        return JournalListing(entries: found, next: found.last?.number)
    }

    package static func entry(
        _ number: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) -> JournalEntry? {
        try connection.first(
            JournalEntry.self,
            "SELECT \(StoredEntry.selection) FROM journal j WHERE j.number = \(number)"
        )
    }

    /// What is known beside an entry.
    package static func note(
        of entry: JournalEntry,
        _ connection: Connection
    ) throws(DatabaseError) -> NoteState {
        let row = try connection.first(
            StoredNote.self,
            "SELECT salt, address, remark, erased_by FROM journal_note WHERE number = \(entry.number)"
        )
        guard let row else { return entry.personal == nil ? .none : .missing }
        if let eraser = row.erasedBy { return .erased(by: EntryNumber(rawValue: eraser)) }
        return PersonalNote(address: row.address, remark: row.remark).map { .kept($0) } ?? .missing
    }

    /// The last entry made before a moment: what was known then is what entries up to it say. ``EntryNumber/none`` if there
    /// was none.
    package static func lastEntry(
        before moment: Instant,
        _ connection: Connection
    ) throws(DatabaseError) -> EntryNumber {
        let number = try connection.valueIfAny(
            EntryNumber.self,
            "SELECT number FROM journal WHERE at < \(moment) ORDER BY at DESC, number DESC LIMIT 1"
        )
        return number ?? .none
    }

    /// The last entry made before a day in Việt Nam ended.
    package static func lastEntry(
        onOrBefore day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> EntryNumber {
        try lastEntry(before: Instant(startOf: day).adding(milliseconds: 86_400_000), connection)
    }
}
