import Assessment
import Criteria
import Database
import Quantities
import Records
import Territory
import Testing

/// Who may verify, asked of the real table, and the sentence for who may not.
@Suite(.timeLimit(.minutes(10)))
struct VerificationPermissionTests {
    /// Everything that verifiers do with a dossier, by its action.
    private func verbs(
        _ town: TestTown,
        _ id: Identifier<Dossier>,
        as actor: Actor
    ) -> [(Action, () async throws -> Void)] {
        let service = town.test.verification
        return [
            (.startVerification, { _ = try await service.start(id, by: actor) }),
            (
                .verifyCriterion,
                {
                    _ = try await service.judge(
                        [JudgementDraft("A", .agreed, seen: .none)],
                        of: id,
                        by: actor
                    )
                }
            ), (.verifyCriterion, { _ = try await service.carryJudgements(of: id, by: actor) }),
            (.askUnit, { _ = try await service.ask("Cổng nào?", about: "A", of: id, by: actor) }),
            (.finishVerification, { _ = try await service.finish(id, by: actor) }),
            (.resumeVerification, { _ = try await service.resume(id, reason: "mẫu", by: actor) }),
            (
                .returnDossier,
                { _ = try await town.test.dossiers.giveBack(id, reasons: ["A": "thiếu"], by: actor) }
            ),
        ]
    }

    @Test(arguments: Engine.allCases)
    func onlyVerifiersOfThePlaceVerify(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign()
            let id = try await town.dossier("25001", in: campaign)
            try await town.handIn(id, by: "officer-25001")
            let before = try await town.test.dossier(id)
            let all: [(Actor, (Action) -> Refusal)] = [
                (town.actor("visitor"), { .noRole($0, [.provinceVerifier]) }),
                (town.actor("officer-25002"), { .noRole($0, [.provinceVerifier]) }),
                (town.actor("authority"), { .noRole($0, [.provinceVerifier]) }),
                (town.actor("chair"), { .noRole($0, [.provinceVerifier]) }),
                (town.actor("elsewhere"), { .outsideScope($0, .provinceVerifier) }),
                (Actor(.anonymous, from: Origin(.page)), { .notSignedIn($0) }),
                (Actor(.program, from: Origin(.job)), { .reserved($0) }),
                (
                    Actor(.operatorOfTheMachine, from: Origin(.command)),
                    { .noRole($0, [.provinceVerifier]) }
                ),
                // Who entered it judges nothing of it, with whatever role.
                (town.actor("officer-25001"), { .ownWork($0) }),
            ]
            for (actor, expected) in all {
                for (action, verb) in verbs(town, id, as: actor) {
                    #expect(await town.refusal(verb) == expected(action), "\(action) by \(actor.who)")
                }
            }
            #expect(try await town.test.dossier(id) == before)
            try await town.verify(id)
            #expect(try await town.test.dossier(id).state == .verified)
        }
    }

    @Test(arguments: Engine.allCases)
    func samplesAreDrawnByThoseWhoVerifyThePlace(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign()
            for unit in TestTown.units {
                try await town.handIn(try await town.dossier(unit, in: campaign), by: "officer-\(unit)")
            }
            let samples = SamplingService(town.room, RiskService(town.room))
            let demand = try SamplingDemand(
                acceptedRate: try #require(Fraction(1, over: 4)),
                confidence: try #require(Fraction(3, over: 4))
            )
            func draw(_ login: String) async throws {
                _ = try await samples.draw(.dossier, demand, for: campaign, by: town.actor(login))
            }
            #expect(
                await town.refusal { try await draw("elsewhere") }
                    == .outsideScope(.drawSample, .provinceVerifier)
            )
            #expect(
                await town.refusal { try await draw("planner") } == .noRole(.drawSample, [.provinceVerifier])
            )
            // A role for the whole province is enough for a campaign of the province.
            try await draw("verifier")
            #expect(try await samples.samples(of: campaign).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func aNewRoleDoesNotLetAnybodyJudgeWhatTheyEnteredBefore(engine: Engine) async throws {
        let (start, turn) = (TestRoom.day("2026-07-05"), TestRoom.day("2026-08-01"))
        let turncoat = [
            TestTown.Post(.communeOfficer, TestTown.unit("25001", on: start), until: turn),
            TestTown.Post(.provinceVerifier, TestTown.province(on: start), from: turn),
        ]
        try await withTown(engine, more: [TestTown.Employee("turncoat", .commune, turncoat)]) { town in
            let campaign = try await town.campaign()
            let (own, other) = (
                try await town.dossier("25001", in: campaign), try await town.dossier("25002", in: campaign)
            )
            try await town.handIn(own, by: "turncoat")
            try await town.handIn(other, by: "officer-25002")
            let actor = town.actor("turncoat")
            let later = try #require(UnitPeriod(from: turn, until: nil))
            #expect(
                await town.refusal { _ = try await town.test.verification.start(other, by: actor) }
                    == .notValid(.startVerification, .provinceVerifier, later)
            )
            town.time.set("2026-08-02")
            for (action, verb) in verbs(town, own, as: actor) {
                let refusal = await town.refusal(verb)
                #expect(refusal == .ownWork(action))
                #expect(
                    refusal?.text.vi
                        == "Không được \(action.vietnamese) đối với việc chính mình đã tham gia; hãy để người khác làm."
                )
            }
            _ = try await town.test.verification.start(other, by: actor)
            #expect(try await town.test.dossier(other).state == .verifying)
        }
    }

    @Test(arguments: Engine.allCases)
    func theUnitAnswersForItselfAlone(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign()
            let id = try await town.dossier("25001", in: campaign)
            try await town.handIn(id, by: "officer-25001")
            let service = town.test.verification
            _ = try await service.start(id, by: town.actor("verifier"))
            let question = try await service.ask("Cổng nào?", about: "A", of: id, by: town.actor("verifier"))
            func answer(_ login: String) async throws {
                _ = try await service.answer(question, "Cổng tỉnh", of: id, by: town.actor(login))
            }
            #expect(
                await town.refusal { try await answer("officer-25002") }
                    == .outsideScope(.answerVerifiers, .communeOfficer)
            )
            #expect(
                await town.refusal { try await answer("verifier") }
                    == .noRole(.answerVerifiers, [.communeOfficer])
            )
            try await answer("officer-25001")
            let asked = try await town.room.database.read { try QuestionStore.all(of: id, $0) }
            #expect(asked.first?.answers.map(\.text) == ["Cổng tỉnh"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aVisitorIsToldWhichRoleItTakesAndWhomToAsk(engine: Engine) async throws {
        try await withTown(engine) { town in
            let campaign = try await town.campaign()
            let id = try await town.dossier("25001", in: campaign)
            try await town.handIn(id, by: "officer-25001")
            func start(_ login: String) async -> Refusal? {
                await town.refusal {
                    _ = try await town.test.verification.start(id, by: town.actor(login))
                }
            }
            #expect(
                await start("visitor")?.text.vi
                    == "Để bắt đầu thẩm định cần vai trò cán bộ thẩm định cấp tỉnh; hãy đề nghị quản trị viên giao vai trò."
            )
            #expect(
                await start("elsewhere")?.text.vi
                    == "Không được bắt đầu thẩm định ở đây: vai trò cán bộ thẩm định cấp tỉnh của bạn được giao cho đơn vị hoặc đợt đánh giá khác."
            )
        }
    }
}
