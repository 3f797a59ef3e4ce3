import Criteria
import Evaluation

/// What comes out at a node in the reference evaluator.
struct ReferenceOutcome {
    enum Judgement {
        case shown
        case verdict(Verdict)
        case marks([Mark])
        case points(ReferencePoints)
    }

    var value: ReferenceAnswer
    var judgement: Judgement

    var points: ReferencePoints? { if case .points(let points) = judgement { points } else { nil } }
    var verdict: Verdict? { if case .verdict(let verdict) = judgement { verdict } else { nil } }
    var marks: [Mark]? { if case .marks(let marks) = judgement { marks } else { nil } }
}
