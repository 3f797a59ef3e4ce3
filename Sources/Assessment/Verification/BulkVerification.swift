package import Records

/// What came of agreeing at once to everything in a campaign that looks as usual.
package struct BulkVerification: Sendable {
    /// Criteria of a dossier that somebody must look at.
    package struct Left: Hashable, Sendable {
        package let dossier: Identifier<Dossier>
        package let unit: String
        package let title: String
        /// In document order.
        package let criteria: [String]
        /// Whether the dossier as a whole stands out, so that nothing of it was agreed to.
        package let isWhole: Bool
    }

    package let started: BulkOutcome
    package let agreed: BulkOutcome
    /// How many criteria were agreed to.
    package let criteria: Int
    package let finished: BulkOutcome
    /// In the order of the risk list's dossiers.
    package let left: [Left]
}
