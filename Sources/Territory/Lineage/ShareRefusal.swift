/// Why a stated share cannot be taken.
package enum ShareRefusal: Error, Hashable, Sendable {
    /// Nothing went from the old unit to the new one on that day.
    case noTransfer(StatedShare)
    /// The records already say how much, or it was stated before.
    case alreadyKnown(StatedShare)
    /// Below 0 or above 1.
    case outOfRange(StatedShare)
    /// All shares of the old unit together are more than the whole, or are less although all are stated.
    case notTheWhole(StatedShare)
    /// The terms of the shares are too large to be added exactly.
    case tooLarge(StatedShare)
}
