/// What a criterion or group is meant to weigh, and what it weighs in this population.
///
/// The effective weight is the covariance of the node's contribution to the total with the total, divided by the
/// variance of the total, over the units with a known total (OECD and JRC, Handbook on Constructing Composite Indicators, 2008). The
/// effective weights of all criteria sum to 1. A statistic in doubles.
package struct WeightShare: Hashable, Sendable {
    package var code: String
    package var isGroup: Bool
    /// How deep the node stands, 0 for the top.
    package var depth: Int
    /// Share of the maximum points.
    package var nominal: Double
    /// `nil` when the totals do not vary.
    package var effective: Double?
    /// Pearson's correlation of the node's points with the total; `nil` when either does not vary.
    package var correlation: Double?
    /// The average of the node's points.
    package var mean: Double
    package var deviation: Double
}
