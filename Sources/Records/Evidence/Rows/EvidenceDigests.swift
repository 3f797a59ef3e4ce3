package import Database

/// Which content pieces of evidence have.
package enum EvidenceDigests {
    /// Pieces asked for in one statement.
    private static let chunk = 400

    /// The digest of each piece's content; those that are not known are left out.
    package static func contents(
        of evidence: Set<String>,
        _ connection: Connection
    ) throws(DatabaseError) -> [String: Digest] {
        var found: [String: Digest] = [:]
        for part in evidence.sorted().chunks(of: chunk) {
            try connection.each("SELECT id, content FROM evidence WHERE id IN \(list: Array(part))") {
                (row) throws(DatabaseError) in
                found[try row[0]] = try row[1] as Digest
            }
        }
        return found
    }
}
