import Criteria

/// The words of the robustness report in one language.
struct RobustnessWords {
    let title: String
    /// {0} units.
    let subject: String
    /// {0} percent, {1} draws, {2} seed.
    let method: String
    let statistics: String
    let weights: String
    let node: String
    let nominal: String
    let effective: String
    let correlation: String
    let mean: String
    let deviation: String
    let noVariance: String
    /// {0} units.
    let held: String
    let intervals: String
    /// {0} of {1} units keep their rank.
    let steady: String
    /// {0} places, {1} unit.
    let widest: String
    let unit: String
    let rank: String
    let median: String
    let span: String
    let byWeights: String
    let byReadings: String
    let byMissing: String
    let cause: String
    let more: String
    /// {0} code.
    let raised: String
    let lowered: String
    /// {0} number.
    let draw: String
    /// {0} id.
    let reading: String
    let missingBest: String
    let missingWorst: String
    let readings: String
    let readingID: String
    let criterion: String
    let changedUnits: String
    let movedRanks: String
    let largestMove: String
    let averageDifference: String
    let alternative: String
    let untested: String
    let notOneCriterion: String
    let needsOtherFigures: String
    /// {0} unit, {1} before, {2} after.
    let change: String
    let missing: String
    /// {0} units with missing figures.
    let missingUnits: String
    let noMissing: String
    let bestChanges: String
    let worstChanges: String
    let noChanges: String
    let extremes: String
    let end: String
    let highest: String
    let lowest: String
    let value: String
    let next: String
    let gap: String
    let averageMove: String
    let mostMove: String
    let ranksChanged: String
    let note: String
    let outlier: String
    let flat: String
    let shared: String
    let ties: String
    /// {0} units, {1} different totals.
    let distinct: String
    /// {0} units in {1} ties, the largest of {2}.
    let tied: String
    let noTies: String
    /// {0} points, {1} higher unit, {2} lower unit.
    let closest: String
    /// {0} points.
    let medianGap: String

    static func of(_ language: Language) -> RobustnessWords {
        switch language {
        case .vi: .vietnamese
        case .en: .english
        }
    }

    func cause(_ cause: RankCause) -> String {
        switch cause {
        case .weight(let code, let isRaised): Template.fill(isRaised ? raised : lowered, code)
        case .draw(let number): Template.fill(draw, "\(number)")
        case .reading(let id, _): Template.fill(reading, id)
        case .missing(let isBest): isBest ? missingBest : missingWorst
        }
    }
}
