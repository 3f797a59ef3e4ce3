import Database

/// Holds the notes marked as erased against what the erasing entries say: one digest at a time, whatever their number.
struct ErasureCheck {
    private var eraser: EntryNumber?
    private var expected: Digest?
    private var notes = ErasedNotes()
    private var altered: [EntryNumber] = []

    /// All erased notes in the order of the entries that erased them, with what those say was erased.
    static let erased: SQL = """
        SELECT n.erased_by, n.number, e.state FROM journal_note n JOIN journal e ON e.number = n.erased_by
        WHERE n.erased_by IS NOT NULL AND \(JournalErasure.isEntry) ORDER BY n.erased_by, n.number
        """

    /// Erasing entries of which no erased note is left.
    static let withoutNotes: SQL = """
        SELECT e.number FROM journal e WHERE \(JournalErasure.isEntry)
        AND NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.erased_by = e.number)
        ORDER BY e.number LIMIT \(JournalReport.mostBreaks)
        """

    mutating func check(_ row: Row) throws(DatabaseError) {
        let number: EntryNumber = try row[0]
        if number != eraser {
            end()
            eraser = number
            expected = try row[2]
            notes = ErasedNotes()
        }
        notes.add(try row[1])
    }

    /// - Returns: the erasing entries that erased something else than what is marked.
    mutating func finish() -> [EntryNumber] {
        end()
        eraser = nil
        return altered
    }

    private mutating func end() {
        guard let eraser, notes.digest != expected, altered.count < JournalReport.mostBreaks else { return }
        altered.append(eraser)
    }
}
