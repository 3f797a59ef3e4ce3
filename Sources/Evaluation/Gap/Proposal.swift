/// The figures of one criterion that together reach its aim; none can be taken back by one step.
package struct Proposal: Hashable, Sendable {
    package let place: Int
    package let code: String
    package let aim: Aim
    package let changes: [GapChange]
    /// The measure by which proposals are ordered: each change as a share, added. A part counts as a share of its
    /// whole, any other number as a share of the greater of before and after; an answer, a choice and a missing
    /// figure count as one.
    package let cost: Exact
    /// Only a larger or smaller whole helps, which is by default kept as it is.
    package let changesBase: Bool
    /// The unchanged wholes that the changed parts belong to, by column.
    package let wholes: [Int: Exact]
    package let valueBefore: Answer
    package let valueAfter: Answer
    /// Points before and after, in sets with points.
    package let pointsBefore: Exact?
    package let pointsAfter: Exact?
}
