package import Database
package import Quantities

/// Up to when observations are asked for: the second of the two axes of time.
package enum KnownAt: Hashable, Sendable {
    /// Everything that is recorded.
    case now
    /// What was recorded by the end of a day in Việt Nam.
    case day(CivilDate)
    /// What was recorded up to an entry of the journal, that one included.
    case entry(EntryNumber)

    /// The last entry that counts; ``EntryNumber/none`` when there was none yet.
    package func entry(_ connection: Connection) throws(DatabaseError) -> EntryNumber {
        switch self {
        case .entry(let entry): return entry
        case .now:
            return try connection.valueIfAny(
                EntryNumber.self,
                "SELECT number FROM journal ORDER BY number DESC LIMIT 1"
            ) ?? .none
        case .day(let day):
            guard let next = day.adding(days: 1) else { return try KnownAt.now.entry(connection) }
            return try connection.valueIfAny(
                EntryNumber.self,
                """
                SELECT number FROM journal WHERE at < \(Instant(startOf: next))
                ORDER BY at DESC, number DESC LIMIT 1
                """
            ) ?? .none
        }
    }
}
