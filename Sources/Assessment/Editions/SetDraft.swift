package import Quantities
package import Records

/// A criteria set that is being written, with its latest version.
package struct SetDraft: Hashable, Sendable {
    package let id: Identifier<SetDraft>
    /// Whose it is: a province, or `nil` for the whole country.
    package let unit: DatedUnit?
    package let isClosed: Bool
    package let version: SetDraftVersion

    /// At most so many Unicode scalars.
    package static let longest = 262_144
}

/// A draft as it was saved once. Versions are never changed and never lost.
package struct SetDraftVersion: Hashable, Sendable {
    /// From 1.
    package let number: Int
    /// The YAML as it was written.
    package let text: String
    /// For whom it was saved.
    package let body: Identifier<Body>?
    package let savedAt: Instant
    package let entry: EntryNumber
}

extension SetDraft {
    /// The digest that the journal keeps with every change.
    var digest: Digest {
        var fields = CanonicalFields("chuan set draft 1")
        fields.add("id", id.text)
        fields.add("unit", unit?.description)
        fields.add("closed", isClosed ? 1 : 0)
        fields.add("version", Int64(version.number))
        fields.add("text", version.text)
        return fields.digest
    }
}
