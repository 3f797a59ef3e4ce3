/// Why a fact of a unit cannot be taken.
package enum UnitFactRefusal: Error, Hashable, Sendable {
    /// No unit has this code on the first day of the fact.
    case noUnit(UnitFact)
    /// The beginning is blank although the unit's is known, or lies before the unit.
    case noBeginning(UnitFact)
    /// Another fact gives the same unit the same attribute on some of the same days.
    case overlaps(UnitFact, UnitFact)
}
