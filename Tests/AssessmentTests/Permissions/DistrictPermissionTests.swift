import Assessment
import Database
import Evaluation
import Quantities
import Records
import Territory
import TestDatabases
import Testing

/// While there were districts, a district assessed its communes: which tier a campaign belongs to is asked of the units of its day.
@Suite(.timeLimit(.minutes(10)))
struct DistrictPermissionTests {
    private static let today = TestRoom.day("2025-05-05")

    /// Communes 25001 and 25002 lie in district 251, the others in 252, until the districts end.
    private static func territory() throws -> Territory {
        func period(from: String?, until: String?) -> UnitPeriod {
            known(UnitPeriod(from: from.map(TestRoom.day), until: until.map(TestRoom.day)))
        }
        func unit(
            _ code: String,
            _ kind: UnitKind,
            _ parent: String?,
            from: String? = nil,
            until: String? = nil
        ) -> Unit {
            Unit(
                code: known(UnitCode(code)),
                name: "Thí Dụ \(code)",
                kind: kind,
                parent: parent.flatMap { UnitCode($0) },
                validity: period(from: from, until: until)
            )
        }
        let end = "2025-07-01"
        return Territory(
            firstDay: TestRoom.day("2020-01-01"),
            units: [
                unit("25", .province, nil), unit("26", .province, nil),
                unit("251", .ruralDistrict, "25", until: end), unit("252", .ruralDistrict, "25", until: end),
                unit("26001", .commune, "26"),
            ]
                + TestTown.units.flatMap { code in
                    let district = code < "25003" ? "251" : "252"
                    return [
                        unit(code, .commune, district, until: end), unit(code, .commune, "25", from: end),
                    ]
                },
            transfers: []
        )
    }

    private static func staff() -> [TestTown.Employee] {
        func of(_ login: String, _ role: Role, _ place: TestTown.Place, _ unit: String) -> TestTown.Employee {
            let below = TestTown.province(unit, on: today)
            return TestTown.Employee(login, place, [TestTown.Post(role, below)])
        }
        return [
            of("district-planner", .policyMaker, .ministry, "251"),
            of("district-verifier", .provinceVerifier, .verifier, "251"),
            of("other-planner", .policyMaker, .ministry, "252"),
        ]
    }

    private func plan(_ town: TestTown, _ units: [String]) throws -> CampaignPlan {
        CampaignPlan(
            title: "Đợt của huyện",
            plan: try TestRoom.plan(of: "cds-xa"),
            period: "2025",
            asOf: Self.today,
            procedure: Procedure(hasRegistration: false, hasCouncil: false),
            cohort: .all,
            offices: Offices(
                verifier: town.body(.verifier),
                council: nil,
                authority: town.body(.authority),
                ministry: nil
            ),
            schedule: Schedule([.selfAssessment: known(DayWindow(last: TestRoom.day("2025-06-10")))]),
            participants: units.map(TestTown.participant)
        )
    }

    @Test(arguments: Engine.allCases)
    func aDistrictRunsTheCampaignOfItsCommunesAndNoOther(engine: Engine) async throws {
        try await withTown(
            engine,
            on: Self.today.description,
            more: Self.staff(),
            territory: try Self.territory()
        ) { town in
            let campaigns = town.test.campaigns
            let own = Array(TestTown.units.prefix(2))
            let id = try await campaigns.open(try plan(town, own), by: town.actor("district-planner"))
            await #expect(throws: Refusal.self) {
                try await campaigns.open(try plan(town, own), by: town.actor("other-planner"))
            }
            // What reaches beyond the district is the province's matter.
            await #expect(throws: Refusal.self) {
                try await campaigns.open(
                    try plan(town, TestTown.units),
                    by: town.actor("district-planner")
                )
            }
            _ = try await campaigns.open(try plan(town, TestTown.units), by: town.actor("planner"))
            await #expect(throws: Refusal.self) {
                try await extend(id, town, by: "other-planner")
            }
            _ = try await extend(id, town, by: "district-planner")
            _ = try await extend(id, town, by: "planner", to: "2025-06-20")
        }
    }

    private func extend(
        _ id: Identifier<Campaign>,
        _ town: TestTown,
        by login: String,
        to day: String = "2025-06-15"
    ) async throws -> EntryNumber {
        try await town.test.campaigns.extend(
            .selfAssessment,
            of: id,
            to: TestRoom.day(day),
            reason: "mưa lũ",
            by: town.actor(login)
        )
    }

    @Test(arguments: Engine.allCases)
    func theHomeOfACampaignIsAskedOfTheUnitsOfItsDay(engine: Engine) async throws {
        try await withTown(
            engine,
            on: Self.today.description,
            more: Self.staff(),
            territory: try Self.territory()
        ) { town in
            let id = try await town.test.campaigns.open(
                try plan(town, Array(TestTown.units.prefix(2))),
                by: town.actor("district-planner")
            )
            let campaign = known(try await town.room.database.read { try CampaignStore.find(id, $0) })
            #expect(town.room.above(TestTown.participant("25001"), in: campaign) == "251")
            #expect(
                town.room.home(of: ["25001", "25002"].map(TestTown.participant), on: campaign.asOf) == "251"
            )
            let after = TestRoom.day("2025-07-01")
            #expect(town.room.home(of: ["25001", "25002"].map(TestTown.participant), on: after) == "25")
        }
    }
}
