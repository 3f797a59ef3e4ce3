import Criteria
import Evaluation

extension GapBar {
    /// The value of a criterion against what its levels, or its requirement, ask; `nil` where they do not ask for so much or more.
    init?(_ explanation: CriterionExplanation, _ standing: CriterionStanding, _ frame: Frame) {
        var asked: [(threshold: Figure, value: Figure, isMet: Bool)] = []
        switch explanation.judgement {
        case .ladder(let rungs):
            for rung in rungs where rung.mark != .notApplicable {
                guard let found = Self.comparison(rung.branches) else { continue }
                asked.append((found.threshold, found.value, rung.mark == .met))
            }
        case .requirement(let requirement):
            if let found = Self.comparison(requirement.branches) {
                asked.append((found.threshold, found.value, requirement.verdict == .met))
            }
        case .shown, .points: return nil
        }
        guard let first = asked.first, let value = first.value.number,
            asked.allSatisfy({ $0.value.number == value })
        else { return nil }
        let language = frame.language
        let words = PictureWords.gap(
            ExplanationText.words(first.value, language: language),
            asked.map { ExplanationText.words($0.threshold, language: language) }.joined(separator: ", ")
        )
        self.init(
            value: value.double,
            thresholds: asked.compactMap { $0.threshold.number?.double },
            isShare: first.value.kind == .share,
            next: asked.firstIndex { !$0.isMet },
            isShort: standing.kind == .notMet,
            words: frame(words)
        )
    }

    private static func comparison(_ branches: [Branch]) -> (threshold: Figure, value: Figure)? {
        let branch = branches.first { $0.fate == .applied } ?? branches.first { $0.fate != .passedOver }
        guard let condition = branch?.condition, case .comparison(let comparison) = condition.shape,
            comparison.symbol == .greaterOrEqual || comparison.symbol == .greater,
            comparison.right.result.number != nil, comparison.left.result.number != nil
        else { return nil }
        return (comparison.right.result, comparison.left.result)
    }
}
