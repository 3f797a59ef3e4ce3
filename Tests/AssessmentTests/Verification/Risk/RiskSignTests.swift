import Assessment
import Criteria
import Evaluation
import Testing

/// The other signs, each on a population made so that it must or must not show.
struct RiskSignTests {
    private func populations(
        _ before: [[Int?]],
        _ after: [[Int?]]
    ) throws -> (now: RiskPopulation, earlier: RiskPopulation) {
        let plan = try MadePopulation.share("{mechanism: ratio}")
        return (try MadePopulation.population(plan, after), try MadePopulation.population(plan, before))
    }

    @Test(arguments: 1...10)
    func aJumpIsFoundAmongTheUsualChangesAndNothingElse(seed: Int) throws {
        var random = SmallRandom(seed)
        let before = (0..<60).map { _ -> [Int?] in [Int.random(in: 300...500, using: &random), 1_000] }
        var after = before.map { row -> [Int?] in
            [(row[0] ?? 0) + Int.random(in: 0...20, using: &random), 1_000]
        }
        // Two wild units, of which one alone would move a mean and a standard deviation far.
        after[7][0] = 990
        after[21][0] = 3
        let (now, earlier) = try populations(before, after)
        let found = Jumps(now, since: earlier, RiskOptions()).signs()
        #expect(found.map(\.row) == [7, 21])
        #expect(found.allSatisfy { $0.sign.strength == .strong && !$0.sign.isRelative })
        #expect(found[0].before == [0: .number(Exact(before[7][0] ?? 0)), 1: .number(Exact(1_000))])
        let changes = zip(before, after).map { Exact(($1[0] ?? 0) - ($0[0] ?? 0)) / Exact(1_000) }.sorted()
        #expect(found[0].sign.median == (changes[29] + changes[30]) / Exact(2))
    }

    @Test func whereMostChangedNothingTheOthersSayWhatIsUsual() throws {
        let before = (0..<30).map { _ -> [Int?] in [400, 1_000] }
        var after = before
        for row in 0..<5 { after[row][0] = 410 }
        after[9][0] = 800
        let (now, earlier) = try populations(before, after)
        let found = Jumps(now, since: earlier, RiskOptions()).signs()
        #expect(found.map(\.row) == [9])
        #expect(found[0].sign.deviation == Exact(1) / Exact(100))
    }

    @Test func anotherFormulaIsNotCompared() throws {
        let rows = (0..<20).map { row -> [Int?] in [row == 3 ? 900 : 100 + row, 1_000] }
        let old = try MadePopulation.set(
            "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: {kind: score, maximum: 10}",
            """
              - code: "1"
                title: Thử
                maximum: 10
                inputs:
                  a: {title: Số phần, kind: count, unit: cái, part_of: b}
                  b: {title: Tổng số, kind: count, unit: cái}
                value: (b - a) / b
                score: {mechanism: ratio}
            """
        )
        let now = try MadePopulation.population(try MadePopulation.share("{mechanism: ratio}"), rows)
        let earlier = try MadePopulation.population(old, rows)
        #expect(Jumps(now, since: earlier, RiskOptions()).signs().isEmpty)
    }

