package import Evaluation
package import Quantities
package import Records

/// A round of assessment (đợt đánh giá): one criteria set, one period, who takes part, who does what until when.
package struct Campaign: Hashable, Sendable {
    package let id: Identifier<Campaign>
    package let title: String
    package let set: SetReference
    /// What the values are about: `2026`, `2026-Q1`, `2026-03`.
    package let period: String
    /// The day whose units take part.
    package let asOf: CivilDate
    package let procedure: Procedure
    /// Whom a unit is compared with where points depend on others.
    package let cohort: Cohorts.Scope
    package let offices: Offices
    package internal(set) var schedule: Schedule
    package internal(set) var isClosed: Bool

    /// Whether an event happens within its time. A returned dossier may have more time than the others.
    package func timeliness(of event: DossierEvent, on day: CivilDate, _ dossier: Dossier) -> Timeliness {
        guard let step = event.step else { return .inTime }
        if step == .selfAssessment, let last = dossier.lastDay(in: schedule) {
            let window = DayWindow(first: schedule[step].first, last: last)
            return (window ?? schedule[step]).timeliness(on: day)
        }
        return schedule[step].timeliness(on: day)
    }
}

extension DossierEvent {
    /// The step in whose time an event belongs; `nil` for what has no time of its own.
    package var step: CampaignStep? {
        switch self {
        case .register, .changeRegistration, .withdraw: .registration
        case .save, .carryOver, .submit: .selfAssessment
        case .giveBack, .startVerification, .judge, .finishVerification: .verification
        case .openVote, .giveOpinion, .closeVote, .closeVoteWithoutQuorum: .appraisal
        case .decide: .decision
        case .publish: .publication
        case .object, .answerObjection, .correct, .revoke, .lapse: nil
        }
    }
}
