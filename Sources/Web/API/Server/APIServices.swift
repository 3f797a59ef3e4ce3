import Assessment
package import Records
package import Territory

/// What endpoints work with: the rooms of the site by their services, made once.
package struct APIServices: Sendable {
    let site: Site
    let standings: StandingService
    let accounts: Accounts
    let tokens: APITokens
    let limiter: RateLimiter
    /// `nil` where the server has no store of evidence.
    let evidence: EvidenceService?
    /// `nil` where the server does not know the data elements.
    let observations: ObservationService?
    let permissions: Permissions
    /// What is known of units beside their names, for who may take part in a campaign.
    let facts: UnitFacts

    package init(
        _ site: Site,
        evidence: EvidenceService? = nil,
        observations: ObservationService? = nil,
        facts: UnitFacts = UnitFacts(),
        rates: RateLimits = RateLimits()
    ) {
        self.site = site
        self.evidence = evidence
        self.observations = observations
        self.facts = facts
        permissions = site.room.access.permissions ?? Permissions(site.territory)
        standings = StandingService(site.room)
        accounts = Accounts(site.room.ledger, permissions)
        tokens = APITokens(accounts)
        limiter = RateLimiter(rates)
    }

    var room: AssessmentRoom { site.room }
}
