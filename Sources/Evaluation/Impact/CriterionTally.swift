/// What changed at one criterion over the whole population.
package struct CriterionTally: Hashable, Sendable {
    package var code: String
    package var kind: CriterionImpact.Kind
    /// Units whose outcome at the criterion differs.
    package var units: Int
    package var better: Int
    package var worse: Int
    /// Units of whose won or lost result it is a cause.
    package var causes: Int
    /// The differences in points, each rounded to ten decimals, added up over the units where they are
    /// known.
    package var difference: Exact
}
