package import Quantities

/// What the figures of the old units say about a new one.
package enum CarriedFigure: Hashable, Sendable {
    /// `isEstimate` when a stated share stands for a figure that nobody counted in that part.
    case known(Fraction, isEstimate: Bool)
    /// No old unit has anything to say.
    case notApplicable
    /// Not known, and why; `atLeast` is what the determined parts alone come to.
    case undetermined(atLeast: Fraction, gaps: [CarryGap])
    case collectAnew
}
