package import Records

/// A criteria set as it was when a campaign was opened: its name, and the digest of its whole text.
package struct SetReference: Hashable, Sendable {
    package let id: String
    package let edition: String
    /// The digest of the text in which the set is kept, overlays worked in.
    package let digest: Digest

    package init(id: String, edition: String, digest: Digest) {
        self.id = id
        self.edition = edition
        self.digest = digest
    }

    /// `cds-xa@2024`
    package var name: String { "\(id)@\(edition)" }
}
