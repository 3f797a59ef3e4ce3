package import Quantities

/// Whether a tier is the one that decides.
package enum CompetenceFinding: Hashable, Sendable {
    /// Nothing is laid down for this set, these units and this time.
    case noRule
    case fits(CompetenceRule)
    /// Another tier decides on the last day.
    case other(CompetenceRule, on: CivilDate)
    /// The tier decides on the last day, another one on the first.
    case notYet(CompetenceRule, on: CivilDate)
}
