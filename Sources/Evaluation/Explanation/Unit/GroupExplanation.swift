package import Criteria

/// How a group came out.
package struct GroupExplanation: Sendable {
    package enum Judgement: Sendable {
        case verdict(Verdict, rule: VerdictRule)
        case marks([Mark])
        case points(Points, combination: Combination)
    }

    package var code: String
    package var title: Text
    package var at: String?
    /// 0 for a top group.
    package var depth: Int
    package var judgement: Judgement
    /// Codes of the children, by how they came out.
    package var children: Tally
    package var readings: [ReadingNote]

    package struct Tally: Hashable, Sendable {
        package var met: [String] = []
        package var notMet: [String] = []
        package var missing: [String] = []
        package var notApplicable: [String] = []
    }
}
