package import Criteria

/// How far the points of all units hang on the single highest and lowest value of a criterion that is scored from the
/// population.
package struct CohortExtremes: Sendable {
    package var code: String
    package var method: CohortRule.Method
    /// The parent, as the facts number it, when units are compared within their parent.
    package var parent: Int32?
    /// Units with a value.
    package var count: Int
    /// All values are alike: no unit can be told from another.
    package var isFlat: Bool
    package var highest: ExtremeValue
    package var lowest: ExtremeValue
}
