import Quantities
package import Territory

/// Which administrative units may take part, as of a day.
package struct ParticipantRule: Hashable, Sendable {
    package let tier: Tier
    /// Empty for all kinds of the tier.
    package let kinds: Set<UnitKind>
    /// Only units below these; empty for the whole country.
    package let under: [UnitCode]
    /// Only units with one of these values, by attribute.
    package let facts: [String: Set<String>]

    package init(
        tier: Tier,
        kinds: Set<UnitKind> = [],
        under: [UnitCode] = [],
        facts: [String: Set<String>] = [:]
    ) {
        self.tier = tier
        self.kinds = kinds
        self.under = under
        self.facts = facts
    }

    /// The units directly below each participant on the tree's day, for sets that count them.
    package static func children(
        of participants: [Participant],
        in tree: TerritoryTree
    ) -> [String: [ChildUnit]] {
        Dictionary(
            participants.map { participant in
                let units = UnitCode(participant.unit).map { tree.children(of: $0) } ?? []
                return (participant.unit, units.map { ChildUnit($0) })
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The units that the rule admits, by code.
    ///
    /// - Parameter attributes: the names of the facts that the criteria set asks; recorded ones go with the participant.
    package func participants(
        in tree: TerritoryTree,
        facts known: UnitFacts,
        attributes: [String]
    ) -> [Participant] {
        let roots = Set(under)
        return tree.units(of: tier).compactMap { unit in
            let above = tree.ancestors(of: unit)
            guard kinds.isEmpty || kinds.contains(unit.kind),
                roots.isEmpty || roots.contains(unit.code)
                    || above.contains(where: { roots.contains($0.code) })
            else { return nil }
            for (attribute, allowed) in facts {
                guard let fact = known.fact(attribute, of: unit, on: tree.day), allowed.contains(fact.value)
                else {
                    return nil
                }
            }
            var values: [String: String] = [:]
            for attribute in attributes {
                if let fact = known.fact(attribute, of: unit, on: tree.day) { values[attribute] = fact.value }
            }
            return Participant(
                unit: unit.code.description,
                title: unit.fullName,
                kind: unit.kind.rawValue,
                parent: above.last?.code.description,
                parentTitle: above.last?.fullName,
                attributes: values
            )
        }
    }
}
