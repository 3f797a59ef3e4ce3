import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Territory
import TerritoryFiles
import Testing

/// Who decides is data: document 002 II.2.a to e, and the end of the districts.
struct AuthorityTests {
    private func finding(
        _ set: String,
        subject: Tier,
        authority: Tier,
        from: String? = nil,
        through: String
    ) throws -> CompetenceFinding {
        try TerritoryLibrary.found().competence().finding(
            for: [set],
            of: subject,
            by: authority,
            from: from.map(TestRoom.day),
            through: TestRoom.day(through)
        )
    }

    @Test func districtsDecideOnCommunesUntilTheyEnd() throws {
        guard
            case .fits = try finding("cds-xa", subject: .commune, authority: .district, through: "2025-06-30")
        else {
            Issue.record("the district decides on the last day that it exists")
            return
        }
        guard
            case .other(let rule, let day) = try finding(
                "cds-xa",
                subject: .commune,
                authority: .district,
                through: "2025-07-01"
            )
        else {
            Issue.record("no district decides any more")
            return
        }
        #expect(
            rule.authority == .province && day == TestRoom.day("2025-07-01")
                && rule.source.contains("203/2025/QH15")
        )
        guard
            case .notYet(let earlier, _) = try finding(
                "cds-xa",
                subject: .commune,
                authority: .province,
                from: "2025-06-01",
                through: "2025-12-10"
            )
        else {
            Issue.record("in June the province did not decide yet")
            return
        }
        #expect(earlier.authority == .district)
    }

    @Test func provincesDecideOnDistrictsBeforeAndAfter() throws {
        for day in ["2025-01-15", "2025-12-10"] {
            guard
                case .fits = try finding("cds-huyen", subject: .district, authority: .province, through: day)
            else {
                Issue.record("\(day)")
                continue
            }
        }
        #expect(
            try finding("xa-tmdt", subject: .commune, authority: .commune, through: "2026-01-01") == .noRule
        )
        #expect(
            try finding("cds-xa", subject: .commune, authority: .province, through: "2024-01-01") == .noRule
        )
    }

    @Test func aCampaignUnderTheWrongAuthorityIsNotOpened() async throws {
        try await withRoom(.sqlite) { room in
            let plan = Plan(try CriteriaLoader().load("cds-xa"))
            let competence = try TerritoryLibrary.found().competence()
            func open(_ authority: Tier) async throws {
                let usual = try room.plan("cds-xa")
                _ = try await room.campaigns.open(
                    CampaignPlan(
                        title: usual.title,
                        plan: plan,
                        period: usual.period,
                        asOf: usual.asOf,
                        procedure: usual.procedure,
                        cohort: usual.cohort,
                        offices: usual.offices,
                        schedule: usual.schedule,
                        participants: usual.participants,
                        tiers: CampaignPlan.Tiers(subject: .commune, authority: authority),
                        competence: competence
                    ),
                    by: room.person(9)
                )
            }
            await #expect(throws: CampaignRefusal.self) { try await open(.district) }
            try await open(.province)
        }
    }
}
