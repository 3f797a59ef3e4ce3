/// What a batch did.
package struct BatchSummary: Hashable, Sendable {
    package let entry: EntryNumber
    /// Observations of what had no value before.
    package let recorded: Int
    package let corrected: Int
    /// Said already, and so not recorded again.
    package let unchanged: Int

    package init(entry: EntryNumber, recorded: Int, corrected: Int, unchanged: Int) {
        self.entry = entry
        self.recorded = recorded
        self.corrected = corrected
        self.unchanged = unchanged
    }
}

extension BatchSummary: CommandAnswer {
    package var stored: String { "\(entry) \(recorded) \(corrected) \(unchanged)" }

    package init?(stored: String) {
        let numbers = stored.split(separator: " ").compactMap { Int64($0) }
        guard numbers.count == 4 else { return nil }
        self.init(
            entry: EntryNumber(rawValue: numbers[0]),
            recorded: Int(numbers[1]),
            corrected: Int(numbers[2]),
            unchanged: Int(numbers[3])
        )
    }
}
