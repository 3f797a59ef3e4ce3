import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct SamplingServiceTests {
    /// Each unit's own figures, none of them round or near a threshold.
    private func values(_ units: Int) -> [String: [ValueKey: String]] {
        var values: [String: [ValueKey: String]] = [:]
        for unit in 1...units {
            var own: [ValueKey: String] = [:]
            for code in ["1.1", "1.2", "1.3", "1.4"] {
                own[ValueKey(code, "a")] = "\(731 + 7 * unit)"
                own[ValueKey(code, "b")] = "\(1_013 + 11 * unit)"
            }
            values["X\(unit)"] = own
        }
        return values
    }

    private func demand(_ rate: Int64, _ confidence: Int64, enlargements: Int = 1) throws -> SamplingDemand {
        try SamplingDemand(
            acceptedRate: #require(Fraction(Int128(rate), over: 100)),
            confidence: #require(Fraction(Int128(confidence), over: 100)),
            enlargements: enlargements
        )
    }

    private func open(_ room: TestRoom, units: Int) async throws
        -> (campaign: Identifier<Campaign>, dossiers: [Identifier<Dossier>], samples: SamplingService)
    {
        let procedure = Procedure(hasRegistration: false, hasCouncil: false)
        let (campaign, dossiers) = try await room.verifying(
            try room.plan(procedure: procedure, units: units),
            values(units)
        )
        return (campaign, dossiers, SamplingService(room.room, RiskService(room.room)))
    }

    /// Looks at what the sample asks for, in its order; finds an error in the first so many.
    private func lookAt(
        _ samples: SamplingService,
        _ campaign: Identifier<Campaign>,
        errors: Int = 0,
        _ room: TestRoom
    ) async throws -> Int {
        var (looked, found) = (0, 0)
        while let item = try await samples.samples(of: campaign).first?.toLookAt.first {
            let criterion = try #require(item.criterion)
            let seen = try await room.claimed(criterion, of: item.dossier)
            let letter = ["3.4", "2.1", "2.2", "2.3", "2.4", "2.5"].contains(criterion) ? "a" : "b"
            let isError = found < errors
            if isError { found += 1 }
            _ = try await room.verification.judge(
                [
                    JudgementDraft(
                        criterion,
                        isError ? .corrected([letter: "9000"]) : .agreed,
                        reason: isError ? "sổ ghi khác" : "",
                        seen: seen
                    )
                ],
                of: item.dossier,
                by: room.person(2)
            )
            looked += 1
        }
        return looked
    }

    @Test(arguments: Engine.allCases)
    func aFinishedSampleStandsForTheRestAndSaysSo(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers, samples) = try await open(room, units: 4)
            let demand = try demand(20, 90)
            let proposal = try await samples.propose(.criterion, demand, for: campaign)
            #expect(proposal.population == 52)
            let id = try await samples.draw(.criterion, demand, for: campaign, by: room.person(2))
            let drawn = try #require(try await samples.samples(of: campaign).first)
            #expect(drawn.sampling.id == id && drawn.sampling.schemes == proposal.schemes)
            #expect(drawn.toLookAt.count == proposal.toLookAt && drawn.toLookAt.count < 52)
            await #expect(throws: SamplingRefusal.nothingToDraw) {
                try await samples.draw(.criterion, demand, for: campaign, by: room.person(2))
            }
            let required = Dictionary(grouping: drawn.toLookAt, by: \.dossier)
            if let (dossier, items) = required.first {
                await #expect(
                    throws: VerificationRefusal.notJudged(items.compactMap(\.criterion).sorted())
                ) { try await room.verification.finish(dossier, by: room.person(2)) }
            }
            #expect(try await lookAt(samples, campaign, room) == proposal.toLookAt)
            for dossier in dossiers { _ = try await room.verification.finish(dossier, by: room.person(2)) }
            let look = try await room.look(dossiers[0])
            let asked = required[dossiers[0]]?.count ?? 0
            #expect(look.criteria.count { $0.isJudged } == asked)
            let unseen = look.criteria.filter { $0.judgement?.finding == .unseen }
            #expect(unseen.count == 13 - asked && unseen.allSatisfy { $0.judgement?.sampling == id })
        }
    }

    @Test(arguments: Engine.allCases)
    func aDrawCanBeMadeAgainFromWhatIsKept(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, _, samples) = try await open(room, units: 3)
            _ = try await samples.draw(.criterion, try demand(20, 90), for: campaign, by: room.person(2))
            let status = try #require(try await samples.samples(of: campaign).first)
            let kept = try await room.room.database.read { connection in
                var items: [(place: Int, item: SampleItem)] = []
                try connection.each(
                    "SELECT place, dossier, criterion, stratum, submission FROM sampling_item"
                ) { (row) throws(DatabaseError) in
                    items.append(
                        (
                            try row[0],
                            SampleItem(
                                dossier: try row[1],
                                criterion: try row[2],
                                stratum: try row[3],
                                submission: try row[4]
                            )
                        )
                    )
                }
                return items
            }
            let draw = SampleDraw(kept.map(\.item), seed: status.sampling.seed)
            #expect(draw.digest == status.sampling.items)
            for (stratum, items) in draw.order {
                let places = kept.filter { $0.item.stratum == stratum }.sorted { $0.place < $1.place }
                #expect(places.map(\.item) == items)
                #expect(places.map(\.place) == Array(1...items.count))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func errorsEnlargeTheSampleAndReopenWhatWasEnded(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers, samples) = try await open(room, units: 4)
            _ = try await samples.draw(.criterion, try demand(25, 80), for: campaign, by: room.person(2))
            let first = try #require(try await samples.samples(of: campaign).first)
            let scheme = try #require(first.strata.max { $0.value.unseen < $1.value.unseen })
            #expect(scheme.value.scheme.sizes.count == 2)
            let looked = try await lookAt(samples, campaign, errors: 1, room)
            #expect(looked > first.toLookAt.count, "one error asks for more")
            let ended = try #require(dossiers.first)
            _ = try await room.verification.finish(ended, by: room.person(2))
            // A judgement made anew finds two more errors elsewhere: now everything of the stratum must be looked at.
            let spots = Dictionary(
                uniqueKeysWithValues: try await judged(in: dossiers.dropFirst(), room).map { ($0.0, $0.1) }
            )
            for (dossier, codes) in spots {
                for code in codes {
                    let seen = try await room.claimed(code, of: dossier)
                    _ = try await room.verification.judge(
                        [JudgementDraft(code, .corrected(["a": "1"]), reason: "đếm lại", seen: seen)],
                        of: dossier,
                        by: room.person(2)
                    )
                }
            }
            let after = try #require(try await samples.samples(of: campaign).first)
            #expect(after.strata[scheme.key]?.required == scheme.value.scheme.population)
            #expect(after.toResume.allSatisfy { $0.dossier == ended } && !after.toResume.isEmpty)
            let unended = dossiers[1]
            await #expect(throws: VerificationRefusal.self) {
                try await room.verification.finish(unended, by: room.person(2))
            }
            _ = try await room.verification.resume(ended, reason: "mở rộng mẫu", by: room.person(2))
            try await room.agreeWithAll(ended)
            _ = try await room.verification.finish(ended, by: room.person(2))
            #expect(try await samples.samples(of: campaign)[0].toResume.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyDecidesOnWhatAnEnlargedSampleStandsFor(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers, samples) = try await open(room, units: 4)
            _ = try await samples.draw(.criterion, try demand(25, 80), for: campaign, by: room.person(2))
            _ = try await lookAt(samples, campaign, room)
            let (ended, other) = (dossiers[0], dossiers[1])
            _ = try await room.verification.finish(ended, by: room.person(2))
            #expect(try await room.decisions.draft(of: ended).obstacle == nil)
            // The errors of another dossier are found only now: too many for what was accepted unseen here.
            for (dossier, codes) in try await judged(in: dossiers.dropFirst(), room) {
                for code in codes {
                    let seen = try await room.claimed(code, of: dossier)
                    _ = try await room.verification.judge(
                        [JudgementDraft(code, .corrected(["a": "1"]), reason: "đếm lại", seen: seen)],
                        of: dossier,
                        by: room.person(2)
                    )
                }
            }
            let left = try #require(try await samples.samples(of: campaign).first)
            #expect(!left.toResume.isEmpty)
            let refusal = await #expect(throws: DecisionRefusal.self) {
                try await room.decisions.decide(
                    .notMet,
                    by: room.act(reasons: "thiếu số liệu"),
                    on: ended,
                    actor: room.authority
                )
            }
            guard case .sampleEnlarged(let debt) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(debt.units.contains { $0.code == "X1" && $0.isToResume })
            #expect(debt.units.contains { $0.code == "X2" && !$0.isToResume })
            #expect(refusal?.text.vi.contains("Xã Thí Dụ 1 (X1) – thẩm định tiếp: ") == true)
            #expect(try await room.decisions.draft(of: ended).obstacle == .sampleEnlarged(debt))
            #expect(try await room.state(of: ended) == .verified, "nothing was decided")
            // Either way out is enough: here everything of the dossier itself is looked at.
            _ = try await room.verification.resume(ended, reason: "mở rộng mẫu", by: room.person(2))
            try await room.agreeWithAll(ended)
            _ = try await room.verification.finish(ended, by: room.person(2))
            #expect(try await !samples.samples(of: campaign)[0].toLookAt.isEmpty, "the others still wait")
            _ = try await room.decisions.decide(
                .notMet,
                by: room.act(reasons: "thiếu số liệu"),
                on: ended,
                actor: room.authority
            )
            #expect(try await room.state(of: ended) == .decided)
            #expect(try await room.state(of: other) == .verifying)
        }
    }

    private func judged(
        in dossiers: ArraySlice<Identifier<Dossier>>,
        _ room: TestRoom
    ) async throws -> [(Identifier<Dossier>, [String])] {
        var found: [(Identifier<Dossier>, [String])] = []
        for dossier in dossiers {
            let codes = try await room.look(dossier).criteria.filter(\.isJudged).map(\.code)
            found.append((dossier, codes.filter { $0 != "2.1" && !$0.hasPrefix("2.") }))
        }
        return found
    }

    @Test(arguments: Engine.allCases)
    func wholeDossiersCanBeDrawnAndLateComersAreJudgedInFull(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let procedure = Procedure(hasRegistration: false, hasCouncil: false)
            let all = values(6)
            let late = try #require(all["X6"])
            let (campaign, dossiers) = try await room.verifying(
                try room.plan(procedure: procedure, units: 6),
                all.filter { $0.key != "X6" }
            )
            let samples = SamplingService(room.room, RiskService(room.room))
            let id = try await samples.draw(.dossier, try demand(40, 60), for: campaign, by: room.person(2))
            let status = try #require(try await samples.samples(of: campaign).first)
            #expect(status.sampling.id == id && status.toLookAt.allSatisfy { $0.criterion == nil })
            let chosen = Set(status.toLookAt.map(\.dossier))
            #expect(!chosen.isEmpty && chosen.count < 5)
            let other = try #require(dossiers.prefix(5).first { !chosen.contains($0) })
            await #expect(throws: VerificationRefusal.self) {
                try await room.verification.finish(other, by: room.person(2))
            }
            for dossier in chosen { try await room.agreeWithAll(dossier) }
            for dossier in dossiers.prefix(5) {
                _ = try await room.verification.finish(dossier, by: room.person(2))
            }
            #expect(try await room.look(other).criteria.allSatisfy { $0.judgement?.finding == .unseen })
            _ = try await room.dossiers.save(late, source: "", in: dossiers[5], by: room.person(1))
            _ = try await room.dossiers.submit(dossiers[5], by: room.person(1))
            _ = try await room.verification.start(dossiers[5], by: room.person(2))
            #expect(try await room.look(dossiers[5]).toJudge.count == 13, "no sample covers it")
        }
    }

    @Test(arguments: Engine.allCases)
    func whatChangedAfterTheDrawMustBeLookedAt(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers, samples) = try await open(room, units: 4)
            _ = try await samples.draw(.criterion, try demand(20, 90), for: campaign, by: room.person(2))
            let asked = try #require(try await samples.samples(of: campaign).first)
            let required = Set(asked.toLookAt.filter { $0.dossier == dossiers[0] }.compactMap(\.criterion))
            let free = try #require(["1.1", "1.2", "1.3", "1.4"].first { !required.contains($0) })
            let returned = try #require(["2.1", "2.2", "2.3"].first { !required.contains($0) })
            _ = try await room.dossiers.giveBack(
                dossiers[0],
                reasons: [returned: "thiếu"],
                by: room.person(2)
            )
            _ = try await room.dossiers.save(
                [ValueKey(free, "a"): "5"],
                source: "",
                in: dossiers[0],
                by: room.person(1)
            )
            _ = try await room.dossiers.submit(dossiers[0], by: room.person(1))
            _ = try await room.verification.start(dossiers[0], by: room.person(2))
            let look = try await room.look(dossiers[0])
            #expect(look.toJudge.contains(free))
            #expect(Set(look.toJudge) == required.union([free]))
        }
    }
}
