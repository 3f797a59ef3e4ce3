package import Criteria

/// How points arose.
package struct PointsExplanation: Sendable {
    /// `nil` when nothing can be said.
    package var given: Exact?
    /// The maximum that counts for this unit.
    package var maximum: Exact
    package var declaredMaximum: Exact
    package var isExcluded: Bool
    /// Why figures are lacking, although policy may have given points.
    package var absence: Absence?
    /// The points before they were held within 0…maximum and rounded; `nil` where policy decided.
    package var beforeBounds: Exact?
    package var rounding: Rounding?
    package var mechanism: MechanismExplanation
    /// The last calculation, `50 % / 80 % × 15`, without its result; `nil` where there is nothing to calculate.
    package var arithmetic: Phrase?

    package var lost: Exact? { given.map { isExcluded ? .zero : maximum - $0 } }
}
