import Assessment
import Criteria
import Evaluation
import Territory

/// A unit's place in a campaign, in the country and below the same parent. Equal results share a place: 1, 2, 2, 4.
struct RankedLine: Sendable {
    let result: PublicResult
    let rank: Int
    let rankInParent: Int
    /// How many share the place, this one included.
    let sharing: Int

    /// By place, then by name.
    static func all(_ overview: CampaignOverview) -> [RankedLine] {
        let results = overview.results.filter { $0.outcome != .revoked }
        let totals = results.map { Optional(value($0)) }
        var scopes: [String: Int32] = [:]
        let parents = results.map { result -> Int32 in
            let parent = result.participant.parent ?? ""
            let scope = scopes[parent] ?? Int32(scopes.count)
            scopes[parent] = scope
            return scope
        }
        let order = overview.kind == .score ? overview.plan.set.result.rank : .descending
        let ranks = Ranking.ranks(of: totals, order: order)
        let inParent = Ranking.ranks(of: totals, order: order, within: parents)
        let sharing = Dictionary(grouping: ranks.compactMap(\.self)) { $0 }.mapValues(\.count)
        let lines = results.indices.compactMap { place -> RankedLine? in
            guard let rank = ranks[place], let within = inParent[place] else { return nil }
            return RankedLine(
                result: results[place],
                rank: rank,
                rankInParent: within,
                sharing: sharing[rank] ?? 1
            )
        }
        let names = Dictionary(
            lines.map { ($0.result.participant.unit, NameOrder($0.result.participant.title)) }
        ) { first, _ in first }
        return lines.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            guard let first = names[left.result.participant.unit],
                let second = names[right.result.participant.unit]
            else { return false }
            return first < second
        }
    }

    private static func value(_ result: PublicResult) -> Exact {
        switch result.outcome {
        case .recognised(let level): Exact(level)
        case .established(let points): points
        case .met: .one
        case .notMet, .refused, .revoked: .zero
        }
    }
}
