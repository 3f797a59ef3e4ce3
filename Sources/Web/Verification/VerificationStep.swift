import Assessment
import Records

/// What a verifier does with a dossier as a whole by pressing a button.
enum VerificationStep: String, CaseIterable, Sendable {
    case start, carry, finish, resume

    var event: DossierEvent {
        switch self {
        case .start: .startVerification
        case .carry: .judge
        case .finish: .finishVerification
        case .resume: .resumeVerification
        }
    }

    var action: Action {
        switch self {
        case .start: .startVerification
        case .carry: .verifyCriterion
        case .finish: .finishVerification
        case .resume: .resumeVerification
        }
    }
}
