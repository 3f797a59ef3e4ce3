import Assessment
import Criteria
import Evaluation
import Testing

struct RiskListTests {
    /// Two criteria, of 10 and 40 points; a band from 25 points on.
    private func population() throws -> RiskPopulation {
        let plan = try MadePopulation.set(
            """
            policies: {missing: zero, no_base: zero, not_applicable: zero}
            result:
              kind: score
              bands:
                - {id: tot, title: Tốt, when: total >= 25}
                - {id: kha, title: Khá}
            """,
            [("1", 10), ("2", 40)].map { code, maximum in
                """
                  - code: "\(code)"
                    title: Thử
                    maximum: \(maximum)
                    inputs:
                      a: {title: Số phần, kind: count, unit: cái, part_of: b}
                      b: {title: Tổng số, kind: count, unit: cái}
                    value: a / b
                    score: {mechanism: ratio}
                """
            }.joined(separator: "\n")
        )
        let rows = [[900, 1_000, 500, 1_000], [300, 1_000, 400, 1_000], [900, 1_000, 900, 1_000]]
        return try MadePopulation.population(plan, rows)
    }

    private func finding(
        _ population: RiskPopulation,
        _ row: Int,
        _ place: Int?,
        _ strength: RiskStrength,
        _ stake: RiskStake
    ) -> RiskFinding {
        let sign = SharedEvidence(
            evidence: "e\(strength.rawValue)",
            others: [],
            crossesParents: false,
            strength: strength
        )
        return RiskFinding(row: row, place: place, sign: .sharedEvidence(sign), stake: stake)
    }

    @Test func theOrderIsByWhatDecidesThenByPointsThenByStrength() throws {
        let population = try population()
        let findings = [
            finding(population, 0, 0, .strong, RiskStake(Exact(9), .points, decides: false)),
            finding(population, 0, 1, .slight, RiskStake(Exact(20), .points, decides: true)),
            finding(population, 1, 0, .strong, RiskStake(Exact(20), .points, decides: false)),
            finding(population, 1, 0, .slight, RiskStake(Exact(20), .points, decides: false)),
            finding(population, 2, 1, .strong, RiskStake(Exact(20), .points, decides: false)),
            finding(population, 2, 0, .slight, RiskStake(Exact(9), .points, decides: false)),
        ]
        let list = RiskList(population, findings)
        let order = list.items.map { [$0.row, $0.place ?? -1] }
        #expect(order == [[0, 1], [1, 0], [2, 1], [0, 0], [2, 0]])
        #expect(
            list.items[1].weight == 4 && list.items[1].findings.map(\.sign.strength) == [.strong, .slight]
        )
        #expect(list.dossiers.map(\.row) == [0, 1, 2])
        for seed in 1...20 {
            var random = SmallRandom(seed)
            let again = RiskList(population, findings.shuffled(using: &random))
            #expect(again.items == list.items, "whatever order the findings come in")
        }
    }

    @Test func whatIsAtStakeIsAskedOfTheEvaluator() throws {
        let population = try population()
        var search = RiskSearch(population)
        let uses = (0..<3).flatMap { row in
            (0..<2).map { EvidenceUse(row: row, place: $0, evidence: "e", content: "e") }
        }
        search.evidence = uses
        let stakes = Dictionary(
            uniqueKeysWithValues: search.list().items.map { ([$0.row, $0.place ?? -1], $0.stake) }
        )
        #expect(stakes[[0, 0]] == RiskStake(Exact(9), .points, decides: true), "29 points without 9 are 20")
        #expect(stakes[[0, 1]] == RiskStake(Exact(20), .points, decides: true))
        #expect(
            stakes[[1, 1]] == RiskStake(Exact(16), .points, decides: false),
            "19 points are below anyway"
        )
        #expect(stakes[[2, 0]] == RiskStake(Exact(9), .points, decides: false), "45 without 9 are enough")
    }

    @Test func inALevelsSetTheLevelsThatWouldBeLostAreAtStake() throws {
        let plan = try MadePopulation.set(
            """
            levels: [{id: "1", title: Một}, {id: "2", title: Hai}, {id: "3", title: Ba}]
            policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
            result: {kind: levels}
            """,
            """
              - code: "1"
                title: Thử
                inputs:
                  a: {title: Số, kind: count, unit: cái}
                ladder: [">= 100", ">= 200", ">= 300"]
              - code: "2"
                title: Thử
                inputs:
                  a: {title: Số, kind: count, unit: cái}
                ladder: [">= 100", ">= 200", ">= 300"]
            """
        )
        let population = try MadePopulation.population(plan, [[300, 200], [100, 100], [50, 300]])
        var search = RiskSearch(population)
        search.evidence = (0..<3).flatMap { row in
            (0..<2).map { EvidenceUse(row: row, place: $0, evidence: "e", content: "e") }
        }
        for item in search.list().items {
            let isDecisive = item.row < 2
            #expect(item.stake.decides == isDecisive, "row \(item.row)")
            #expect(item.stake.amount == [Exact(2), Exact(1), Exact.zero][item.row])
            #expect(item.stake.unit == .levels)
        }
    }

    @Test func noWordAccusesAnybody() throws {
        let population = try population()
        var search = RiskSearch(population)
        search.evidence = (0..<2).map { EvidenceUse(row: $0, place: 0, evidence: "e", content: "e") }
        let texts = search.list().items.flatMap { $0.findings.map { $0.sign.text } }
        #expect(!texts.isEmpty)
        for word in ["gian lận", "sai phạm", "fraud", "cheat"] {
            #expect(texts.allSatisfy { !$0.vi.contains(word) && !$0(.en).contains(word) })
        }
    }
}
