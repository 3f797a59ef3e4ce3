import Assessment
import Criteria
import Evaluation

/// Reads what a member of a council says from the form.
enum OpinionForm {
    static func pointsField(_ code: String) -> String { "points-\(code)" }

    /// What stands for a ballot in the form: `level-3`, `recognise`, `refuse`, `abstain`.
    static func word(_ ballot: Ballot) -> String {
        switch ballot {
        case .recognise(let level?): "level-\(level)"
        case .recognise(nil): "recognise"
        case .refuse: "refuse"
        case .abstain: "abstain"
        case .points: "points"
        }
    }

    /// - Throws: ``DeskFault/notChosen(field:)``
    static func read(_ form: Fields, _ plan: Plan) throws(DeskFault) -> Ballot {
        let word = form.trimmed("ballot") ?? ""
        if word == "abstain" { return .abstain }
        if plan.hasRubrics {
            var points: [String: String] = [:]
            for code in plan.rubricPlaces.keys {
                if let text = form.trimmed(pointsField(code)) { points[code] = text }
            }
            return .points(points)
        }
        if word == "refuse" { return .refuse }
        if word == "recognise" { return .recognise(level: nil) }
        guard word.hasPrefix("level-"), let level = Int(word.dropFirst(6)) else {
            throw .notChosen(field: "ballot")
        }
        return .recognise(level: level)
    }
}
