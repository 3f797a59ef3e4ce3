import Database

/// Names an observation for good: the journal's entry that brought it, and its place in that entry.
///
/// Written as one number, `entry × 4,194,304 + place`, so that everything known up to an entry is everything below a bound, and
/// who, when and from where stand in the journal.
package struct ObservationNumber: RawRepresentable, Hashable, Sendable, SQLConvertible {
    package let rawValue: Int64

    /// Observations that one entry can bring.
    package static let most = 1 << bits
    private static let bits = 22

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// - Precondition: `place` is below ``most``.
    package init(_ entry: EntryNumber, place: Int) {
        precondition((0..<Self.most).contains(place), "more observations than an entry can bring")
        rawValue = entry.rawValue << Self.bits | Int64(place)
    }

    package var entry: EntryNumber { EntryNumber(rawValue: rawValue >> Self.bits) }

    package var place: Int { Int(rawValue & Int64(Self.most - 1)) }

    /// The last number that an entry could bring: what is known up to the entry has this number or a lower one.
    package static func last(of entry: EntryNumber) -> ObservationNumber {
        ObservationNumber(entry, place: most - 1)
    }
}

extension ObservationNumber: Comparable, CustomStringConvertible {
    package static func < (left: ObservationNumber, right: ObservationNumber) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Entry and place from 1: `17.1`.
    package var description: String { "\(entry).\(place + 1)" }

    /// Reads `17.1`.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let entry = Int64(parts[0]), let place = Int(parts[1]),
            (1..<(1 << 40)).contains(entry), (1...Self.most).contains(place)
        else { return nil }
        self.init(EntryNumber(rawValue: entry), place: place - 1)
    }
}
