package import Quantities
package import Territory

/// Why a fact that is well written cannot be.
package enum FactProblem: Hashable, Sendable {
    /// No attribute of this name is defined; the names that are.
    case noSuchAttribute([String])
    /// The attribute is said of units of this tier.
    case ofTier(Tier)
    /// The attribute holds from this day on; the fact begins before, or does not say when.
    case notBefore(CivilDate)
    /// No unit has the code on the first day of the fact; the days of those that had it.
    case noUnit([Unit])
    /// The beginning is blank, but the unit's is known.
    case beginning(Unit)
    /// A fact at this place already says so of some of the same days.
    case overlaps(place: String)
}
