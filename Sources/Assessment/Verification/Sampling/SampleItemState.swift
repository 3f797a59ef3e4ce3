/// What looking at a drawn item has shown so far.
package enum SampleItemState: Hashable, Sendable {
    /// Nobody has looked yet.
    case pending
    /// Judged, and nothing was wrong.
    case right
    /// Corrected, evidence rejected, given back because of it, or no longer there to be looked at.
    case wrong
}
