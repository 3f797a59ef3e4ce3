import Assessment
import Criteria
import Evaluation
import Records

/// How every public unit of a campaign came out at one criterion, as shades.
struct CriterionShades: Sendable {
    let criterion: Node
    /// By unit.
    let shades: [String: Shade]
    let titles: [(Shade, Text)]

    /// `nil` for a code that is no criterion's.
    init?(_ code: String, _ overview: CampaignOverview, _ standing: PopulationStanding) {
        guard let place = overview.plan.place(of: code), overview.plan.nodes[place].children.isEmpty else {
            return nil
        }
        criterion = overview.plan.nodes[place].node
        var shades: [String: Shade] = [:]
        for (row, dossier) in standing.dossiers.enumerated() {
            shades[dossier.participant.unit] = Self.shade(
                standing.evaluation.outcomes[row].outcomes[place].judgement
            )
        }
        self.shades = shades
        switch overview.kind {
        case .levels:
            titles =
                overview.plan.set.levels.reversed().map {
                    (Shade(level: $0.number), CriterionWords.upTo($0.number))
                }
                + [(.level0, CriterionWords.none), (.none, CriterionWords.missing)]
        case .verdict:
            titles = [
                (.level5, CriterionWords.met), (.level0, CriterionWords.notMet),
                (.none, CriterionWords.missing),
            ]
        case .score:
            let maximum = criterion.maximum.map { Exact($0).decimalText(digits: 2) } ?? "—"
            titles =
                (1...5).reversed().map { (Shade(level: $0), ResultWords.fifth($0, of: maximum)) }
                + [(.none, CriterionWords.missing)]
        }
    }

    private static func shade(_ judgement: Outcome.Judgement) -> Shade {
        switch judgement {
        case .shown: return .none
        case .verdict(.met): return .level5
        case .verdict(.notMet): return .level0
        case .verdict(.absent): return .none
        case .ladder(let marks):
            // The highest level up to which nothing is missing at this criterion.
            if marks.allSatisfy({ $0 == .missing || $0 == .notApplicable }) { return .none }
            let level = marks.firstIndex { $0 == .notMet || $0 == .missing } ?? marks.count
            return Shade(level: level)
        case .points(let points):
            guard let given = points.given, points.maximum.isPositive, !points.isExcluded else {
                return .none
            }
            return Shade(share: (given / points.maximum).double)
        }
    }
}
