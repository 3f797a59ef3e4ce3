import Assessment
import Criteria
import Database
import Evaluation
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct RiskServiceTests {
    private struct Register: OtherSources {
        func values(
            for campaign: Campaign,
            _ plan: Plan,
            units: [String],
            _ connection: Connection
        ) throws -> [OtherValue] {
            units.map {
                OtherValue(unit: $0, key: ValueKey("1.1", "b"), text: "120", source: "đăng ký kinh doanh")
            }
        }
    }

    private struct SameFile: EvidenceContents {
        func contents(of evidence: Set<String>, _ connection: Connection) throws -> [String: Digest] {
            Dictionary(uniqueKeysWithValues: evidence.map { ($0, Digest(of: [$0.utf8.first ?? 0])) })
        }
    }

    private func open(_ room: TestRoom) async throws -> Identifier<Campaign> {
        func evidence(_ name: String) -> [AttachedEvidence] {
            [AttachedEvidence(criterion: "1.2", evidence: name)]
        }
        let (campaign, dossiers) = try await room.verifying(
            try room.plan(),
            [
                "X1": DossierServiceTests.met, "X2": DossierServiceTests.met,
                "X3": [ValueKey("1.1", "a"): "1"],
            ],
            evidence: ["X1": evidence("a1"), "X2": evidence("a2"), "X3": evidence("a1")]
        )
        // What was taken off again is not shared any more.
        _ = try await room.dossiers.giveBack(dossiers[2], reasons: ["1.2": "nhầm tệp"], by: room.person(2))
        _ = try await room.dossiers.attach(
            AttachedEvidence(criterion: "1.2", evidence: "a1"),
            isAttached: false,
            to: dossiers[2],
            by: room.person(1)
        )
        _ = try await room.dossiers.submit(dossiers[2], by: room.person(1))
        return campaign
    }

    @Test(arguments: Engine.allCases)
    func whatIsHandedInIsLookedThroughWithEverySource(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await open(room)
            let plain = try await RiskService(room.room).risk(of: campaign)
            #expect(plain.dossiers.map(\.participant.unit) == ["X1", "X2", "X3"], "X4 handed nothing in")
            let kinds = Set(plain.list.items.flatMap { $0.findings.map(\.sign.kind) })
            #expect(kinds == [.sameRow], "X1 and X2 claim the same; no evidence has the same identifier")
            let sources = RiskSources(others: [Register()], contents: SameFile())
            let all = try await RiskService(room.room, sources).risk(of: campaign)
            let shared = all.list.items.filter { $0.findings.contains { $0.sign.kind == .sharedEvidence } }
            #expect(shared.map { all.dossiers[$0.row].participant.unit } == ["X1", "X2"])
            #expect(shared.map { all.criterion(of: $0)?.code } == ["1.2", "1.2"])
            let differs = all.list.items.first { $0.findings.contains { $0.sign.kind == .otherSource } }
            let reason = try #require(differs.flatMap { all.reasons(for: $0).last })
            #expect(
                reason.vi
                    == "nên xem trước: mục 1.1.b khai 100, nguồn “đăng ký kinh doanh” có 120"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aCampaignWithNothingHandedInHasAnEmptyList(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaigns.open(try room.plan(), by: room.person(9))
            #expect(try await RiskService(room.room).risk(of: campaign).list.items.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func theYearBeforeIsTheLatestEarlierPeriodOfTheSameSet(engine: Engine) async throws {
        try await withRoom(engine) { room in
            func year(_ period: String, _ parts: [Int]) async throws -> Identifier<Campaign> {
                let values = Dictionary(
                    uniqueKeysWithValues: parts.enumerated().map { place, part in
                        (
                            "X\(place + 1)",
                            [ValueKey("1.3", "a"): "\(part)", ValueKey("1.3", "b"): "5000"]
                        )
                    }
                )
                let procedure = Procedure(hasRegistration: false, hasCouncil: false)
                return try await room.verifying(
                    try room.plan(procedure: procedure, units: 12, period: period),
                    values
                ).campaign
            }
            let usual = (0..<12).map { 1_000 + 37 * $0 }
            _ = try await year("2024", usual.map { $0 + 900 })
            _ = try await year("2025", usual)
            _ = try await year("2025-Q4", usual.map { $0 + 500 })
            var now = usual.map { $0 + 20 + $0 % 7 }
            now[5] = 4_321
            let campaign = try await year("2026", now)
            let risk = try await RiskService(room.room).risk(of: campaign)
            let jumps = risk.list.items.flatMap(\.findings).compactMap { finding -> (Int, Jump)? in
                if case .jump(let jump) = finding.sign { (finding.row, jump) } else { nil }
            }
            #expect(jumps.map { risk.dossiers[$0.0].participant.unit } == ["X6"])
            #expect(jumps.first?.1.before == Exact(usual[5]) / Exact(5_000))
            let none = try await RiskService(room.room).risk(of: campaign, since: .none)
            #expect(!none.list.items.contains { $0.findings.contains { $0.sign.kind == .jump } })
        }
    }
}
