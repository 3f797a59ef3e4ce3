package import Quantities

/// All that is known of one piece of evidence.
package struct EvidenceCard: Hashable, Sendable {
    package let evidence: Evidence
    package let content: EvidenceContent
    package let given: Occasion
    package let rejection: EvidenceRejection?
    package let rejected: Occasion?
    /// Those that took its place, directly or one after the other, in the order they were given.
    package let revisions: [Revision]
    /// Links that stand and links that were taken off.
    package let links: [EvidenceLink]

    /// By whom something was done, and when.
    package struct Occasion: Hashable, Sendable {
        package let who: Actor.Who
        package let body: Identifier<Body>?
        package let at: Instant
    }

    /// A later piece that names this one, or one that names that.
    package struct Revision: Hashable, Sendable {
        package let id: Identifier<Evidence>
        package let replaces: Identifier<Evidence>
        package let firstDay: CivilDate
        package let entry: EntryNumber
        package let rejection: EntryNumber?
    }

    /// What it is attached to now.
    package var targets: [EvidenceTarget] {
        links.filter { $0.ended == nil }.map(\.target).sorted()
    }
}
