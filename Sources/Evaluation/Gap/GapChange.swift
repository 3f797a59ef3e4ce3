/// One figure that has to change, and by how much at least.
package struct GapChange: Hashable, Sendable {
    /// How the new figure is to be read.
    package enum Bound: String, Hashable, Sendable {
        /// The figure is known: going from `from` to `to` is the least that does.
        case step
        /// The figure is missing: it does from `to` on.
        case atLeast
        /// The figure is missing: it does up to `to`.
        case atMost
        /// The figure is missing: any legal one does.
        case any
    }

    package let column: Int
    /// The criterion that the figure belongs to.
    package let code: String
    package let letter: String
    package let from: Answer
    package let to: Answer
    package let bound: Bound
    /// The smallest change of this figure; `nil` for yes/no and choices.
    package let step: Exact?
    /// How much more or, negative, less; `nil` where there is no number before or after.
    package let amount: Exact?
    /// Counted over the child units: they have to change, not a typed figure.
    package let isCountedOverChildren: Bool
    /// The change as a share: docs of ``Proposal/cost``.
    package let cost: Exact
}
