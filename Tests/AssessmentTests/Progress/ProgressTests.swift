import Assessment
import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ProgressTests {
    private let procedure = Procedure(hasRegistration: false, hasCouncil: false)

    @Test(arguments: Engine.allCases)
    func valuesAndJudgementsAreCountedAlong(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers) = try await room.verifying(
                try room.plan(procedure: procedure),
                ["X1": DossierServiceTests.met, "X2": [ValueKey("1.1", "a"): "1"]]
            )
            _ = try await room.dossiers.save(
                [ValueKey("1.1", "a"): "7", ValueKey("1.1", "b"): ""],
                source: "",
                in: dossiers[2],
                by: room.person(1)
            )
            _ = try await room.dossiers.save(
                [ValueKey("1.1", "a"): "8"],
                source: "",
                in: dossiers[2],
                by: room.person(1)
            )
            let before = try await room.progress.progress(of: campaign)
            #expect(before.whole.dossiers == 4 && before.whole.handedIn == 2)
            #expect(before.whole.states == [.verifying: 2, .assessing: 1, .registered: 1])
            #expect(before.whole.values == .init(done: 14 + 1 + 1, asked: 4 * 20))
            #expect(before.whole.judgements == .init(done: 0, asked: 2 * 13))
            #expect(before.parents.map(\.title) == ["Tỉnh Thí Dụ"])
            try await room.agreeWithAll(dossiers[0])
            try await room.agreeWithAll(dossiers[1])
            let seen = try await room.claimed("1.1", of: dossiers[1])
            _ = try await room.verification.judge(
                [JudgementDraft("1.1", .agreed, seen: seen)],
                of: dossiers[1],
                by: room.person(2)
            )
            let after = try await room.progress.progress(of: campaign)
            #expect(after.whole.judgements == .init(done: 26, asked: 26), "judged again is judged once")
            #expect(after.criteria.first?.values == .init(done: 4, asked: 8))
            _ = try await room.dossiers.save(
                [ValueKey("1.1", "a"): ""],
                source: "",
                in: dossiers[2],
                by: room.person(1)
            )
            #expect(try await room.progress.progress(of: campaign).whole.values.done == 15)
            let own = try await room.progress.dossiers(in: campaign)
            #expect(own[dossiers[0]]?.filled == 14 && own[dossiers[0]]?.judged == 13)
            #expect(own[dossiers[2]]?.filled == 0)
        }
    }

    /// Whatever is done, counting along and counting anew agree.
    @Test(arguments: Engine.allCases, [1, 2, 3])
    func countingAlongIsCountingAnew(engine: Engine, seed: Int) async throws {
        try await withRoom(engine) { room in
            var random = SmallRandom(seed)
            let campaign = try await room.campaigns.open(
                try room.plan(procedure: procedure, units: 3),
                by: room.person(9)
            )
            let dossiers = try await room.room.database.read {
                try DossierStore.all(in: campaign, $0).map(\.id)
            }
            let keys = DossierServiceTests.met.keys.sorted()
            for _ in 0..<120 {
                guard let id = dossiers.randomElement(using: &random) else { continue }
                do {
                    switch try await room.state(of: id) {
                    case .registered, .assessing, .returned:
                        if Int.random(in: 0..<6, using: &random) == 0 {
                            _ = try await room.dossiers.submit(id, by: room.person(1))
                            _ = try await room.verification.start(id, by: room.person(2))
                            continue
                        }
                        var values: [ValueKey: String] = [:]
                        for _ in 0...Int.random(in: 0...3, using: &random) {
                            let text = ["", "1", "2"].randomElement(using: &random) ?? ""
                            values[keys.randomElement(using: &random) ?? keys[0]] = text
                        }
                        _ = try await room.dossiers.save(values, source: "", in: id, by: room.person(1))
                    case .verifying: try await verify(id, room, &random)
                    case .verified:
                        _ = try await room.verification.resume(id, reason: "xem lại", by: room.person(2))
                    default: break
                    }
                } catch is SubmissionRefusal {
                } catch is VerificationRefusal {}
            }
            let along = try await room.progress.progress(of: campaign)
            let each = try await room.progress.dossiers(in: campaign)
            _ = try await room.progress.recount(campaign, by: room.person(9))
            #expect(try await room.progress.progress(of: campaign) == along)
            let anew = try await room.progress.dossiers(in: campaign)
            for id in dossiers {
                #expect(anew[id]?.filled ?? 0 == each[id]?.filled ?? 0)
                #expect(anew[id]?.judged ?? 0 == each[id]?.judged ?? 0)
            }
            #expect(along.whole.values.done > 0)
        }
    }

    private func verify(
        _ id: Identifier<Dossier>,
        _ room: TestRoom,
        _ random: inout SmallRandom
    ) async throws {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: _ = try await room.dossiers.giveBack(id, reasons: ["1.1": "thiếu"], by: room.person(2))
        case 1: _ = try await room.verification.carryJudgements(of: id, by: room.person(2))
        case 2: try await room.agreeWithAll(id)
        case 3: _ = try await room.verification.finish(id, by: room.person(2))
        default:
            let look = try await room.look(id)
            guard let criterion = look.criteria.randomElement(using: &random) else { return }
            let draft = JudgementDraft(criterion.code, .agreed, seen: criterion.claim.entry)
            _ = try await room.verification.judge([draft], of: id, by: room.person(2))
        }
    }

    @Test(arguments: Engine.allCases)
    func timelinessIsThatOfTheFirstDayThatWasSet(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaigns.open(
                try room.plan(procedure: procedure, units: 5),
                by: room.person(9)
            )
            let dossiers = try await room.room.database.read {
                try DossierStore.all(in: campaign, $0).map(\.id)
            }
            func handIn(_ place: Int) async throws {
                _ = try await room.dossiers.save(
                    [ValueKey("1.1", "a"): "1"],
                    source: "",
                    in: dossiers[place],
                    by: room.person(1)
                )
                _ = try await room.dossiers.submit(dossiers[place], by: room.person(1))
            }
            try await handIn(0)
            room.time.set("2026-09-30")
            try await handIn(1)
            _ = try await room.dossiers.giveBack(dossiers[0], reasons: ["1.1": "thiếu"], by: room.person(2))
            _ = try await room.campaigns.extend(
                .selfAssessment,
                of: campaign,
                to: TestRoom.day("2026-10-02"),
                reason: "bão",
                by: room.person(9)
            )
            room.time.set("2026-10-01")
            try await handIn(2)
            let now = try await room.progress.progress(of: campaign).whole
            #expect(now.inTime == 2 && now.late == 1 && now.neverHandedIn == 2)
            #expect(now.overdueReturns == 0)
            room.time.set("2026-10-20")
            let later = try await room.progress.progress(of: campaign).whole
            #expect(later.overdueReturns == 1, "given back on 30 September, due five working days later")
            #expect(later.handedIn == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aSampleLowersWhatHasToBeJudged(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, _) = try await room.verifying(
                try room.plan(procedure: procedure),
                ["X1": [ValueKey("1.1", "a"): "311"], "X2": [ValueKey("1.1", "a"): "17"]]
            )
            let samples = SamplingService(room.room, RiskService(room.room))
            let demand = try SamplingDemand(
                acceptedRate: #require(Fraction(1, over: 5)),
                confidence: #require(Fraction(4, over: 5))
            )
            _ = try await samples.draw(.criterion, demand, for: campaign, by: room.person(2))
            let asked = try #require(try await samples.samples(of: campaign).first).toLookAt.count
            let progress = try await room.progress.progress(of: campaign)
            #expect(progress.whole.judgements.asked == asked && asked < 26)
            #expect(progress.criteria.reduce(0) { $0 + $1.judgements.asked } == asked)
        }
    }
}
