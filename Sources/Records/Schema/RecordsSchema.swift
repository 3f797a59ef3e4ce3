package import Database

/// The tables of the records, each step beside what it belongs to.
package enum RecordsSchema {
    /// From the oldest to the newest; a released one is never edited.
    package static let migrations: [Migration] = [
        journal, accounts, observations, evidence, synthetic,
    ]
}
