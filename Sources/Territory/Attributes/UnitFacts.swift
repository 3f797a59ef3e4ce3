package import Quantities

/// Facts of units, each held against the unit that it is about.
package struct UnitFacts: Sendable {
    private struct Key: Hashable {
        let unit: Unit
        let attribute: AttributeName
    }

    private var facts: [Key: [UnitFact]] = [:]
    private var attributes: [Unit: Set<AttributeName>] = [:]

    package init() {}

    package init(_ list: [UnitFact], territory: Territory) throws(UnitFactRefusal) {
        for fact in list { try add(fact, territory: territory) }
    }

    /// Takes one more fact.
    ///
    /// - Returns: the unit that it is about.
    @discardableResult
    package mutating func add(_ fact: UnitFact, territory: Territory) throws(UnitFactRefusal) -> Unit {
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
        attributes[unit, default: []].insert(fact.attribute)
        return unit
    }

    /// The fact that holds for a unit on a day; `nil` when none is recorded, which is not the same as "no".
    package func fact(_ attribute: AttributeName, of unit: Unit, on day: CivilDate) -> UnitFact? {
        guard unit.validity.contains(day) else { return nil }
        return facts[Key(unit: unit, attribute: attribute)]?.first { $0.validity.contains(day) }
    }

    /// The same by a name as a criteria set writes it; `nil` also where no attribute can have that name.
    package func fact(_ attribute: String, of unit: Unit, on day: CivilDate) -> UnitFact? {
        AttributeName(attribute).flatMap { fact($0, of: unit, on: day) }
    }

    /// The facts that hold for a unit on a day, by attribute.
    package func facts(of unit: Unit, on day: CivilDate) -> [UnitFact] {
        (attributes[unit] ?? []).sorted().compactMap { fact($0, of: unit, on: day) }
    }

    private static func begins(_ fact: UnitFact, in unit: Unit) -> Bool {
        guard let from = fact.validity.from else { return unit.validity.from == nil }
        return unit.validity.contains(from)
    }
}
