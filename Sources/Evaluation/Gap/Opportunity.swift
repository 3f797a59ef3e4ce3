/// Points that a criterion loses and what would bring them.
package struct Opportunity: Sendable {
    package let place: Int
    package let code: String
    package let points: Exact?
    package let maximum: Exact
    /// The smallest change that brings any points.
    package let next: Proposal?
    /// The smallest change that brings the most points within reach.
    package let most: Proposal?
    /// What `most` adds to the unit's total.
    package let gain: Exact
    /// `gain` divided by the cost of `most`: the order of the list.
    package let gainPerShare: Exact

    /// Points between now and the maximum.
    package var lost: Exact { maximum - (points ?? .zero) }
}
