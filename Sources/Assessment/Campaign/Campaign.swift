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

extension Campaign {
    /// The digest that the journal keeps with every change.
    var digest: Digest {
        var fields = CanonicalFields("chuan campaign 1")
        fields.add("id", id.text)
        fields.add("title", title)
        fields.add("set", set.digest)
        fields.add("period", period)
        fields.add("as of", asOf.description)
        fields.add("registration", procedure.hasRegistration ? 1 : 0)
        fields.add("council", procedure.hasCouncil ? 1 : 0)
        fields.add("cohort", cohort.rawValue)
        fields.add("verifier", offices.verifier.text)
        fields.add("council", offices.council?.text)
        fields.add("authority", offices.authority.text)
        fields.add("ministry", offices.ministry?.text)
        for step in CampaignStep.allCases {
            fields.add("step", step.rawValue)
            fields.add("first", schedule[step].first?.description)
            fields.add("last", schedule[step].last?.description)
        }
        fields.add("completion days", Int64(schedule.completionDays))
        fields.add("objection days", Int64(schedule.objectionDays))
        fields.add("closed", isClosed ? 1 : 0)
        return fields.digest
    }
}

extension DossierEvent {
    /// The step in whose time an event belongs; `nil` for what has no time of its own.
    package var step: CampaignStep? {
        switch self {
        case .register, .changeRegistration, .withdraw: .registration
        case .save, .carryOver, .submit: .selfAssessment
        case .giveBack, .startVerification, .judge, .ask, .answer, .finishVerification, .resumeVerification:
            .verification
        case .openVote, .giveOpinion, .closeVote, .closeVoteWithoutQuorum: .appraisal
        case .decide: .decision
        case .publish: .publication
        case .object, .answerObjection, .correct, .revoke, .lapse: nil
        }
    }
}
