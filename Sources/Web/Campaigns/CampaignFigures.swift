import Assessment
import Criteria
import Evaluation

/// How the dossiers of a campaign stand by the figures that count now, and what holds most of them back.
struct CampaignFigures: Sendable {
    /// A result, with how many have it.
    struct Result: Sendable, Hashable {
        let title: Text
        let count: Int
    }

    /// A criterion, with how many dossiers would come further if it alone were met.
    struct Holding: Sendable, Hashable {
        let code: String
        let title: Text
        let count: Int
        /// Of these, for want of figures.
        let missing: Int
    }

    /// In the order of levels or bands.
    let results: [Result]
    /// The most frequent first; none that holds nobody back.
    let holding: [Holding]
    let dossiers: Int

    init(_ outcomes: [UnitOutcome], _ plan: Plan) {
        dossiers = outcomes.count
        results = CampaignFigures.results(outcomes, plan)
        var counts: [Int: (all: Int, missing: Int)] = [:]
        for outcome in outcomes {
            for (place, isMissing) in CampaignFigures.holders(outcome, plan) {
                counts[place, default: (0, 0)].all += 1
                if isMissing { counts[place, default: (0, 0)].missing += 1 }
            }
        }
        holding = counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }.map { place, count in
            let node = plan.nodes[place].node
            return Holding(code: node.code, title: node.title, count: count.all, missing: count.missing)
        }
    }

    private static func results(_ outcomes: [UnitOutcome], _ plan: Plan) -> [Result] {
        let levels = plan.set.levels
        if !levels.isEmpty {
            var counts = [Int](repeating: 0, count: levels.count + 1)
            for outcome in outcomes {
                if case .level(let level, _) = outcome.whole, counts.indices.contains(level) {
                    counts[level] += 1
                }
            }
            return [Result(title: DeskWords.noLevel, count: counts[0])]
                + levels.enumerated().map { place, level in
                    Result(
                        title: Text(
                            vi: "Mức độ \(level.number) · \(level.title.vi)",
                            en: "Level \(level.number) · \(level.title(.en))"
                        ),
                        count: counts[place + 1]
                    )
                }
        }
        var met = 0
        var notMet = 0
        var missing = 0
        var tenths = [Int](repeating: 0, count: 10)
        var isScore = false
        for outcome in outcomes {
            switch outcome.whole {
            case .verdict(.met): met += 1
            case .verdict(.notMet): notMet += 1
            case .verdict(.absent), .level: missing += 1
            case .score(let score):
                isScore = true
                guard let given = score.total.given, score.total.maximum.isPositive else {
                    missing += 1
                    continue
                }
                let tenth = (given * Exact(10) / score.total.maximum).floor.int ?? 0
                tenths[min(9, max(0, tenth))] += 1
            }
        }
        let unknown = Result(title: DeskWords.missing, count: missing)
        guard isScore else {
            return [
                Result(title: DeskWords.met, count: met), Result(title: DeskWords.notMet, count: notMet),
                unknown,
            ]
        }
        return tenths.enumerated().map { place, count in
            Result(
                title: Text(
                    vi: "\(place * 10)–\(place * 10 + 10) % điểm tối đa",
                    en: "\(place * 10)–\(place * 10 + 10)% of the maximum"
                ),
                count: count
            )
        } + [unknown]
    }

    /// The criteria that keep one dossier from its next level, from being met, or from its full points.
    private static func holders(
        _ outcome: UnitOutcome,
        _ plan: Plan
    ) -> [(place: Int, isMissing: Bool)] {
        plan.nodes.indices.compactMap { place in
            guard plan.nodes[place].children.isEmpty else { return nil }
            switch outcome.outcomes[place].judgement {
            case .shown: return nil
            case .verdict(.met), .verdict(.absent(.notApplicable)): return nil
            case .verdict(.notMet): return (place, false)
            case .verdict(.absent): return (place, true)
            case .ladder(let marks):
                guard case .level(let level, _) = outcome.whole, marks.indices.contains(level) else {
                    return nil
                }
                switch marks[level] {
                case .met, .notApplicable: return nil
                case .notMet: return (place, false)
                case .missing: return (place, true)
                }
            case .points(let points):
                if points.isExcluded { return nil }
                guard let given = points.given else { return (place, true) }
                return given < points.maximum ? (place, points.absence == .missing) : nil
            }
        }
    }
}
