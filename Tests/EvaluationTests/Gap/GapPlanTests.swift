import Criteria
import Evaluation
import Testing

@Suite("Gap: the whole unit")
struct GapPlanTests {
    /// The state and the changed figures, after the plan was held against a new evaluation.
    private func plan(_ population: GapPopulation, _ goal: Goal? = nil) throws -> (GapPlan.State, [String]) {
        let evaluated = try #require(population.evaluated())
        let finder = GapFinder(population: evaluated, row: 0)
        let goal = goal ?? finder.nextGoal
        let found = finder.plan(to: goal)
        if found.state == .reachable {
            let faults = GapChecker(evaluated, row: 0).faults(found.changes) { outcome in
                switch (goal, outcome.whole) {
                case (.met, .verdict(let verdict)): verdict == .met
                case (.level(let level), .level(let reached, _)): reached >= level
                case (.points(let points), .score(let score)): score.total.given.map { $0 >= points } ?? false
                case (.band(let band), .score(let score)): score.band.map { $0 <= band } ?? false
                default: false
                }
            }
            #expect(faults == [])
        }
        let words = found.changes.map { change -> String in
            switch change.to {
            case .number(let number): "\(change.code).\(change.letter) \(number.fractionText)"
            case .truth(let truth): "\(change.code).\(change.letter) \(truth)"
            case .text(let text): "\(change.code).\(change.letter) \(text)"
            case .absent: ""
            }
        }
        return (found.state, words)
    }

    private static func counted(_ code: String, _ body: String) -> String {
        "    - {code: \"\(code)\", title: T, inputs: {a: {title: A, kind: count}}, \(body)}"
    }

    private static func group(_ rule: String) -> String {
        GapPopulation.set(
            "{kind: verdict}",
            """
              - code: G
                title: G
                rule: \(rule)
                children:
            \(counted("1", "require: \">= 10\""))
            \(counted("2", "require: \">= 10\""))
            \(counted("3", "require: \">= 10\""))
            """
        )
    }

    @Test(
        "A group takes no more than its rule asks",
        arguments: [
            ("all", ["1.a 10", "2.a 10", "3.a 10"]), ("any", ["3.a 10"]),
            ("{at_least: 2}", ["2.a 10", "3.a 10"]),
            ("{formula: \"met[1] and (met[2] or met[3])\"}", ["1.a 10", "3.a 10"]),
        ]
    )
    func aGroupTakesNoMoreThanItsRuleAsks(_ rule: String, _ expected: [String]) throws {
        let population = try GapPopulation(text: Self.group(rule), [["1.a": "1", "2.a": "5", "3.a": "9"]])
        let (state, changes) = try plan(population)
        #expect(state == .reachable)
        #expect(changes == expected)
    }

    @Test func atLeastPassesOverWhatIsBlocked() throws {
        let population = try GapPopulation(
            text: Self.group("{at_least: 2}"),
            [["1.a": "1", "2.a": "5", "3.a": "KAD"]]
        )
        #expect(try plan(population).1 == ["1.a 10", "2.a 10"])
    }

    @Test func aFigureSharedByTwoCriteriaServesBoth() throws {
        let text = GapPopulation.set(
            "{kind: verdict}",
            """
              - {code: "1", title: T, inputs: {a: {title: A, kind: count}}, require: ">= 10"}
              - {code: "2", title: T, inputs: {b: {title: B, kind: count}}, value: "input[1.a] / b", require: "<= 50%"}
            """
        )
        let population = try GapPopulation(text: text, [["1.a": "4", "2.b": "8"]])
        let (state, changes) = try plan(population)
        #expect(state == .reachable)
        #expect(changes == ["1.a 10", "2.b 20"])
    }

    private static func total(_ result: String, _ criteria: [String]) -> String {
        GapPopulation.set(
            result,
            criteria.joined(separator: "\n"),
            policies: "{missing: zero, no_base: zero, not_applicable: zero}"
        )
    }

    private static func share(_ code: String, _ maximum: Int) -> String {
        """
          - {code: "\(code)", title: T, maximum: \(maximum), inputs: {a: {title: A, kind: count, part_of: b}, \
        b: {title: B, kind: count}}, value: a / b, score: {mechanism: ratio}}
        """
    }

