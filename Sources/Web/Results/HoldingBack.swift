import Assessment
import Criteria
import Evaluation

/// What holds most units back: criteria by how many units lack them for the next step, most first.
struct HoldingBack: Sendable {
    struct Line: Sendable {
        let code: String
        let title: Text
        let count: Int
    }

    /// At most so many.
    let lines: [Line]
    /// How many units there are that could go on.
    let units: Int

    init(_ overview: CampaignOverview, _ standing: PopulationStanding, upTo limit: Int = 8) {
        let plan = overview.plan
        var counts = [Int](repeating: 0, count: plan.nodes.count)
        var units = 0
        for outcome in standing.evaluation.outcomes {
            switch outcome.whole {
            case .level(let level, _):
                guard level < plan.set.levels.count else { continue }
                units += 1
                for place in counts.indices {
                    guard plan.nodes[place].children.isEmpty,
                        case .ladder(let marks) = outcome.outcomes[place].judgement
                    else { continue }
                    if marks[level] == .notMet || marks[level] == .missing { counts[place] += 1 }
                }
            case .verdict(let verdict):
                guard verdict != .met else { continue }
                units += 1
                for place in counts.indices where plan.nodes[place].children.isEmpty {
                    if let verdict = outcome.outcomes[place].verdict, verdict != .met,
                        verdict != .absent(.notApplicable)
                    {
                        counts[place] += 1
                    }
                }
            case .score:
                units += 1
                for place in counts.indices where plan.nodes[place].children.isEmpty {
                    guard let points = outcome.outcomes[place].points, !points.isExcluded,
                        points.maximum.isPositive
                    else { continue }
                    // Half of the points or less: where most is to be won.
                    if (points.given ?? .zero) * Exact(2) <= points.maximum { counts[place] += 1 }
                }
            }
        }
        self.units = units
        lines = counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$0], $1) > (counts[$1], $0) }
            .prefix(limit)
            .map { Line(code: plan.nodes[$0].node.code, title: plan.nodes[$0].node.title, count: counts[$0]) }
    }
}
