import Assessment
import Criteria
import Evaluation

/// What somebody asks to be decided, before it is known what the set speaks of: levels, points or a verdict.
enum OutcomeChoice: Hashable, Sendable {
    /// Whatever the results lead to, be it a refusal.
    case asDrafted
    /// To recognise, as far as the results allow.
    case recognise
    case level(Int)
    case refuse

    /// - Throws: ``NothingToRecognise`` when recognition is asked for and the results lead to none.
    func outcome(by draft: DecisionDraft) throws -> DecisionOutcome {
        switch self {
        case .asDrafted: return draft.proposal
        case .level(let level): return .recognised(level: level)
        case .recognise:
            guard draft.proposal.isRecognition else { throw NothingToRecognise(draft.reasons) }
            return draft.proposal
        case .refuse:
            switch draft.evaluated.whole {
            case .level, .score: return .refused
            case .verdict: return .notMet
            }
        }
    }
}

/// Recognition is asked for where figures and council lead to none.
struct NothingToRecognise: ExplainedError {
    private let reasons: String

    init(_ reasons: String) { self.reasons = reasons }

    var code: String { "decision.nothing-to-recognise" }

    var text: Text {
        Text(
            vi:
                "Kết quả không dẫn đến công nhận: \(reasons) Xem `chuan decide draft`; không công nhận bằng `chuan decide refuse`.",
            en:
                "The results lead to no recognition: \(reasons) See `chuan decide draft`; refuse with `chuan decide refuse`."
        )
    }
}
