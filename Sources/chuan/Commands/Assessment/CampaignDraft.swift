import Assessment
import Evaluation
import Quantities
import Territory

/// A campaign as asked for on the command line, before it is known which tier its authority is of.
struct CampaignDraft: Sendable {
    let title: String
    let plan: Plan
    let period: String
    let asOf: CivilDate
    /// The tier of the units that take part.
    let subject: Tier
    let procedure: Procedure
    let cohort: Cohorts.Scope
    let offices: Offices
    let schedule: Schedule
    let participants: [Participant]
    let children: [String: [ChildUnit]]

    /// - Parameter authority: the tier of the unit whose authority decides; `nil` for a body of no unit, which no tier is laid down for.
    func plan(_ competence: Competence, authority: Tier?) -> CampaignPlan {
        CampaignPlan(
            title: title,
            plan: plan,
            period: period,
            asOf: asOf,
            procedure: procedure,
            cohort: cohort,
            offices: offices,
            schedule: schedule,
            participants: participants,
            children: children,
            tiers: authority.map { CampaignPlan.Tiers(subject: subject, authority: $0) },
            competence: competence
        )
    }
}
