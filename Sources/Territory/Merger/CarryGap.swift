/// What would have to be known of an old unit to determine the figure of a new one.
package struct CarryGap: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Only a part of the old unit came, and nobody stated how much.
        case shareNotStated
        /// The old unit has no figure.
        case missing
        /// The old unit has no figure of the weight, or its weight does not apply.
        case weightMissing
        /// The largest value may lie in the part that went elsewhere.
        case maximumMayBeElsewhere
        /// All weights are zero.
        case noWeight
    }

    package let old: UnitCode
    package let reason: Reason

    package init(old: UnitCode, reason: Reason) {
        self.old = old
        self.reason = reason
    }
}
