package import Database

/// The tables of the assessment room, each step beside what it belongs to; they follow those of the records.
package enum AssessmentSchema {
    /// From the oldest to the newest; a released one is never edited.
    package static let migrations: [Migration] = [
        campaigns, dossiers, notices, verification, progress, councils, decisions, publications, reports,
        editions,
    ]
}
