import Assessment
import Evaluation

/// What stands for the outcome of a decision in forms: `level-3`, `points`, `met`, `not-met`, `refused`.
enum OutcomeWord {
    static func word(_ outcome: DecisionOutcome) -> String {
        switch outcome {
        case .recognised(let level): "level-\(level)"
        case .established: "points"
        case .met: "met"
        case .notMet: "not-met"
        case .refused, .revoked: "refused"
        }
    }

    /// What can be decided where a dossier came out like this: never more than it reached.
    static func outcomes(for whole: UnitOutcome.Whole) -> [DecisionOutcome] {
        switch whole {
        case .verdict(.met): return [.met, .notMet]
        case .verdict: return [.notMet]
        case .level(let level, _):
            guard level > 0 else { return [.refused] }
            return (1...level).reversed().map { DecisionOutcome.recognised(level: $0) } + [.refused]
        case .score(let score):
            guard let points = score.total.given else { return [.refused] }
            return [.established(points: points), .refused]
        }
    }

    /// - Throws: ``DeskFault/notChosen(field:)``
    static func read(_ form: Fields, among outcomes: [DecisionOutcome]) throws(DeskFault) -> DecisionOutcome {
        let chosen = form.trimmed("outcome")
        guard let outcome = outcomes.first(where: { word($0) == chosen }) else {
            throw .notChosen(field: "outcome")
        }
        return outcome
    }
}
