/// Whom a campaign waits for: which states of dossiers wait for which step, and who is to be told.
struct Awaiting {
    let step: CampaignStep
    let states: Set<DossierState>
    let audience: DossierEffect.Audience
    /// Who is told when the day has passed.
    let escalation: DossierEffect.Audience
    /// Whether each dossier is a letter of its own; else one letter speaks of all.
    let isEach: Bool

    static func all(_ procedure: Procedure) -> [Awaiting] {
        var list = [
            Awaiting(
                step: .selfAssessment,
                states: [.registered, .assessing, .returned],
                audience: .unit,
                escalation: .verifiers,
                isEach: true
            ),
            Awaiting(
                step: .verification,
                states: [.submitted, .verifying],
                audience: .verifiers,
                escalation: .authority,
                isEach: false
            ),
            Awaiting(
                step: .decision,
                states: procedure.hasCouncil ? [.appraised] : [.verified],
                audience: .authority,
                escalation: .authority,
                isEach: false
            ),
            Awaiting(
                step: .publication,
                states: [.decided],
                audience: .authority,
                escalation: .authority,
                isEach: false
            ),
        ]
        if procedure.hasRegistration {
            list.insert(
                Awaiting(
                    step: .registration,
                    states: [.invited],
                    audience: .unit,
                    escalation: .verifiers,
                    isEach: true
                ),
                at: 0
            )
        }
        if procedure.hasCouncil {
            list.append(
                Awaiting(
                    step: .appraisal,
                    states: [.verified, .appraising],
                    audience: .council,
                    escalation: .authority,
                    isEach: false
                )
            )
        }
        return list
    }
}
