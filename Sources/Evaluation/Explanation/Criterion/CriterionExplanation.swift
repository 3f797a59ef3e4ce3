package import Criteria

/// Why a criterion has its verdict, marks or points for one unit: everything the evaluator knew and decided.
package struct CriterionExplanation: Sendable {
    package enum Judgement: Sendable {
        /// Nothing is asked: only shown.
        case shown
        case requirement(RequirementExplanation)
        /// One per level, from the lowest.
        case ladder([RungExplanation])
        case points(PointsExplanation)
    }

    package var code: String
    package var title: Text
    /// The document that asks, and the place in it.
    package var source: Source
    package var at: String?
    package var unit: Text?
    /// The method of calculation as printed.
    package var method: Text?
    package var given: [GivenFigure]
    /// Quantities that the set names, in order: name and calculation.
    package var named: [NamedWorking]
    /// How the value came about; `nil` where there is none.
    package var value: Working?
    /// Why the criterion does not apply, if its condition for applying does not hold.
    package var applies: ConditionTest?
    package var judgement: Judgement
    /// What the lack of a figure was worth, by the rules of the set.
    package var policy: PolicyApplied?
    package var readings: [ReadingNote]
    /// The least that would reach the next step; `nil` where that is no matter of one figure.
    package var shortfall: Shortfall?
}
