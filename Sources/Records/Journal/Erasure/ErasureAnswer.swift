/// What an erasure did: the entry that says so, and how many notes are gone.
package struct ErasureAnswer: Hashable, Sendable, CommandAnswer {
    package let entry: EntryNumber
    package let notes: Int

    init(entry: EntryNumber, notes: Int) {
        self.entry = entry
        self.notes = notes
    }

    package var stored: String { "\(entry) \(notes)" }

    package init?(stored: String) {
        let words = stored.split(separator: " ")
        guard words.count == 2, let entry = Int64(words[0]), let notes = Int(words[1]) else { return nil }
        self.init(entry: EntryNumber(rawValue: entry), notes: notes)
    }
}
