package import Criteria

/// A piece of evidence that other units use as well.
package struct SharedEvidence: Hashable, Sendable {
    package let evidence: String
    /// The other units, by title, in the order of the population.
    package let others: [String]
    /// Whether one of them belongs to another parent.
    package let crossesParents: Bool
    package let strength: RiskStrength

    package init(evidence: String, others: [String], crossesParents: Bool, strength: RiskStrength) {
        self.evidence = evidence
        self.others = others
        self.crossesParents = crossesParents
        self.strength = strength
    }

    package var text: Text {
        let list = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
        return Text(
            vi: "minh chứng \(evidence) cũng được \(others.count) đơn vị khác dùng: \(list)",
            en: "evidence \(evidence) is used by \(others.count) other units too: \(list)"
        )
    }
}
