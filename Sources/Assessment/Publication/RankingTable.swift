import Criteria
package import Database
package import Evaluation
package import Records

/// The units of a campaign in the order of the points that were decided, in the whole campaign and below the same parent.
///
/// Equal points share a place and leave the next ones out: 1, 2, 2, 4. Comparisons are exact.
package struct RankingTable: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let dossier: Identifier<Dossier>
        package let unit: String
        package let title: String
        package let parent: String?
        package let points: Exact
        package let rank: Int
        package let rankInParent: Int
        /// How many share the place, this one included.
        package let sharing: Int
    }

    /// A unit that has no place.
    package struct Unranked: Hashable, Sendable {
        package let unit: String
        package let title: String
        package let state: DossierState
    }

    /// By place, then by unit.
    package let lines: [Line]
    /// Take part and are not decided yet.
    package let undecided: [Unranked]
    /// Refused, taken back, withdrawn or never handed in.
    package let without: [Unranked]

    /// - Parameter entry: what was decided up to it.
    package init(
        _ campaign: Identifier<Campaign>,
        _ plan: Plan,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        let dossiers = try DossierStore.all(in: campaign, asOf: entry, connection)
        let decisions = try DecisionStore.last(in: campaign, asOf: entry, connection)
        let ranked = dossiers.compactMap { dossier in
            decisions[dossier.id]?.outcome.points.map { (dossier: dossier, points: $0) }
        }
        var scopes: [String: Int32] = [:]
        let parents = ranked.map { item -> Int32 in
            let parent = item.dossier.participant.parent ?? ""
            let scope = scopes[parent] ?? Int32(scopes.count)
            scopes[parent] = scope
            return scope
        }
        let totals = ranked.map { Optional($0.points) }
        let order = plan.set.result.rank
        let ranks = Ranking.ranks(of: totals, order: order)
        let ranksInParent = Ranking.ranks(of: totals, order: order, within: parents)
        let sharing = Dictionary(grouping: ranks.compactMap(\.self)) { $0 }.mapValues(\.count)
        lines = ranked.indices.compactMap { place -> Line? in
            guard let rank = ranks[place], let inParent = ranksInParent[place] else { return nil }
            let participant = ranked[place].dossier.participant
            return Line(
                dossier: ranked[place].dossier.id,
                unit: participant.unit,
                title: participant.title,
                parent: participant.parent,
                points: ranked[place].points,
                rank: rank,
                rankInParent: inParent,
                sharing: sharing[rank] ?? 1
            )
        }.sorted { ($0.rank, $0.unit) < ($1.rank, $1.unit) }
        let rest = dossiers.filter { decisions[$0.id]?.outcome.points == nil }
        func unranked(_ dossier: Dossier) -> Unranked {
            Unranked(unit: dossier.participant.unit, title: dossier.participant.title, state: dossier.state)
        }
        undecided = rest.filter(\.state.awaitsDecision).map(unranked)
        without = rest.filter { !$0.state.awaitsDecision }.map(unranked)
    }

    package var digest: Digest {
        var fields = CanonicalFields("chuan ranking 1")
        for line in lines {
            fields.add("unit", line.unit)
            fields.add("parent", line.parent)
            fields.add("points", line.points.fractionText)
            fields.add("rank", Int64(line.rank))
            fields.add("rank in parent", Int64(line.rankInParent))
        }
        for unit in undecided { fields.add("undecided", unit.unit) }
        for unit in without { fields.add("without", unit.unit) }
        return fields.digest
    }
}

extension DossierState {
    /// Takes part and has no decision yet.
    package var awaitsDecision: Bool {
        switch self {
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .appraised:
            true
        case .decided, .published, .revoked, .withdrawn, .lapsed: false
        }
    }
}
