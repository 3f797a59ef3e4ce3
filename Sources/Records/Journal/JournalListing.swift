/// Some entries of the journal in the order asked for, and where the next ones begin.
package struct JournalListing: Hashable, Sendable {
    package enum Order: String, Hashable, Sendable, CaseIterable {
        case newestFirst, oldestFirst
    }

    package let entries: [JournalEntry]
    /// Give it as `after` to go on; `nil` when that was all.
    package let next: EntryNumber?
}
