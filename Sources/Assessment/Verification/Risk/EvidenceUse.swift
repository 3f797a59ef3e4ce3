/// Which unit uses which content as evidence where.
package struct EvidenceUse: Hashable, Sendable {
    package let row: Int
    package let place: Int
    /// The identifier of the evidence as attached.
    package let evidence: String
    /// What tells whether two pieces are the same file: a digest of the content, or the identifier where none is known.
    package let content: String

    package init(row: Int, place: Int, evidence: String, content: String) {
        self.row = row
        self.place = place
        self.evidence = evidence
        self.content = content
    }
}
