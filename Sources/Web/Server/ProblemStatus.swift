import Assessment
import Criteria
import Records

/// Which status an answer has that tells of a refusal. One place for pages and for the interface of machines.
enum ProblemStatus {
    static func of(_ error: any ExplainedError) -> Int {
        switch error {
        case let fault as RequestFault: return fault.status
        case let fault as APIFault: return fault.status
        case is Refusal: return 403
        // Somebody was quicker: what there is now goes with the answer.
        case StepRefusal.movedOn, SaveRefusal.changedMeanwhile, ObservationRefusal.changedMeanwhile,
            DraftRefusal.changedMeanwhile:
            return 409
        case EvidenceRefusal.noSuchEvidence: return 404
        case is ObjectionFault: return 429
        case let error as SessionError: return error == .notSignedIn ? 401 : 404
        case let error as LedgerError: return error == .overloaded ? 503 : 409
        default:
            // What was asked was understood and is refused by the rules of its room.
            return error.code.hasSuffix("not-found") ? 404 : 422
        }
    }
}
