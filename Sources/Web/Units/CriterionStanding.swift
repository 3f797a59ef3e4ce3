import Criteria
import Evaluation

/// How a criterion stands for a reader: a sign, words, and what the sign's colour is. Never colour alone.
struct CriterionStanding: Sendable {
    enum Kind: String, Sendable {
        case met, notMet = "not", missing = "mis", apart = "na"
    }

    let kind: Kind
    let words: Text

    var sign: String {
        switch kind {
        case .met: "✓"
        case .notMet: "✕"
        case .missing: "?"
        case .apart: "–"
        }
    }

    /// - Parameter next: the level that the unit strives for, in sets with levels.
    init(_ explanation: CriterionExplanation, next: Int?, _ frame: Frame) {
        switch explanation.judgement {
        case .shown: (kind, words) = (.apart, StandingWords.shown)
        case .requirement(let requirement): (kind, words) = Self.verdict(requirement.verdict)
        case .ladder(let rungs): (kind, words) = Self.ladder(rungs, next)
        case .points(let points): (kind, words) = Self.points(points, frame)
        }
    }

    private static func verdict(_ verdict: Verdict) -> (Kind, Text) {
        switch verdict {
        case .met: (.met, StandingWords.met)
        case .notMet: (.notMet, StandingWords.notMet)
        case .absent(.notApplicable): (.apart, StandingWords.notApplicable)
        case .absent: (.missing, StandingWords.missing)
        }
    }

    private static func ladder(_ rungs: [RungExplanation], _ next: Int?) -> (Kind, Text) {
        if rungs.allSatisfy({ $0.mark == .notApplicable }) { return (.apart, StandingWords.notApplicable) }
        // The highest level up to which nothing lacks here.
        let reached = rungs.prefix { $0.mark == .met || $0.mark == .notApplicable }
        let asked = rungs.first { $0.level == next }
        if let asked, asked.mark == .notMet { return (.notMet, StandingWords.lacks(asked.level)) }
        if let asked, asked.mark == .missing { return (.missing, StandingWords.missing) }
        guard let level = reached.last(where: { $0.mark == .met })?.level else {
            let isMissing = rungs.contains { $0.mark == .missing }
            return isMissing ? (.missing, StandingWords.missing) : (.apart, StandingWords.notAskedYet)
        }
        return (.met, StandingWords.reaches(level))
    }

    private static func points(_ points: PointsExplanation, _ frame: Frame) -> (Kind, Text) {
        if points.isExcluded { return (.apart, StandingWords.notApplicable) }
        guard let given = points.given else { return (.missing, StandingWords.missing) }
        let maximum = frame.points(points.maximum)
        let words = StandingWords.points(frame.points(given), of: maximum)
        if points.absence == .missing { return (.missing, words) }
        return (given >= points.maximum ? .met : given.isZero ? .notMet : .apart, words)
    }
}
