package import Criteria
package import Records

/// What went from dossiers into the observations.
package struct RecordingSummary: Hashable, Sendable {
    /// A figure that did not, and why.
    package struct Omission: Hashable, Sendable {
        package let unit: String
        package let column: String
        package let why: Text
    }

    /// The journal's entry; `nil` when there was nothing to record.
    package let entry: EntryNumber?
    package let recorded: Int
    package let corrected: Int
    package let unchanged: Int
    package let omissions: [Omission]

    /// Several together, with the last entry.
    package init(_ summaries: [RecordingSummary]) {
        self.init(
            entry: summaries.compactMap(\.entry).max(),
            recorded: summaries.reduce(0) { $0 + $1.recorded },
            corrected: summaries.reduce(0) { $0 + $1.corrected },
            unchanged: summaries.reduce(0) { $0 + $1.unchanged },
            omissions: summaries.flatMap(\.omissions)
        )
    }

    init(entry: EntryNumber?, recorded: Int, corrected: Int, unchanged: Int, omissions: [Omission]) {
        self.entry = entry
        self.recorded = recorded
        self.corrected = corrected
        self.unchanged = unchanged
        self.omissions = omissions
    }
}
