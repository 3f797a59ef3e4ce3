package import Database
package import Records

/// The contents of evidence as the records know them: two pieces are the same when their files are, whatever they are called.
package struct RecordedEvidence: EvidenceContents {
    package init() {}

    package func contents(
        of evidence: Set<String>,
        _ connection: Connection
    ) throws -> [String: Digest] {
        try EvidenceDigests.digests(of: evidence, connection)
    }
}

extension RiskSources {
    /// What the records themselves know.
    package static let records = RiskSources(contents: RecordedEvidence())
}
