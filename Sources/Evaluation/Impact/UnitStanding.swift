import Criteria

/// Where one unit stands in one evaluation: whichever of these the kind of set gives.
package struct UnitStanding: Hashable, Sendable {
    /// For a set of verdicts.
    package var verdict: Verdict?
    /// For a set of levels: the level reached, 0 for none.
    package var level: Int?
    /// For a score set; `nil` also where nothing can be said.
    package var total: Exact?
    /// The maximum that applies to this unit.
    package var maximum: Exact?
    /// The place of the band in the set; 0 is the best.
    package var band: Int?
    package var bandID: String?
    package var rank: Int?
    package var rankInParent: Int?

    package init(
        verdict: Verdict? = nil,
        level: Int? = nil,
        total: Exact? = nil,
        maximum: Exact? = nil,
        band: Int? = nil,
        bandID: String? = nil,
        rank: Int? = nil,
        rankInParent: Int? = nil
    ) {
        self.verdict = verdict
        self.level = level
        self.total = total
        self.maximum = maximum
        self.band = band
        self.bandID = bandID
        self.rank = rank
        self.rankInParent = rankInParent
    }

    /// Without ranks, which only a population has.
    init(_ whole: UnitOutcome.Whole, in set: CriteriaSet) {
        switch whole {
        case .verdict(let verdict): self.init(verdict: verdict)
        case .level(let level, _): self.init(level: level)
        case .score(let score):
            self.init(
                total: score.total.given,
                maximum: score.total.maximum,
                band: score.band,
                bandID: score.band.map { set.result.bands[$0].id }
            )
        }
    }

    package init(_ evaluation: PopulationEvaluation, row: Int) {
        self.init(evaluation.outcomes[row].whole, in: evaluation.plan.set)
        guard evaluation.plan.set.result.kind == .score else { return }
        rank = evaluation.ranks[row]
        rankInParent = evaluation.ranksInParent[row]
    }

    /// Whether verdict, level, points and band are the same; ranks depend on the others and are not asked.
    func hasSameResult(as other: UnitStanding) -> Bool {
        verdict == other.verdict && level == other.level && total == other.total && bandID == other.bandID
    }
}
