package import Quantities

/// What a store says of one content.
package struct StoredContent: Hashable, Sendable {
    package let digest: Digest
    /// In bytes.
    package let size: Int
    /// When it was kept last.
    package let kept: Instant

    package init(digest: Digest, size: Int, kept: Instant) {
        self.digest = digest
        self.size = size
        self.kept = kept
    }
}
