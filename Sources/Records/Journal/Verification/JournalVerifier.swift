package import Database

/// Reads a journal from its beginning, or from a head known to be good, to its end and says of every break which entry and why.
///
/// What comes after a break is still verified. Entries are read in parts, so that memory stays the same however long the journal
/// is, and writers go on meanwhile; what they add is verified too.
package struct JournalVerifier: Sendable {
    private let start: JournalHead
    private let exported: [JournalHead]
    /// How many entries one reading takes.
    private let part: Int

    /// - Parameters:
    ///   - start: a head up to which the journal was verified before; entries up to it are not read again.
    ///   - exported: heads that must still be part of the chain.
    package init(since start: JournalHead = .empty, exported: [JournalHead] = []) {
        self.init(since: start, exported: exported, part: 8_192)
    }

    init(since start: JournalHead, exported: [JournalHead], part: Int) {
        self.start = start
        self.exported = exported
        self.part = part
    }

    /// - Parameter progress: told how many entries were read, and how many there were when the verification began.
    /// - Throws: ``DatabaseError``. What is wrong with the journal is not thrown but reported.
    /// - Complexity: linear in the number of entries, in constant memory.
    package func verify(
        _ database: Database,
        progress: @Sendable (_ read: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> JournalReport {
        let start = start
        let total = try await database.read { connection in
            try connection.value(Int.self, "SELECT coalesce(max(number), 0) FROM journal")
                - Int(start.number.rawValue)
        }
        var check = ChainCheck(since: start, exported: exported)
        var isEnd = false
        while !isEnd {
            let before = check
            (check, isEnd) = try await database.read { try next(before, $0) }
            progress(check.report.entries, max(total, check.report.entries))
        }
        for number in try await strayNotes(database) { check.note(.noteAdded(number)) }
        let read = check
        return try await database.read { try erasures(read, $0) }.report
    }

    /// Notes beside no entry, the first of them when there are very many.
    private func strayNotes(_ database: Database) async throws -> [EntryNumber] {
        var found: [EntryNumber] = []
        var place = start.number
        while found.count < JournalReport.mostBreaks {
            // Part by part, each of them beginning where there is a note.
            let (after, part) = (place, Int64(part))
            let next = try await database.read { connection -> (notes: [EntryNumber], end: EntryNumber)? in
                let first = try connection.value(
                    EntryNumber?.self,
                    "SELECT min(number) FROM journal_note WHERE number > \(after)"
                )
                guard let first else { return nil }
                let end = EntryNumber(rawValue: first.rawValue.addingReportingOverflow(part).partialValue)
                guard end > first else { return ([first], .last) }
                let notes = try connection.values(
                    EntryNumber.self,
                    """
                    SELECT n.number FROM journal_note n WHERE n.number BETWEEN \(first) AND \(end)
                    AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.number = n.number) ORDER BY n.number
                    """
                )
                return (notes, end)
            }
            guard let next else { break }
            found += next.notes
            place = next.end
        }
        return Array(found.prefix(JournalReport.mostBreaks))
    }

    /// The next part; the last one with the head, in the same picture.
    private func next(_ check: ChainCheck, _ connection: Connection) throws(DatabaseError) -> (
        ChainCheck, Bool
    ) {
        var check = check
        let before = check.report.entries
        if before == 0 { try checkStart(&check, connection) }
        try connection.each(check.rows(part)) { (row) throws(DatabaseError) in
            try check.check(row)
        }
        let isEnd = check.report.entries - before < part
        if isEnd {
            check.checkEnd(
                try connection.first(
                    JournalHead.self,
                    "SELECT number, at, digest FROM journal_head WHERE id = 1"
                )
            )
        }
        return (check, isEnd)
    }

    /// Whether the entry to begin after is still there.
    private func checkStart(_ check: inout ChainCheck, _ connection: Connection) throws(DatabaseError) {
        guard start.number > .none else { return }
        let found = try connection.first(
            JournalHead.self,
            "SELECT number, at, digest FROM journal WHERE number = \(start.number)"
        )
        if found != start { check.note(.notThePast(start)) }
    }

    /// Whether each erasing entry erased what it says.
    private func erasures(_ check: ChainCheck, _ connection: Connection) throws(DatabaseError) -> ChainCheck {
        var check = check
        var erasures = ErasureCheck()
        try connection.stream(ErasureCheck.erased) { (row) throws(DatabaseError) in try erasures.check(row) }
        for number in erasures.finish() { check.note(.erasureAltered(by: number)) }
        let empty = try connection.values(EntryNumber.self, ErasureCheck.withoutNotes)
        for number in empty { check.note(.erasureAltered(by: number)) }
        return check
    }
}
