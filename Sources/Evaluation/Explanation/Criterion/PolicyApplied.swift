package import Criteria

/// What the lack of a value was worth, and which letters were behind it.
package struct PolicyApplied: Hashable, Sendable {
    package var absence: Absence
    package var worth: Policies.Worth
    /// The letters without a figure for this reason; empty for an empty base.
    package var letters: [String]
    /// Parts with figures still earn their points.
    package var isOnlyForPart: Bool
}
