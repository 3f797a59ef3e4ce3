package import Database

/// Tells which pieces of evidence have the same content, for those who compare without reading the files.
package enum EvidenceDigests {
    /// The digest of the content of each piece; names that are no evidence of the records are left out.
    package static func digests(
        of names: Set<String>,
        _ connection: Connection
    ) throws(DatabaseError) -> [String: Digest] {
        var digests: [String: Digest] = [:]
        for part in names.sorted().chunks(of: EvidenceRows.chunk) {
            try connection.each("SELECT id, content FROM evidence WHERE id IN \(list: part)") {
                (row) throws(DatabaseError) in digests[try row[0]] = try row[1] as Digest
            }
        }
        return digests
    }
}
