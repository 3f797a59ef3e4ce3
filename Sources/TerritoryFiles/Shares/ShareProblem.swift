package import Territory

/// Why a share that is well written cannot be stated.
package enum ShareProblem: Hashable, Sendable {
    /// Nothing went from the old unit to the new one on that day; what did go from it.
    case noTransfer([Transfer])
    /// The records say how much, or a line before did.
    case alreadyKnown
    /// With the other shares of the old unit it is more than the whole, or less although all are stated.
    case notTheWhole
    /// The terms of the shares are too large to be added exactly.
    case tooLarge
}
