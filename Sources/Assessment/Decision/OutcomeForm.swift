import Criteria
import Evaluation
import Records

/// Everything that an evaluation answers for a unit, in one canonical form: exact numbers as fractions, states by name.
enum OutcomeForm {
    static func digest(of outcome: UnitOutcome, _ plan: Plan) -> Digest {
        var fields = CanonicalFields("chuan outcome 1")
        for (place, node) in outcome.outcomes.enumerated() {
            fields.add("node", plan.nodes[place].node.code)
            fields.add("value", text(of: node.value))
            switch node.judgement {
            case .shown: fields.add("judgement", "shown")
            case .verdict(let verdict):
                fields.add("judgement", "verdict")
                fields.add("verdict", verdict.word)
            case .ladder(let marks):
                fields.add("judgement", "ladder")
                fields.add("marks", String(decoding: marks.map(\.rawValue), as: UTF8.self))
            case .points(let points):
                fields.add("judgement", "points")
                add(points, to: &fields)
            }
        }
        switch outcome.whole {
        case .verdict(let verdict): fields.add("whole", verdict.word)
        case .level(let level, let best):
            fields.add("whole", Int64(level))
            fields.add("best", Int64(best))
        case .score(let score):
            add(score.total, to: &fields)
            fields.add("band", score.band.map { plan.set.result.bands[$0].id })
            fields.add("knock-out", score.knockOut.map(Int64.init))
        }
        return fields.digest
    }

    private static func add(_ points: Points, to fields: inout CanonicalFields) {
        fields.add("given", points.given?.fractionText)
        fields.add("maximum", points.maximum.fractionText)
        fields.add("excluded", points.isExcluded ? 1 : 0)
        fields.add("absence", points.absence?.rawValue)
    }

    private static func text(of answer: Answer) -> String {
        switch answer {
        case .number(let number): "number \(number.fractionText)"
        case .truth(let truth): truth ? "truth yes" : "truth no"
        case .text(let text): "text \(text)"
        case .absent(let absence): "absent \(absence.rawValue)"
        }
    }
}
