package import Criteria
package import Evaluation

/// How one criterion came out, as a line of a report or a public page.
package struct CriterionResult: Hashable, Sendable {
    package let code: String
    package let title: Text
    /// `met`, `notMet`, `missing`, … for a verdict; a mark for each level, such as `110?-`; points; a value that is only shown.
    package let result: String
    /// Whether figures are lacking.
    package let isMissing: Bool

    /// Every criterion of a set, in its order.
    package static func all(_ outcome: UnitOutcome, _ plan: Plan) -> [CriterionResult] {
        plan.nodes.indices.compactMap { place in
            guard plan.nodes[place].children.isEmpty else { return nil }
            let (result, isMissing) = words(outcome.outcomes[place])
            let node = plan.nodes[place].node
            return CriterionResult(code: node.code, title: node.title, result: result, isMissing: isMissing)
        }
    }

    private static func words(_ outcome: Outcome) -> (String, Bool) {
        switch outcome.judgement {
        case .verdict(let verdict): return (verdict.word, verdict == .absent(.missing))
        case .ladder(let marks):
            return (String(decoding: marks.map(\.rawValue), as: UTF8.self), marks.contains(.missing))
        case .points(let points):
            if points.isExcluded { return (Absence.notApplicable.rawValue, false) }
            let absence = points.absence ?? .missing
            return (points.given?.fractionText ?? absence.rawValue, points.absence == .missing)
        case .shown:
            switch outcome.value {
            case .number(let number): return (number.fractionText, false)
            case .truth(let truth): return (truth ? "1" : "0", false)
            case .text(let text): return (text, false)
            case .absent(let absence): return (absence.rawValue, absence == .missing)
            }
        }
    }
}
