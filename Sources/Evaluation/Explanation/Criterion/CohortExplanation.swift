package import Criteria

/// A unit's place in the population that it is compared with.
package struct CohortExplanation: Sendable {
    package var method: CohortRule.Method
    package var higherIsBetter: Bool
    package var flat: CohortRule.Flat
    package var value: Figure
    /// How many units have a value and are compared.
    package var unitCount: Int
    /// Units with less and with more; only methods that rank need them, elsewhere they are 0.
    package var below: Int
    package var above: Int
    package var lowest: Figure
    package var highest: Figure
    /// Whether the set fixes the end instead of taking it from the population.
    package var lowestIsFixed: Bool
    package var highestIsFixed: Bool
    /// All are alike, so that places cannot be told apart.
    package var isFlat: Bool
}
