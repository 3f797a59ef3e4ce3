import Database

/// The place of an entry in the journal, from 1 without a gap. What was known is asked by it: everything up to an entry.
package struct EntryNumber: RawRepresentable, Hashable, Sendable, SQLConvertible {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Before the first entry.
    package static let none = EntryNumber(rawValue: 0)

    /// After every entry: all that is known.
    package static let last = EntryNumber(rawValue: .max)

    package var next: EntryNumber { EntryNumber(rawValue: rawValue + 1) }
}

extension EntryNumber: Comparable, CustomStringConvertible {
    package static func < (left: EntryNumber, right: EntryNumber) -> Bool { left.rawValue < right.rawValue }

    package var description: String { String(rawValue) }
}
