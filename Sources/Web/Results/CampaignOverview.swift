import Assessment
import Criteria
import Evaluation
import Records

/// What is public of one campaign, for all pages that show it.
struct CampaignOverview: Sendable {
    let campaign: Campaign
    let plan: Plan
    /// In the order of the units.
    let results: [PublicResult]
    private let places: [String: Int]

    init(_ campaign: Campaign, _ plan: Plan, _ results: [PublicResult]) {
        self.campaign = campaign
        self.plan = plan
        self.results = results
        places = Dictionary(results.enumerated().map { ($1.participant.unit, $0) }) { first, _ in first }
    }

    var kind: ResultRule.Kind { plan.set.result.kind }

    func result(of unit: String) -> PublicResult? { places[unit].map { results[$0] } }

    /// The highest total of a set with points.
    var maximum: Exact {
        plan.set.result.maximum.map { Exact($0) }
            ?? plan.top.reduce(.zero) { $0 + (plan.nodes[$1].node.maximum.map { Exact($0) } ?? .zero) }
    }

    func shade(of result: PublicResult) -> Shade {
        switch result.outcome {
        case .recognised(let level): Shade(level: level)
        case .established(let points):
            maximum.isPositive ? Shade(share: (points / maximum).double) : .none
        case .met: .level5
        case .notMet, .refused: .level0
        case .revoked: .none
        }
    }
}
