package import Elements
package import Quantities
package import Records

/// A figure that is known already, from another set or from a register, offered to a dossier with where it comes from.
package struct Offer: Hashable, Sendable {
    /// What one source says.
    package struct Candidate: Hashable, Sendable {
        package let number: ObservationNumber
        /// As data files write it: `45`, `1`, `KAD`.
        package let text: String
        package let source: ObservationSource
        package let stage: ObservationStage
        package let period: Period
    }

    /// How an offer and what stands in the dossier go together.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        /// Nothing stands there yet.
        case empty
        case same
        case other
    }

    package let key: ValueKey
    package let element: ElementID
    /// What the sources say that are furthest along: verified before claimed, of states the latest day.
    package let candidates: [Candidate]
    /// What the dossier has; blank for nothing.
    package let current: String

    /// Whether sources contradict each other, so that somebody has to choose.
    package var isContradicted: Bool {
        candidates.dropFirst().contains { !Offer.isSame($0.text, candidates[0].text) }
    }

    package var relation: Relation {
        if current.isEmpty { return .empty }
        return candidates.contains { Offer.isSame($0.text, current) } ? .same : .other
    }

    /// Whether two figures are the same: `1.50` is `1.5`.
    static func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let number = Decimal(plain: one), let another = Decimal(plain: other) else { return false }
        return number == another
    }
}
