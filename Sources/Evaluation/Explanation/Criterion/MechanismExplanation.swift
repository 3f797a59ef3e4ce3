package import Criteria

/// The mechanism by which a value becomes points, with what it saw.
package enum MechanismExplanation: Sendable {
    case check(Figure)
    case ratio(Figure)
    case cappedRatio(Figure, fullAt: Figure, slope: Figure, isFull: Bool)
    case allOrNothing(Figure, fullAt: Figure, isFull: Bool)
    case tiers([Tier])
    case choice([Option])
    case checklist([Part])
    case cohort(CohortExplanation)
    case formula(Working)
    case rubric(Figure)
    /// The criterion does not apply or has no figure: nothing was computed.
    case none

    package struct Tier: Hashable, Sendable {
        package var branch: Branch
        /// What it is worth, as a share of the maximum.
        package var share: Working
    }

    package struct Option: Hashable, Sendable {
        package var title: Text
        package var share: Figure
        package var isChosen: Bool
    }

    package struct Part: Hashable, Sendable {
        package var title: Text?
        package var test: ConditionTest
        package var share: Figure
    }
}
