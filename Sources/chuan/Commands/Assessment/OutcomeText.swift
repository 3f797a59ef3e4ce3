import Assessment
import Criteria
import Evaluation

extension Outcome {
    /// The result of a criterion in a cell of a table: a verdict's word, a ladder's marks, points of points.
    var cell: String {
        switch judgement {
        case .shown: ""
        case .verdict(let verdict): verdict.word
        case .ladder(let marks): String(decoding: marks.map(\.rawValue), as: UTF8.self)
        case .points(let points): Self.cell(points.given, points.maximum)
        }
    }

    fileprivate static func cell(_ given: Exact?, _ maximum: Exact) -> String {
        (given.map { $0.decimalText(digits: 4) } ?? "?") + "/" + maximum.decimalText(digits: 4)
    }
}

extension UnitOutcome.Whole {
    /// The result of a dossier in a cell: a verdict's word, the level (with the best one possible), points of points.
    var cell: String {
        switch self {
        case .verdict(let verdict): verdict.word
        case .level(let level, let best): best > level ? "\(level) (\(best))" : "\(level)"
        case .score(let score): Outcome.cell(score.total.given, score.total.maximum)
        }
    }
}

extension Exact {
    /// A difference with its sign: `+1.5`, `-2`, `0`.
    var difference: String {
        let text = decimalText(digits: 4)
        return isNegative || isZero ? text : "+" + text
    }
}
