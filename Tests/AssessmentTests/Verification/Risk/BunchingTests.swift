import Assessment
import Criteria
import Evaluation
import Quantities
import Testing

struct BunchingTests {
    /// Units with parts spread evenly around half of wholes near 2,000.
    private func spread(_ count: Int, _ random: inout SmallRandom) -> [[Int?]] {
        (0..<count).map { _ in
            let whole = Int.random(in: 1_800...2_200, using: &random)
            return [Int.random(in: whole * 4 / 10...whole * 6 / 10, using: &random), whole]
        }
    }

    private func signs(_ rows: [[Int?]]) throws -> [JustAbove] {
        let plan = try MadePopulation.share(MadePopulation.half)
        let population = try MadePopulation.population(plan, rows)
        return Bunching(population, RiskOptions()).signs().map(\.sign)
    }

    @Test func theCountsAndTheChanceAreThoseOfTheUnitsAround() throws {
        var random = SmallRandom(7)
        let rows = spread(400, &random)
        let test = try #require(try signs(rows).first?.test)
        #expect(test.width == Exact(25) / Exact(1_000), "5% of one half")
        let shares = rows.map { Exact($0[0] ?? 0) / Exact($0[1] ?? 1) }
        let around = shares.filter { ($0 - Exact.half).magnitude <= test.width }
        #expect(test.better == around.count { $0 >= .half })
        #expect(test.worse == around.count - test.better)
        let half = try #require(Fraction(1, over: 2))
        let most = try #require(Fraction(51, over: 100))
        #expect(test.share >= half && test.share < most, "half itself is one value more on the better side")
        #expect(
            test.chance
                == Binomial.atLeast(test.better, of: test.better + test.worse, chance: test.share)
        )
    }

    /// What is called strong must be rare where nothing draws units over the threshold: one in a thousand populations by its own word.
    @Test func evenPopulationsAreSeldomCalledStrong() throws {
        var random = SmallRandom(11)
        var strong = 0
        for _ in 0..<150 where try signs(spread(200, &random)).contains(where: { $0.strength == .strong }) {
            strong += 1
        }
        #expect(strong <= 2)
    }

    @Test(arguments: 1...20)
    func unitsThatWereLiftedOverTheThresholdStandOut(seed: Int) throws {
        var random = SmallRandom(seed)
        var rows = spread(600, &random)
        for row in rows.indices {
            guard let part = rows[row][0], let whole = rows[row][1] else { continue }
            // Whoever lacks less than 2% of the whole finds it.
            if part * 2 < whole, part * 100 >= whole * 48 { rows[row][0] = (whole + 1) / 2 }
        }
        let found = try signs(rows)
        #expect(!found.isEmpty && found.allSatisfy { $0.strength == .strong })
    }

    @Test func coarseFiguresAreLeftOut() throws {
        // Of ten things exactly half is nothing to wonder at, however many units have it.
        let rows = (0..<200).map { _ -> [Int?] in [5, 10] }
        #expect(try signs(rows).isEmpty)
    }

    @Test func tooFewUnitsAreNoPopulation() throws {
        let sign = try #require(try signs([[1_001, 2_000]]).first)
        #expect(sign.test.chance == nil && sign.strength == .slight)
        #expect(sign.text.vi.contains("50,05 %") && sign.text.vi.contains("50 %"))
    }

    @Test func thresholdsAreThoseOfTheUnitsOwnGroup() throws {
        let plan = try MadePopulation.set(
            """
            attributes: {group: {title: Nhóm, values: ["0", "1"], default: "0"}}
            policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}
            result: {kind: verdict}
            """,
            """
              - code: "1"
                title: Thử
                inputs:
                  a: {title: Số phần, kind: count, unit: cái, part_of: b}
                  b: {title: Tổng số, kind: count, unit: cái}
                value: a / b
                require:
                  - {when: group = "1", is: ">= 60%"}
                  - {is: "> 40%"}
            """
        )
        let population = try MadePopulation.population(
            plan,
            [[401, 1_000], [401, 1_000], [600, 1_000], [600, 1_000]],
            attributes: [["0"], ["1"], ["0"], ["1"]]
        )
        let found = Bunching(population, RiskOptions()).signs()
        #expect(found.map(\.row) == [0, 3])
        #expect(found.map(\.sign.threshold) == [Exact(4) / Exact(10), Exact(6) / Exact(10)])
    }
}
