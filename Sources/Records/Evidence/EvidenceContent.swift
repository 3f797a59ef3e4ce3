import Database
package import FileKinds

/// What the records know of content: the bytes are in an ``EvidenceStore``.
package struct EvidenceContent: Hashable, Sendable {
    package let digest: Digest
    /// In bytes.
    package let size: Int
    package let kind: FileKind
    package let warnings: Set<FileWarning>
    /// The entry that brought it first.
    package let entry: EntryNumber
    /// The entry that erased it, and why.
    package let erasure: EvidenceErasure?
}

/// That content was erased: the entry that says so, and the ground.
package struct EvidenceErasure: Hashable, Sendable {
    package let entry: EntryNumber
    package let ground: ErasureGround
}

extension EvidenceContent: RowDecodable {
    static let columns: SQL = "c.digest, c.size, c.kind, c.warnings, c.entry, c.erased, c.ground"

    /// Columns as in ``columns``.
    init(row: Row) throws(DatabaseError) {
        digest = try row[0]
        size = try row[1]
        let kindName: String = try row[2]
        guard let kind = FileKind(rawValue: kindName) else {
            throw .wrongType(column: "kind", expected: "a kind of file", found: kindName)
        }
        self.kind = kind
        let names: String = try row[3]
        warnings = Set(names.split(separator: ",").compactMap { FileWarning(rawValue: String($0)) })
        entry = try row[4]
        let erased: EntryNumber? = try row[5]
        let groundName: String? = try row[6]
        if let erased, let ground = groundName.flatMap({ ErasureGround(rawValue: $0) }) {
            erasure = EvidenceErasure(entry: erased, ground: ground)
        } else {
            erasure = nil
        }
    }
}
