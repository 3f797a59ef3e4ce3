package import Database
package import Quantities
package import Records

/// A report as it was sent.
package struct SentReport: Hashable, Sendable {
    /// 1 for the first, higher for each that corrects the one before.
    package let number: Int
    package let entry: EntryNumber
    package let day: CivilDate
    /// Sent after the last day.
    package let isLate: Bool
    /// Why it is incomplete, or what it corrects; blank where neither.
    package let statement: String
    /// The report itself in its canonical form.
    package let text: String
    package let digest: Digest

    /// Whether the kept text is the one that was sent.
    package var isWhole: Bool { Digest(of: text.utf8) == digest }
}

extension SentReport: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        number = try row["number"]
        entry = try row["entry"]
        day = try row["day"]
        isLate = try row["is_late"]
        statement = try row["statement"]
        text = try row["content"]
        digest = try row["digest"]
    }
}
