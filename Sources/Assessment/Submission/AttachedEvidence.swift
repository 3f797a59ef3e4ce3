import Database

/// A piece of evidence under a criterion of a dossier.
package struct AttachedEvidence: Hashable, Sendable, Comparable {
    package let criterion: String
    /// The identifier of the evidence in the records.
    package let evidence: String

    package init(criterion: String, evidence: String) {
        self.criterion = criterion
        self.evidence = evidence
    }

    package static func < (left: AttachedEvidence, right: AttachedEvidence) -> Bool {
        (left.criterion, left.evidence) < (right.criterion, right.evidence)
    }
}
