import Criteria
package import Evaluation
package import Quantities
package import Territory

/// A campaign as somebody wants to open it.
package struct CampaignPlan: Sendable {
    package let title: String
    package let plan: Plan
    package let period: String
    package let asOf: CivilDate
    package let procedure: Procedure
    package let cohort: Cohorts.Scope
    package let offices: Offices
    package let schedule: Schedule
    package let participants: [Participant]
    /// For each participant the units below it that the set counts; empty unless the set does.
    package let children: [String: [ChildUnit]]
    /// The tier of the units and that of the authority, where both are administrative; held against ``competence``.
    package let tiers: Tiers?
    /// What is laid down about who decides.
    package let competence: Competence

    package struct Tiers: Hashable, Sendable {
        package let subject: Tier
        package let authority: Tier

        package init(subject: Tier, authority: Tier) {
            self.subject = subject
            self.authority = authority
        }
    }

    package init(
        title: String,
        plan: Plan,
        period: String,
        asOf: CivilDate,
        procedure: Procedure,
        cohort: Cohorts.Scope,
        offices: Offices,
        schedule: Schedule,
        participants: [Participant],
        children: [String: [ChildUnit]] = [:],
        tiers: Tiers? = nil,
        competence: Competence = .none
    ) {
        self.title = title
        self.plan = plan
        self.period = period
        self.asOf = asOf
        self.procedure = procedure
        self.cohort = cohort
        self.offices = offices
        self.schedule = schedule
        self.participants = participants
        self.children = children
        self.tiers = tiers
        self.competence = competence
    }

    /// Whether the authority's tier is the one that decides while decisions are made; `nil` when no tier was named.
    package var competenceFinding: CompetenceFinding? {
        guard let tiers else { return nil }
        let base = plan.set.lineage?.base.split(separator: "@").first.map(String.init)
        let window = schedule[.decision]
        return competence.finding(
            for: [plan.set.id] + [base].compactMap(\.self),
            of: tiers.subject,
            by: tiers.authority,
            from: window.first,
            through: window.last ?? window.first ?? asOf
        )
    }

    /// Whether it can be opened, as far as that shows without the database.
    package func check() throws(CampaignRefusal) {
        guard (1...300).contains(title.unicodeScalars.count) else { throw .noTitle }
        guard CampaignPlan.isPeriod(period) else { throw .noPeriod }
        guard !participants.isEmpty else { throw .noParticipants }
        var seen: Set<String> = []
        for participant in participants where !seen.insert(participant.unit).inserted {
            throw .participantTwice(participant.unit)
        }
        guard procedure.hasCouncil == (offices.council != nil) else { throw .councilMismatch }
        if plan.countsChildren, let unit = participants.first(where: { children[$0.unit] == nil })?.unit {
            throw .noChildren(unit)
        }
        switch competenceFinding {
        case .other(let rule, let day): throw .wrongAuthority(rule, on: day)
        case .notYet, .fits, .noRule, nil: break
        }
        if let (earlier, later) = schedule.disorder { throw .outOfOrder(later, before: earlier) }
    }

    /// `2026`, `2026-Q1` to `2026-Q4`, `2026-01` to `2026-12`.
    static func isPeriod(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first, year.utf8.count == 4,
            Int(year).map({ (1900...2199).contains($0) }) == true
        else { return false }
        switch parts.count {
        case 1: return true
        case 2 where parts[1].hasPrefix("Q"): return ["Q1", "Q2", "Q3", "Q4"].contains(parts[1])
        case 2: return CivilDate("\(text)-01") != nil
        default: return false
        }
    }
}
