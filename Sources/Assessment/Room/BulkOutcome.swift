package import Criteria
package import Records

/// What came of a step that was asked for many dossiers at once: one entry of the journal for all that were ready, the others named.
package struct BulkOutcome: Sendable {
    /// A dossier that was left as it was.
    package struct Refused: Sendable {
        package let dossier: Identifier<Dossier>
        package let why: any ExplainedError
    }

    /// `nil` when nothing was done.
    package let entry: EntryNumber?
    package let done: Set<Identifier<Dossier>>
    /// In the order in which they were asked for.
    package let refused: [Refused]

    package static let nothing = BulkOutcome(entry: nil, done: [], refused: [])
}
