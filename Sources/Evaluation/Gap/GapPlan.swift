/// What a unit has to change to reach a goal.
package struct GapPlan: Sendable {
    package enum State: String, Hashable, Sendable {
        case alreadyReached
        /// `steps` reach the goal; taking any change back by one step misses it.
        case reachable
        /// `steps` are the best that can be done; `obstacles` stand in the way.
        case unreachable
    }

    /// What changes in one criterion.
    package struct Step: Sendable {
        package let proposal: Proposal
        package let requirement: String?
        /// Other ways for this criterion, each enough in its place.
        package let alternatives: [Proposal]
    }

    package let goal: Goal
    package let state: State
    package let now: UnitOutcome.Whole
    /// After all steps; equal to `now` if there are none.
    package let then: UnitOutcome.Whole
    package let steps: [Step]
    package let obstacles: [Obstacle]
    /// For points: where they are cheapest.
    package let opportunities: [Opportunity]

    package var changes: [GapChange] { steps.flatMap(\.proposal.changes) }

    /// The changed figures by column, ready to be laid over the facts.
    package var answers: [Int: Answer] {
        Dictionary(changes.map { ($0.column, $0.to) }, uniquingKeysWith: { first, _ in first })
    }
}
