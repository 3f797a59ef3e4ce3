import Quantities

/// Which evidence to list.
package struct EvidenceFilter: Hashable, Sendable {
    package var subject: ObservedSubject?
    package var target: EvidenceTarget?
    package var content: Digest?
    package var document: DocumentKind?

    package init(
        subject: ObservedSubject? = nil,
        target: EvidenceTarget? = nil,
        content: Digest? = nil,
        document: DocumentKind? = nil
    ) {
        self.subject = subject
        self.target = target
        self.content = content
        self.document = document
    }

    /// The most that one listing gives.
    package static let longestListing = 1_000
}
