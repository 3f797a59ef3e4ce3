package import Criteria

/// How much of a result rests on weights, on readings of the document, on missing figures and on single units.
///
/// Weights, intervals and influences are what-if statistics in doubles; readings and missing figures are evaluated exactly.
package struct RobustnessReport: Sendable {
    package var id: String
    package var edition: String
    package var title: Text
    package var kind: ResultRule.Kind
    package var unitCount: Int
    package var options: RobustnessOptions

    /// Nominal and effective weights, in document order; empty unless the result is a score formed by other means than a formula.
    package var weights: [WeightShare]
    /// The variance of the total; 0 when all totals are alike, and then nothing has an effective weight.
    package var variance: Double
    /// Units whose total cannot be formed again with other weights and was held where it is.
    package var heldUnits: Int
    /// One per row; empty unless the result is a ranked score.
    package var intervals: [RankInterval]
    /// In document order.
    package var readings: [ReadingEffect]
    package var untested: [UntestedReading]
    package var missing: MissingEffect
    /// In document order, then by parent.
    package var extremes: [CohortExtremes]
    /// `nil` unless the result is a score.
    package var ties: TieSummary?
}
