import Assessment
import Criteria
import Database
import Evaluation
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct VerificationServiceTests {
    private static let met = DossierServiceTests.met.merging(
        [
            ValueKey("2.1", "a"): "2", ValueKey("2.2", "a"): "1", ValueKey("2.3", "a"): "1",
            ValueKey("2.4", "a"): "1", ValueKey("2.5", "a"): "1", ValueKey("3.4", "a"): "120000000000",
        ],
        uniquingKeysWith: { $1 }
    )

    private func verifying(
        _ room: TestRoom,
        evidence: [AttachedEvidence] = []
    ) async throws -> Identifier<Dossier> {
        let (_, dossiers) = try await room.verifying(
            try room.plan(),
            ["X1": Self.met],
            evidence: ["X1": evidence]
        )
        return dossiers[0]
    }

    @Test(arguments: Engine.allCases)
    func claimedAndVerifiedStandSideBySideWithWhatTheDifferenceMakes(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verifying(room)
            let seen = try await room.claimed("1.1", of: id)
            _ = try await room.verification.judge(
                [
                    JudgementDraft(
                        "1.1",
                        .corrected(["a": "40", "b": "100"]),
                        reason: "5 người học hai lớp",
                        support: ["danh-sach"],
                        seen: seen
                    )
                ],
                of: id,
                by: room.person(2)
            )
            let look = try await room.look(id)
            let criterion = try #require(look.criteria.first { $0.code == "1.1" })
            #expect(criterion.corrections.map(\.letter) == ["a"], "b is what was claimed anyway")
            #expect(criterion.corrections.first?.claimed == "45")
            #expect(criterion.judgement?.support == ["danh-sach"])
            #expect(criterion.difference.claimed.verdict == .met)
            #expect(criterion.difference.verified.verdict == .notMet, "40 of 100 is not above 40%")
            #expect(criterion.difference.changesJudgement && look.whole.changesResult)
            let other = try #require(look.criteria.first { $0.code == "1.2" })
            #expect(!other.difference.changesJudgement && !other.isJudged)
        }
    }

    @Test(arguments: Engine.allCases)
    func pointsAreComparedExactly(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let procedure = Procedure(hasRegistration: false, hasCouncil: false)
            let (_, dossiers) = try await room.verifying(
                try room.plan("chi-so-cds-xa", procedure: procedure),
                ["X1": [ValueKey("1.3", "a"): "3", ValueKey("1.3", "b"): "7"]]
            )
            let before = try await room.look(dossiers[0])
            #expect(before.whole.points == .zero && !before.whole.changesResult)
            let seen = try await room.claimed("1.3", of: dossiers[0])
            _ = try await room.verification.judge(
                [JudgementDraft("1.3", .corrected(["a": "2"]), reason: "một văn bản trùng", seen: seen)],
                of: dossiers[0],
                by: room.person(2)
            )
            let after = try await room.look(dossiers[0])
            let criterion = try #require(after.criteria.first { $0.code == "1.3" })
            let maximum = try #require(criterion.difference.claimed.points?.maximum)
            #expect(criterion.difference.points == -maximum / Exact(7), "no decimal would say that")
            #expect(after.whole.points == -maximum / Exact(7) && after.whole.changesResult)
        }
    }

    @Test(arguments: Engine.allCases)
    func everyJudgementIsKeptAndTheLatestCounts(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verifying(room)
            let seen = try await room.claimed("1.1", of: id)
            let corrected = try await room.verification.judge(
                [JudgementDraft("1.1", .corrected(["a": "40"]), reason: "đếm lại", seen: seen)],
                of: id,
                by: room.person(2)
            )
            _ = try await room.verification.judge(
                [JudgementDraft("1.1", .agreed, seen: seen)],
                of: id,
                by: room.person(2)
            )
            let criterion = try #require(try await room.look(id).criteria.first { $0.code == "1.1" })
            #expect(criterion.judgement?.finding == .agreed)
            #expect(criterion.history.map(\.finding) == [.corrected])
            #expect(criterion.history.first?.values == ["a": "40"])
            #expect(criterion.difference.verified.verdict == .met, "the correction counts no more")
            let then = try await room.room.database.read {
                try ValueStore.sheet(of: id, asOf: corrected, lastDay: nil, $0).final
            }
            #expect(then[ValueKey("1.1", "a")]?.text == "40", "as known then it does")
        }
    }

    @Test(arguments: Engine.allCases)
    func whatWasReturnedAndChangedMustBeSeenAnew(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let item = AttachedEvidence(criterion: "1.2", evidence: "lop-tap-huan")
            let id = try await verifying(room, evidence: [item])
            let first = try await room.look(id)
            let seen = Dictionary(uniqueKeysWithValues: first.criteria.map { ($0.code, $0.claim.entry) })
            #expect(first.changes == nil)
            _ = try await room.verification.judge(
                [
                    JudgementDraft("1.1", .corrected(["a": "40"]), reason: "đếm lại", seen: seen["1.1"]!),
                    JudgementDraft("1.3", .agreed, reason: "đúng", seen: seen["1.3"]!),
                ],
                of: id,
                by: room.person(2)
            )
            _ = try await room.dossiers.giveBack(
                id,
                reasons: ["1.1": "kê khai lại", "1.4": "thiếu danh sách"],
                by: room.person(2)
            )
            _ = try await room.dossiers.save(
                [ValueKey("1.1", "a"): "42"],
                source: "",
                in: id,
                by: room.person(1)
            )
            _ = try await room.dossiers.attach(item, isAttached: false, to: id, by: room.person(1))
            let waiting = try #require(try await room.verification.changes(of: id))
            #expect(waiting.criteria.map(\.code) == ["1.1", "1.2", "1.4"])
            _ = try await room.dossiers.submit(id, by: room.person(1))
            _ = try await room.verification.start(id, by: room.person(2))

            let look = try await room.look(id)
            let changes = try #require(look.changes)
            #expect(changes == waiting && changes.since == 1)
            #expect(changes.criteria[0].values.map(\.letter) == ["a"])
            #expect(changes.criteria[0].values.first?.before == "45")
            #expect(changes.criteria[0].values.first?.after == "42")
            #expect(changes.criteria[0].reason == "kê khai lại")
            #expect(changes.criteria[1].removedEvidence == ["lop-tap-huan"])
            #expect(changes.criteria[2].isUnchanged, "given back, and left as it was")
            let verdict = look.criteria.first { $0.code == "1.1" }?.difference.verified.verdict
            #expect(verdict == .met, "42 of 100; the correction of the earlier submission does not count")

            for code in ["1.1", "1.2"] {
                let now = try await room.claimed(code, of: id)
                await #expect(throws: VerificationRefusal.changedMeanwhile(code, now: now)) {
                    try await room.verification.judge(
                        [JudgementDraft(code, .agreed, seen: seen[code]!)],
                        of: id,
                        by: room.person(2)
                    )
                }
            }
            _ = try await room.verification.carryJudgements(of: id, by: room.person(2))
            let carried = try await room.look(id).criteria.filter(\.isJudged)
            #expect(carried.map(\.code) == ["1.3"], "1.1 changed, nothing else was judged")
            #expect(carried.first?.judgement?.reason == "đúng")
            await #expect(throws: VerificationRefusal.nothingToCarry) {
                try await room.verification.carryJudgements(of: id, by: room.person(2))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func theVerificationEndsWhenEveryCriterionThatAsksIsJudged(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verifying(room)
            let all = try await room.look(id).toJudge
            #expect(all.count == 13)
            await #expect(throws: VerificationRefusal.notJudged(all.sorted())) {
                try await room.verification.finish(id, by: room.person(2))
            }
            try await room.agreeWithAll(id)
            _ = try await room.verification.finish(id, by: room.person(2))
            #expect(try await room.state(of: id) == .verified)
            await #expect(throws: DossierRefusal.notNow(.judge, in: .verified)) {
                try await room.agreeWithAll(id)
            }
            _ = try await room.verification.resume(id, reason: "xem lại 1.1", by: room.person(2))
            #expect(try await room.state(of: id) == .verifying)
        }
    }

    @Test(arguments: Engine.allCases)
    func rejectedEvidenceStandsWithItsCriterion(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let items = ["a", "b"].map { AttachedEvidence(criterion: "1.1", evidence: $0) }
            let id = try await verifying(room, evidence: items)
            let seen = try await room.claimed("1.1", of: id)
            await #expect(throws: VerificationRefusal.notAttached(criterion: "1.1", evidence: "c")) {
                try await room.verification.judge(
                    [JudgementDraft("1.1", .agreed, rejected: ["c": "?"], seen: seen)],
                    of: id,
                    by: room.person(2)
                )
            }
            await #expect(throws: VerificationRefusal.noReason("1.1")) {
                try await room.verification.judge(
                    [JudgementDraft("1.1", .agreed, rejected: ["a": " "], seen: seen)],
                    of: id,
                    by: room.person(2)
                )
            }
            _ = try await room.verification.judge(
                [JudgementDraft("1.1", .agreed, rejected: ["a": "không có dấu"], seen: seen)],
                of: id,
                by: room.person(2)
            )
            let criterion = try #require(try await room.look(id).criteria.first { $0.code == "1.1" })
            #expect(criterion.rejectedEvidence == ["a": "không có dấu"])
            #expect(criterion.claim.evidence == ["a", "b"])
            #expect(criterion.judgement?.isError == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func questionsAndAnswersAreKeptAndBothSidesAreTold(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verifying(room)
            let question = try await room.verification.ask(
                "Danh sách lớp ở đâu?",
                about: "1.1",
                of: id,
                by: room.person(2)
            )
            #expect(try await room.look(id).criteria[0].questions.first?.isOpen == true)
            for text in ["Ở Ủy ban.", "Đã gửi bản quét."] {
                _ = try await room.verification.answer(question, text, of: id, by: room.person(1))
            }
            let kept = try #require(try await room.look(id).criteria[0].questions.first)
            #expect(kept.answers.map(\.text) == ["Ở Ủy ban.", "Đã gửi bản quét."])
            let told = try await room.room.database.read {
                try $0.values(
                    String.self,
                    "SELECT audience FROM notice WHERE kind IN ('ask', 'answer') ORDER BY entry"
                )
            }
            #expect(told == ["unit", "verifiers", "verifiers"])
            await #expect(throws: VerificationRefusal.unknownQuestion(.none)) {
                try await room.verification.answer(.none, "?", of: id, by: room.person(1))
            }
            await #expect(throws: VerificationRefusal.noText) {
                try await room.verification.ask("  ", about: "1.1", of: id, by: room.person(2))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aCorrectionThatCannotBeUsedIsRefusedWhole(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verifying(room)
            let seen = try await room.claimed("1.1", of: id)
            func judge(_ criterion: String, _ values: [String: String], reason: String = "vì")
                async throws
            {
                _ = try await room.verification.judge(
                    [
                        JudgementDraft("1.2", .agreed, seen: seen),
                        JudgementDraft(criterion, .corrected(values), reason: reason, seen: seen),
                    ],
                    of: id,
                    by: room.person(2)
                )
            }
            await #expect(throws: VerificationRefusal.noReason("1.1")) {
                try await judge("1.1", ["a": "40"], reason: " ")
            }
            await #expect(throws: VerificationRefusal.nothingCorrected("1.1")) {
                try await judge("1.1", ["a": "45"])
            }
            await #expect(throws: VerificationRefusal.unknownValue(ValueKey("1.1", "z"))) {
                try await judge("1.1", ["z": "1"])
            }
            await #expect(throws: VerificationRefusal.unknownCriterion("9.9")) {
                try await judge("9.9", ["a": "1"])
            }
            for wrong in [["a": "145"], ["a": "nhiều"]] {
                do {
                    try await judge("1.1", wrong)
                    Issue.record("\(wrong) was taken")
                } catch let refusal as VerificationRefusal {
                    #expect(refusal.code == "judgement.faults")
                    #expect(refusal.text.vi.contains("1.1.a"))
                }
            }
            #expect(try await room.look(id).criteria.allSatisfy { !$0.isJudged }, "all or nothing")
        }
    }

    @Test func criteriaThatAskNothingOfTheUnitAreNotJudged() throws {
        let rubric = try TestRoom.plan(of: "tham-dinh-de-an")
        #expect(rubric.verifiedCriteria.isEmpty)
        let communes = try TestRoom.plan(of: "cds-xa")
        #expect(communes.verifiedCriteria.count == 38)
        let districts = try TestRoom.plan(of: "cds-huyen")
        #expect(!districts.verifiedCriteria.contains("I.1"), "counted from the communes")
    }
}
