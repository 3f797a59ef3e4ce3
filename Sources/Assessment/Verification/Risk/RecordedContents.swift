package import Database
package import Records

/// Which pieces of evidence are the same file, as the records know their contents.
package struct RecordedContents: EvidenceContents {
    package init() {}

    package func contents(
        of evidence: Set<String>,
        _ connection: Connection
    ) throws -> [String: Digest] {
        try EvidenceDigests.contents(of: evidence, connection)
    }
}
