import Assessment
import Criteria
import Database
import Records
import Testing

/// Who may do what in a council: the table of permissions first, then the council's own appointment.
@Suite(.timeLimit(.minutes(10)))
struct CouncilPermissionTests {
    private func verified(_ town: TestTown, _ campaign: Identifier<Campaign>) async throws
        -> Identifier<Dossier>
    {
        let id = try await town.dossier("25001", in: campaign)
        try await town.handIn(id, by: "officer-25001")
        try await town.verify(id)
        return id
    }

    @Test(arguments: Engine.allCases)
    func theAuthorityAppointsAndNobodyElse(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign(appointed: false)
            let plan = try town.plan()
            func appoint(_ login: String) async throws {
                _ = try await town.test.councils.appoint(plan, for: campaign, by: town.actor(login))
            }
            for login in ["visitor", "chair", "verifier", "planner", "officer-25001"] {
                #expect(
                    await town.refusal { try await appoint(login) }
                        == .noRole(.appointCouncil, [.decidingAuthority])
                )
            }
            #expect(
                await town.refusal { try await appoint("visitor") }?.text.vi
                    == "Để thành lập hội đồng cần vai trò cấp có thẩm quyền quyết định; hãy đề nghị quản trị viên giao vai trò."
            )
            try await appoint("authority")
        }
    }

    @Test(arguments: Engine.allCases)
    func theRoleAloneGivesNoSeatAndTheSeatAloneNoRole(engine: Engine) async throws {
        let start = TestRoom.day("2026-07-05")
        let spare = [TestTown.Post(.councilMember, TestTown.province(on: start))]
        try await withTown(engine, more: [TestTown.Employee("spare", .council, spare)]) { town in
            let campaign = try await town.campaign(appointed: false)
            // The visitor is appointed without having the role.
            _ = try await town.test.councils.appoint(
                try town.plan(["visitor"]),
                for: campaign,
                by: town.actor("authority")
            )
            let id = try await verified(town, campaign)
            let votes = town.test.votes
            func open(_ login: String) async throws {
                _ = try await votes.open(on: id, by: town.actor(login))
            }
            func opine(_ login: String) async throws {
                _ = try await votes.giveOpinion(
                    .recognise(level: 1),
                    reason: "",
                    on: id,
                    by: town.actor(login)
                )
            }
            #expect(
                await town.refusal { try await open("authority") }
                    == .noRole(.openVote, [.councilMember, .councilSecretary])
            )
            await #expect(throws: CouncilRefusal.notAMember) { try await open("spare") }
            await #expect(throws: CouncilRefusal.onlyChairOrSecretary) { try await open("member-1") }
            try await open("secretary")
            #expect(
                await town.refusal { try await opine("visitor") }
                    == .noRole(.giveOpinion, [.councilMember, .councilSecretary])
            )
            await #expect(throws: CouncilRefusal.notAMember) { try await opine("spare") }
            for login in ["chair", "secretary", "member-1"] { try await opine(login) }
            #expect(
                await town.refusal { _ = try await votes.close(on: id, by: town.actor("verifier")) }
                    == .noRole(.closeVote, [.councilMember, .councilSecretary])
            )
            await #expect(throws: CouncilRefusal.onlyChairOrSecretary) {
                try await votes.close(on: id, by: town.actor("member-1"))
            }
            _ = try await votes.close(on: id, by: town.actor("chair"))
            #expect(try await town.test.dossier(id).state == .appraised)
        }
    }

    @Test(arguments: Engine.allCases)
    func theChairEstablishesConflictsAndMembersDeclareTheirOwn(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign()
            let id = try await verified(town, campaign)
            let councils = town.test.councils
            func establish(_ login: String) async throws {
                _ = try await councils.establishConflict(
                    .work,
                    of: town.id("member-2"),
                    ground: "cùng dự án",
                    in: id,
                    by: town.actor(login)
                )
            }
            #expect(
                await town.refusal { try await establish("secretary") }
                    == .noRole(.establishConflict, [.councilMember])
            )
            await #expect(throws: CouncilRefusal.onlyChair) { try await establish("member-1") }
            try await establish("chair")
            #expect(
                await town.refusal {
                    _ = try await councils.declareConflict(
                        .kinship,
                        ground: "họ hàng",
                        in: id,
                        by: town.actor("authority")
                    )
                } == .noRole(.declareConflict, [.councilMember, .councilSecretary])
            )
            _ = try await councils.declareConflict(
                .kinship,
                ground: "họ hàng",
                in: id,
                by: town.actor("secretary")
            )
            await #expect(throws: CouncilRefusal.inConflict(.kinship)) {
                try await town.test.votes.open(on: id, by: town.actor("secretary"))
            }
            _ = try await town.test.votes.open(on: id, by: town.actor("chair"))
            await #expect(throws: CouncilRefusal.inConflict(.work)) {
                try await town.test.votes.giveOpinion(
                    .recognise(level: 1),
                    reason: "",
                    on: id,
                    by: town.actor("member-2")
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whoMadeTheDossierNeitherVotesNorDecidesWithWhateverRole(engine: Engine) async throws {
        let (start, turn) = (TestRoom.day("2026-07-05"), TestRoom.day("2026-08-01"))
        func turncoat(_ role: Role) -> [TestTown.Post] {
            [
                TestTown.Post(.communeOfficer, TestTown.unit("25001", on: start), until: turn),
                TestTown.Post(role, TestTown.province(on: start), from: turn),
            ]
        }
        let more = [
            TestTown.Employee("one", .commune, turncoat(.councilMember)),
            TestTown.Employee("two", .commune, turncoat(.decidingAuthority)),
        ]
        try await withTown(engine, more: more) { town in
            let campaign = try await town.campaign(appointed: false)
            _ = try await town.test.councils.appoint(
                try town.plan(["one"]),
                for: campaign,
                by: town.actor("authority")
            )
            let id = try await town.dossier("25001", in: campaign)
            _ = try await town.test.dossiers.save(
                [ValueKey("A", "a"): "1"],
                source: "sổ",
                in: id,
                by: town.actor("one")
            )
            try await town.handIn(id, by: "two")
            try await town.verify(id)
            town.time.set("2026-08-02")
            _ = try await town.test.votes.open(on: id, by: town.actor("chair"))
            func opine(_ login: String) async throws {
                _ = try await town.test.votes.giveOpinion(
                    .recognise(level: 2),
                    reason: "",
                    on: id,
                    by: town.actor(login)
                )
            }
            #expect(await town.refusal { try await opine("one") } == .ownWork(.giveOpinion))
            for login in ["chair", "member-1", "member-2"] { try await opine(login) }
            _ = try await town.test.votes.close(on: id, by: town.actor("chair"))
            func decide(_ login: String, signer: String? = nil) async throws {
                _ = try await town.test.decisions.decide(
                    .recognised(level: 2),
                    by: town.test.act(on: "2026-08-02", signer: signer.map(town.id)),
                    on: id,
                    actor: town.actor(login)
                )
            }
            #expect(await town.refusal { try await decide("two") } == .ownWork(.decide))
            await #expect(throws: DecisionRefusal.ownUnit) { try await decide("authority", signer: "two") }
            try await decide("authority")
        }
    }
}
