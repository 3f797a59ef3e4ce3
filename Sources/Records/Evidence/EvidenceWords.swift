/// What people wrote of a piece of evidence, which may name or describe somebody and so can be erased.
package struct EvidenceWords: Hashable, Sendable {
    /// At most 300 characters.
    package let title: String
    /// The name the file came with.
    package let fileName: String
    /// Where it comes from: a system, a register, an office. At most 500 characters.
    package let source: String?

    package init(title: String, fileName: String, source: String? = nil) {
        self.title = title
        self.fileName = fileName
        self.source = source
    }

    /// Without the salt nobody can find the words again by trying likely ones.
    func digest(salt: [UInt8]) -> Digest {
        var fields = CanonicalFields("chuan evidence words 1")
        fields.add("salt", bytes: salt)
        fields.add("title", title)
        fields.add("file name", fileName)
        fields.add("source", source)
        return fields.digest
    }
}
