package import Quantities

/// Facts of units, each held against the unit that it is about.
package struct UnitFacts: Sendable {
    private struct Key: Hashable {
        let unit: Unit
        let attribute: String
    }

    private var facts: [Key: [UnitFact]] = [:]

    package init(_ list: [UnitFact], territory: Territory) throws(UnitFactRefusal) {
        for fact in list {
            let history = territory.history(of: fact.code)
            guard let unit = history.first(where: { Self.begins(fact, in: $0) }) else {
                throw fact.validity.from == nil && !history.isEmpty ? .noBeginning(fact) : .noUnit(fact)
            }
            let key = Key(unit: unit, attribute: fact.attribute)
            let known = facts[key] ?? []
            if let other = known.first(where: { $0.validity.overlaps(fact.validity) }) {
                throw .overlaps(other, fact)
            }
            facts[key] = known + [fact]
        }
    }

    /// The fact that holds for a unit on a day; `nil` when none is recorded, which is not the same as "no".
    package func fact(_ attribute: String, of unit: Unit, on day: CivilDate) -> UnitFact? {
        guard unit.validity.contains(day) else { return nil }
        return facts[Key(unit: unit, attribute: attribute)]?.first { $0.validity.contains(day) }
    }

    private static func begins(_ fact: UnitFact, in unit: Unit) -> Bool {
        guard let from = fact.validity.from else { return unit.validity.from == nil }
        return unit.validity.contains(from)
    }
}