    @Test func aPartThatIsItsWholeStandsOutOnlyWhereThatIsRare() throws {
        let plan = try MadePopulation.share("{mechanism: ratio}")
        var rows = (0..<40).map { row -> [Int?] in [300 + row, 1_000] }
        rows[4] = [1_000, 1_000]
        rows[5] = [985, 1_000]
        rows[6] = [10, 10]
        let found = PartsNearWholes(try MadePopulation.population(plan, rows), RiskOptions()).signs()
        #expect(found.map(\.row) == [4, 5], "of ten things all is nothing remarkable")
        #expect(found.allSatisfy { $0.sign.strength == .clear && $0.sign.units == 2 && $0.sign.of == 39 })
        let usual = rows.map { _ -> [Int?] in [1_000, 1_000] }
        #expect(
            PartsNearWholes(try MadePopulation.population(plan, usual), RiskOptions()).signs().isEmpty
        )
    }

    /// Twelve counts in six criteria.
    private func counts() throws -> Plan {
        try MadePopulation.set(
            "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: {kind: score}",
            (1...6).map { number in
                """
                  - code: "\(number)"
                    title: Thử
                    maximum: 10
                    inputs:
                      a: {title: Số phần, kind: count, unit: cái}
                      b: {title: Tổng số, kind: count, unit: cái}
                    value: a / b
                    score: {mechanism: ratio}
                """
            }.joined(separator: "\n")
        )
    }

    @Test func lastDigitsByChanceAreNotTold() throws {
        var random = SmallRandom(3)
        let rows = (0..<2_000).map { _ in (0..<12).map { _ in Int.random(in: 100...9_999, using: &random) } }
        let population = try MadePopulation.population(try counts(), rows)
        let told = LastDigits(population, RiskOptions()).signs()
        #expect(told.count <= 6, "one in a thousand at most, where 2 are expected")
    }

    @Test func roundFiguresAreToldWithTheirExactChance() throws {
        let round = [150, 200, 305, 410, 500, 615, 720, 800, 905, 1_000, 1_111, 1_233]
        let few = [150, 200, 305, 410, 500, 615, 720, 150, 200, 305, 410, 500]
        let population = try MadePopulation.population(try counts(), [round, few])
        let found = LastDigits(population, RiskOptions()).signs()
        #expect(found.map(\.row) == [0], "seven different counts say too little")
        #expect(found[0].sign.figures == 12 && found[0].sign.round == 10)
        // 66 ways for ten, 12 for eleven, one for twelve, over 5 to the power of 12.
        let ways = 66 * 16 + 12 * 4 + 1
        #expect(found[0].sign.chance == Exact(ways) / Exact(244_140_625))
    }

    @Test func aRowOfFiguresThatAnotherUnitHasTooIsToldOfBoth() throws {
        var random = SmallRandom(5)
        var rows = (0..<50).map { _ in (0..<12).map { _ -> Int? in Int.random(in: 100...999, using: &random) }
        }
        rows[30] = rows[4]
        rows[40] = rows[8]
        rows[40][3] = 1
        rows.append(Array(repeating: 20, count: 12))
        rows.append(Array(repeating: 20, count: 12))
        let found = RepeatedRows(
            try MadePopulation.population(try counts(), rows),
            RiskOptions()
        ).signs()
        #expect(found.map(\.row) == [4, 30], "a row of twenties is alike by itself")
        #expect(found[0].sign.others == ["Xã 31"] && found[0].sign.figures == 12)
    }

    @Test func evidenceOfFewUnitsStandsOutAndOfManyDoesNot() throws {
        let plan = try MadePopulation.share("{mechanism: ratio}")
        let rows = (0..<10).map { row -> [Int?] in [row, 100] }
        let parents: [String?] = (0..<10).map { $0 == 2 ? "B" : "A" }
        let population = try MadePopulation.population(plan, rows, parents: parents)
        func use(_ row: Int, _ evidence: String, _ content: String) -> EvidenceUse {
            EvidenceUse(row: row, place: 0, evidence: evidence, content: content)
        }
        let uses =
            [
                use(0, "e0", "x"), use(1, "e1", "x"), use(1, "again", "x"), use(2, "e2", "y"),
                use(3, "e3", "y"), use(4, "own", "z"),
            ] + (0..<10).map { use($0, "plan", "of-the-province") }
        let found = RepeatedEvidence(population, RiskOptions()).signs(uses)
        let told = found.filter { $0.sign.evidence != "plan" }
        #expect(told.map(\.sign.evidence) == ["e0", "again", "e1", "e2", "e3"])
        #expect(told.map(\.sign.strength) == [.clear, .clear, .clear, .strong, .strong])
        #expect(told[0].sign.others == ["Xã 2"])
        #expect(
            found.filter { $0.sign.evidence == "plan" }.map(\.sign.strength)
                == Array(repeating: .slight, count: 10)
        )
    }

    @Test func aFigureIsHeldAgainstWhatOtherSourcesSay() throws {
        let plan = try MadePopulation.share("{mechanism: ratio}")
        let population = try MadePopulation.population(plan, [[500, 1_000], [500, 1_000], [nil, 1_000]])
        func other(_ unit: String, _ letter: String, _ text: String) -> OtherValue {
            OtherValue(unit: unit, key: ValueKey("1", letter), text: text, source: "Cổng dịch vụ công")
        }
        let found = SourceDifferences(population).signs([
            other("U0001", "a", "500.0"), other("U0001", "b", "1005"), other("U0002", "a", "470"),
            other("U0002", "b", "400"), other("U0003", "a", "5"), other("U0009", "a", "5"),
            other("U0002", "a", "không rõ"),
        ])
        #expect(found.map(\.row) == [0, 1, 1])
        #expect(found.map(\.sign.strength) == [.slight, .clear, .strong])
        #expect(found[0].sign.text.vi == "mục 1.b khai 1.000, nguồn “Cổng dịch vụ công” có 1.005")
    }
}
