/// What the step from one evaluation to the other means for one unit.
package struct UnitImpact: Sendable {
    package var row: Int
    package var before: UnitStanding
    package var after: UnitStanding
    package var direction: ImpactDirection
    /// Points after minus points before, exact.
    package var difference: Exact?
    /// Places won, negative for places lost.
    package var placesWon: Int?
    /// Criteria whose outcome differs, in the order of the set after, then removed ones.
    package var criteria: [CriterionImpact]
}
