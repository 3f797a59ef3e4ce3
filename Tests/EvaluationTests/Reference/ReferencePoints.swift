import Criteria

/// Points in the reference evaluator.
struct ReferencePoints {
    /// `nil` when nothing can be said.
    var given: Rational?
    var maximum: Rational
    var isExcluded = false
    var absence: Absence?

    static let excluded = ReferencePoints(given: .zero, maximum: .zero, isExcluded: true)
}
