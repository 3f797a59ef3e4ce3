import Assessment
import Records

/// What a verifier does with a dossier as a whole by pressing a button.
enum VerificationStep: String, CaseIterable, Sendable {
    case start, agree, carry, finish, resume

    var event: DossierEvent {
        switch self {
        case .start: .startVerification
        case .agree, .carry: .judge
        case .finish: .finishVerification
        case .resume: .resumeVerification
        }
    }

    var action: Action {
        switch self {
        case .start: .startVerification
        case .agree, .carry: .verifyCriterion
        case .finish: .finishVerification
        case .resume: .resumeVerification
        }
    }
}