    @Test func pointsAreTakenWhereTheyAreCheapest() throws {
        let text = Self.total("{kind: score}", [Self.share("1", 10), Self.share("2", 40)])
        let population = try GapPopulation(
            text: text,
            [["1.a": "0", "1.b": "100", "2.a": "0", "2.b": "100"]]
        )
        #expect(try plan(population, .points(Exact(20))).1 == ["2.a 50"])
        #expect(try plan(population, .points(Exact(45))).1 == ["1.a 50", "2.a 100"])
        #expect(try plan(population, .points(Exact(51))).0 == .unreachable)
        #expect(try plan(population, .points(.zero)).0 == .alreadyReached)
        let evaluated = try #require(population.evaluated())
        let opportunities = GapFinder(population: evaluated, row: 0).opportunities()
        #expect(opportunities.map(\.code) == ["2", "1"])
        #expect(opportunities.map(\.gain) == [Exact(40), Exact(10)])
        #expect(opportunities.first?.next?.changes.first?.to == .number(.one))
    }

    @Test func aBandNeedsItsConditionAndNoKnockOut() throws {
        let result = """
            {kind: score, knock_outs: [{when: "points[1] < 5", band: kem}], bands: [{id: tot, title: Tốt, when: ">= 40"}, \
            {id: kha, title: Khá, when: "total >= 20 and points[1] >= 6"}, {id: kem, title: Kém}]}
            """
        let text = Self.total(result, [Self.share("1", 10), Self.share("2", 40)])
        let population = try GapPopulation(
            text: text,
            [["1.a": "0", "1.b": "100", "2.a": "0", "2.b": "100"]]
        )
        #expect(try plan(population, .band(1)).1 == ["1.a 60", "2.a 35"])
        #expect(try plan(population, .band(0)).1 == ["1.a 50", "2.a 88"])
        #expect(try plan(population, .band(2)).0 == .alreadyReached)
    }

    @Test func theWholesBoundsMoveWithTheUnit() throws {
        let text = Self.total(
            "{kind: score}",
            [
                "  - {code: \"1\", title: T, maximum: 10, inputs: {a: {title: A, kind: count}}, "
                    + "score: {mechanism: cohort, method: min_max}}",
                Self.share("2", 10),
            ]
        )
        let units = [["1.a": "10", "2.a": "5", "2.b": "10"], ["1.a": "10"], ["1.a": "20"]]
        let population = try GapPopulation(text: text, units)
        #expect(try plan(population, .points(Exact(15))).0 == .reachable)
        #expect(try plan(population, .points(Exact(20))).1 == ["1.a 20", "2.a 10"])
    }

    @Test func countedChildrenRiseTogether() throws {
        let population = try GapPopulation(
            bundled: "cds-huyen@2024",
            [["I.1.n": "10", "I.1.n1": "8", "I.1.n2": "3", "I.1.n3": "0", "I.1.n4": "0", "I.1.n5": "0"]]
        )
        let evaluated = try #require(population.evaluated())
        let finder = GapFinder(population: evaluated, row: 0)
        let gap = finder.gap(population.place("I.1"), to: .level(3))
        let changes = try #require(gap.proposals.first).changes
        #expect(changes.map(\.letter) == ["n1", "n2", "n3"])
        #expect(changes.map(\.to) == [.number(Exact(10)), .number(Exact(10)), .number(Exact(5))])
        #expect(changes.map(\.isCountedOverChildren) == [true, true, true])
    }

    @Test func aHigherLevelIsTakenWhereALowerOneNeedsALargerWhole() throws {
        let text = GapPopulation.set(
            "{kind: levels}",
            """
              - {code: "1", title: T, inputs: {a: {title: A, kind: count, part_of: b}, b: {title: B, kind: count}}, value: a, \
            ladder: [a >= 1, a >= 2, a >= 3 or a / b >= 100%]}
            """,
            policies: "{missing: undetermined, no_base: not_met, not_applicable: excluded}",
            head: "levels: [{id: \"1\", title: a}, {id: \"2\", title: b}, {id: \"3\", title: c}]"
        )
        let population = try GapPopulation(text: text, [["1.a": "0", "1.b": "1"]])
        #expect(try plan(population, .level(2)).1 == ["1.a 1"])
    }
}
