import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct DecisionServiceTests {
    /// Verified dossiers of a levels set without a council: `X1` reaches level 2, `X2` level 1, `X3` none.
    private func verified(_ room: TestRoom, units: Int = 3) async throws -> [Identifier<Dossier>] {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levels),
            council: false,
            units: (1...units).map { room.unit("X\($0)") }
        )
        let ids = try await room.dossiers(campaign).map(\.id)
        for (id, values) in zip(
            ids,
            [["A.a": "1", "B.a": "12"], ["A.a": "1", "B.a": "3"], ["A.a": "0", "B.a": "3"]]
        ) {
            try await room.handIn(id, values)
            try await room.verify(id)
        }
        return ids
    }

    @Test(arguments: Engine.allCases)
    func aDecisionFollowsTheDraft(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room)
            let drafts = [
                try await room.decisions.draft(of: ids[0]), try await room.decisions.draft(of: ids[1]),
                try await room.decisions.draft(of: ids[2]),
            ]
            #expect(drafts.map(\.proposal) == [.recognised(level: 2), .recognised(level: 1), .refused])
            #expect(drafts[0].articles[0].contains("Xã Thí Dụ X1, Tỉnh Thí Dụ 25 đạt mức độ 2 (Kết nối)"))
            #expect(drafts.allSatisfy { $0.obstacle == nil && !$0.reasons.isEmpty && !$0.legalBasis.isEmpty })
            for (id, draft) in zip(ids, drafts) {
                _ = try await room.decisions.decide(
                    draft.proposal,
                    by: room.act(),
                    on: id,
                    actor: room.authority
                )
                let decision = try await room.decision(id)
                #expect(decision.outcome == draft.proposal)
                #expect(decision.isWhole && decision.kind == .first)
                #expect(try await room.dossier(id).state == .decided)
            }
            #expect(try await room.decision(ids[0]).levelTitle == "Kết nối")
        }
    }

    @Test(arguments: Engine.allCases)
    func onePaperDecidesOnManyDossiersOrOnNone(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room, units: 4)
            let campaign = try await room.dossier(ids[0]).campaign
            await #expect(throws: DossierRefusal.notNow(.decide, in: .registered)) {
                try await room.decisions.decide(
                    asProposedBy: room.act(),
                    on: ids,
                    in: campaign,
                    actor: room.authority
                )
            }
            #expect(try await room.dossier(ids[0]).state == .verified, "one that cannot leaves all undecided")
            await #expect(throws: StepRefusal.badList(2)) {
                try await room.decisions.decide(
                    asProposedBy: room.act(),
                    on: [ids[0], ids[0]],
                    in: campaign,
                    actor: room.authority
                )
            }
            let ready = Array(ids.prefix(3))
            let entry = try await room.decisions.decide(
                asProposedBy: room.act(),
                on: ready,
                in: campaign,
                actor: room.authority
            )
            var outcomes: [DecisionOutcome] = []
            for id in ready {
                let decision = try await room.decision(id)
                #expect(decision.entry == entry && decision.isWhole)
                outcomes.append(decision.outcome)
                let rerun = try await RerunService(room.room).rerun(decision.id)
                #expect(rerun.isEqual)
            }
            #expect(outcomes == [.recognised(level: 2), .recognised(level: 1), .refused])
            #expect(try await room.dossier(ids[2]).state == .decided)
            let journal = try await JournalVerifier().verify(room.room.database)
            #expect(journal.isWhole)
        }
    }

    @Test(arguments: Engine.allCases)
    func moreThanTheFiguresIsRefusedAndLessNeedsReasons(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room)
            await #expect(throws: DecisionRefusal.aboveResult(asked: 2, reached: 1)) {
                try await room.decisions.decide(
                    .recognised(level: 2),
                    by: room.act(reasons: "vẫn công nhận"),
                    on: ids[1],
                    actor: room.authority
                )
            }
            await #expect(throws: DecisionRefusal.needsReasons(.belowResult)) {
                try await room.decisions.decide(
                    .recognised(level: 1),
                    by: room.act(),
                    on: ids[0],
                    actor: room.authority
                )
            }
            #expect(try await room.dossier(ids[0]).state == .verified, "a refused step leaves everything")
            _ = try await room.decisions.decide(
                .recognised(level: 1),
                by: room.act(reasons: "chỉ đăng ký mức 1"),
                on: ids[0],
                actor: room.authority
            )
            #expect(try await room.decision(ids[0]).outcome == .recognised(level: 1))
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyDecidesOnTheirOwnUnit(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room, units: 1)
            await #expect(throws: DecisionRefusal.ownUnit) {
                try await room.decisions.decide(
                    .recognised(level: 2),
                    by: room.act(),
                    on: ids[0],
                    actor: room.officer
                )
            }
            await #expect(throws: DecisionRefusal.ownUnit) {
                try await room.decisions.decide(
                    .recognised(level: 2),
                    by: room.act(signer: room.officer.person),
                    on: ids[0],
                    actor: room.authority
                )
            }
            _ = try await room.decisions.decide(
                .recognised(level: 2),
                by: room.act(),
                on: ids[0],
                actor: room.authority
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func noBodyDecidesOnADossierThatItMade(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaign(
                try SmallSets.plan(SmallSets.levels),
                council: false,
                units: [room.unit("X1")]
            )
            let id = try #require(try await room.dossiers(campaign).first?.id)
            let clerk = Actor(
                .person(try #require(room.officer.person)),
                for: room.body(3),
                from: Origin(.page)
            )
            _ = try await room.dossiers.save(TestRoom.keys(["A.a": "1"]), source: "", in: id, by: clerk)
            _ = try await room.dossiers.submit(id, by: room.officer)
            try await room.verify(id)
            let chairman = Actor(
                .person(try #require(room.authority.person)),
                for: room.body(3),
                from: Origin(.page)
            )
            await #expect(throws: DecisionRefusal.ownUnit) {
                try await room.decisions.decide(
                    .recognised(level: 1),
                    by: room.act(),
                    on: id,
                    actor: chairman
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aPaperWithoutItsPartsIsRefused(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room, units: 1)
            func decide(_ act: DecisionAct) async throws {
                _ = try await room.decisions.decide(
                    .recognised(level: 2),
                    by: act,
                    on: ids[0],
                    actor: room.authority
                )
            }
            await #expect(throws: DecisionRefusal.noNumber) { try await decide(room.act(" ")) }
            await #expect(throws: DecisionRefusal.inTheFuture(TestRoom.day("2026-07-06"))) {
                try await decide(room.act(on: "2026-07-06"))
            }
            await #expect(throws: DecisionRefusal.endsBeforeItBegins(TestRoom.day("2026-07-01"))) {
                try await decide(room.act(until: "2026-07-01"))
            }
            await #expect(throws: DecisionRefusal.noLegalBasis) {
                try await decide(
                    DecisionAct(
                        number: "1",
                        day: TestRoom.day("2026-07-05"),
                        signatory: "Chủ tịch",
                        legalBasis: []
                    )
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func correctionAndRevocationNameTheDecisionBefore(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room)
            _ = try await room.decisions.decide(
                .recognised(level: 1),
                by: room.act(),
                on: ids[1],
                actor: room.authority
            )
            let first = try await room.decision(ids[1])
            await #expect(throws: DecisionRefusal.needsReasons(.correction)) {
                try await room.decisions.correct(
                    .recognised(level: 2),
                    by: room.act("13/QĐ-UBND"),
                    on: ids[1],
                    actor: room.authority
                )
            }
            await #expect(throws: DecisionRefusal.sameAct("12/QĐ-UBND")) {
                try await room.decisions.correct(
                    .recognised(level: 2),
                    by: room.act(reasons: "nhập nhầm"),
                    on: ids[1],
                    actor: room.authority
                )
            }
            await #expect(throws: DecisionRefusal.aboveResult(asked: 2, reached: 1)) {
                try await room.decisions.correct(
                    .recognised(level: 2),
                    by: room.act("13/QĐ-UBND", reasons: "nhập nhầm"),
                    on: ids[1],
                    actor: room.authority
                )
            }
            _ = try await room.decisions.correct(
                .recognised(level: 2),
                by: room.act("13/QĐ-UBND", reasons: "số dịch vụ ghi thiếu"),
                values: [ValueKey("B", "a"): "11"],
                on: ids[1],
                actor: room.authority
            )
            let second = try await room.decision(ids[1])
            #expect(second.previous == first.id && second.kind == .correction)
            #expect(second.basis?.values != first.basis?.values)
            _ = try await room.decisions.revoke(
                by: room.act("14/QĐ-UBND", reasons: "số liệu không đúng sự thật"),
                on: ids[1],
                actor: room.authority
            )
            let third = try await room.decision(ids[1])
            #expect(third.previous == second.id && third.outcome == .revoked && third.basis == nil)
            #expect(try await room.dossier(ids[1]).state == .revoked)
            let all = try await room.room.database.read { try DecisionStore.all(of: ids[1], $0) }
            #expect(all.map(\.outcome) == [.recognised(level: 1), .recognised(level: 2), .revoked])
            #expect(all.allSatisfy { $0.isWhole })
        }
    }

    @Test(arguments: Engine.allCases)
    func whatCannotBeReadIsNoCorrection(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let ids = try await verified(room, units: 1)
            _ = try await room.decisions.decide(
                .recognised(level: 2),
                by: room.act(),
                on: ids[0],
                actor: room.authority
            )
            for (key, text) in [("B.a", "mười"), ("A.a", "7")] {
                await #expect(throws: SubmissionRefusal.self) {
                    try await room.decisions.correct(
                        .recognised(level: 1),
                        by: room.act("13/QĐ-UBND", reasons: "nhầm"),
                        values: TestRoom.keys([key: text]),
                        on: ids[0],
                        actor: room.authority
                    )
                }
            }
            await #expect(throws: SaveRefusal.unknown(ValueKey("Z", "a"))) {
                try await room.decisions.correct(
                    .recognised(level: 1),
                    by: room.act("13/QĐ-UBND", reasons: "nhầm"),
                    values: TestRoom.keys(["Z.a": "1"]),
                    on: ids[0],
                    actor: room.authority
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func pointsThatDependOnOthersAreDecidedOnlyAfterTheBoundsAreFrozen(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaign(
                try SmallSets.plan(SmallSets.places),
                council: false,
                units: (1...3).map { room.unit("X\($0)") }
            )
            let ids = try await room.dossiers(campaign).map(\.id)
            for (id, value) in zip(ids, ["0", "5", "20"]) {
                try await room.handIn(id, ["C.a": value, "D.a": "1"])
                try await room.verify(id)
            }
            #expect(try await room.decisions.draft(of: ids[1]).obstacle == .boundsNotFrozen)
            await #expect(throws: DecisionRefusal.boundsNotFrozen) {
                try await room.decisions.decide(
                    .established(points: try #require(Exact("12.5"))),
                    by: room.act(),
                    on: ids[1],
                    actor: room.authority
                )
            }
            _ = try await room.campaigns.freezeBounds(of: campaign, at: "hết thẩm định", by: room.organiser)
            let draft = try await room.decisions.draft(of: ids[1])
            #expect(draft.obstacle == nil)
            #expect(draft.proposal.points == Exact("12.5"))
            _ = try await room.decisions.decide(
                draft.proposal,
                by: room.act(),
                on: ids[1],
                actor: room.authority
            )
            let frozen = try await room.room.database.read { try CampaignStore.freeze(of: campaign, $0) }
            #expect(try await room.decision(ids[1]).basis?.population == frozen)
        }
    }

    @Test func aVerdictSetSaysMetOrNotMet() async throws {
        try await withRoom(.sqlite) { room in
            let plan = Plan(try CriteriaLoader().load("xa-tmdt"))
            let campaign = try await room.campaign(plan, council: false, units: [room.unit("X1")])
            let id = try #require(try await room.dossiers(campaign).first?.id)
            _ = try await room.dossiers.save(DossierServiceTests.met, source: "", in: id, by: room.officer)
            _ = try await room.dossiers.submit(id, by: room.officer)
            try await room.verify(id)
            let draft = try await room.decisions.draft(of: id)
            #expect(draft.proposal == .notMet)
            await #expect(throws: DecisionRefusal.notMet) {
                try await room.decisions.decide(
                    .met,
                    by: room.act(reasons: "vẫn đạt"),
                    on: id,
                    actor: room.authority
                )
            }
            _ = try await room.decisions.decide(.notMet, by: room.act(), on: id, actor: room.authority)
            #expect(try await room.decision(id).outcome == .notMet)
        }
    }
}
