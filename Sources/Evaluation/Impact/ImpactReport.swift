package import Criteria

/// Two evaluations of the same units, side by side.
package struct ImpactReport: Sendable {
    /// What the report needs to know of a set.
    package struct Side: Sendable {
        package var id: String
        package var edition: String
        package var title: Text
        package var kind: ResultRule.Kind
    }

    package var before: Side
    package var after: Side
    /// One per row.
    package var units: [UnitImpact]
    package var better: Int
    package var worse: Int
    package var unchanged: Int
    package var incomparable: Int
    /// Units whose place among all rose, fell.
    package var placesWon: Int
    package var placesLost: Int
    /// Every pair of results that occurs, subject by subject, best results first.
    package var transitions: [ImpactTransition]
    /// Criteria at which anything changed, most units first.
    package var criteria: [CriterionTally]
    /// Rows whose result moved most, the largest move first; of equal moves the first row.
    package var largestMovers: [Int]
    /// Known points of all units, each rounded to ten decimals; `nil` outside score sets.
    package var pointsBefore: Exact?
    package var pointsAfter: Exact?
    /// Whether the maxima differ, so that the direction is judged by the share of the maximum.
    package var isJudgedByShare: Bool
}
