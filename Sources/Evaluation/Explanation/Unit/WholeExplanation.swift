package import Criteria

/// How the whole was formed.
package enum WholeExplanation: Sendable {
    case verdict(VerdictWhole)
    case level(LevelWhole)
    case score(ScoreWhole)

    package struct VerdictWhole: Sendable {
        package var verdict: Verdict
        package var rule: VerdictRule
        /// Nothing could be said, and the set counts that as not met.
        package var isUndeterminedCountedAsNotMet: Bool
        /// The top nodes.
        package var children: GroupExplanation.Tally
        /// Criteria anywhere in the set that are not met, or of which nothing can be said.
        package var criteria: GroupExplanation.Tally
    }

    package struct LevelWhole: Sendable {
        /// 0 for none.
        package var level: Int
        /// The level if everything missing were met.
        package var best: Int
        /// From the lowest.
        package var rungs: [Rung]

        package struct Rung: Sendable {
            package var level: Int
            package var title: Text
            package var mark: Mark
            package var criteria: GroupExplanation.Tally
        }

        package var title: Text? { rungs.first { $0.level == level }?.title }
    }

    package struct ScoreWhole: Sendable {
        package var total: Points
        package var rank: Int?
        package var rankInParent: Int?
        /// Units that were ranked together.
        package var ranked: Int
        package var combination: Combination
        package var rounding: Rounding?
        /// The top nodes with their points.
        package var groups: [Line]
        /// Where most points were lost, most first, at most five.
        package var lost: [Line]
        /// Criteria without a figure.
        package var missing: [String]
        package var knockOuts: [KnockOut]
        package var bands: [Band]

        package struct Line: Sendable {
            package var code: String
            package var title: Text
            package var points: Points
        }

        package struct KnockOut: Sendable {
            package var title: Text?
            package var at: String?
            package var test: ConditionTest
            /// The band it leads to; `nil`: the total becomes 0.
            package var band: Text?
        }

        package struct Band: Sendable {
            package var title: Text
            package var at: String?
            package var test: ConditionTest?
            package var isReached: Bool
        }
    }
}
