import CriteriaFiles
import Evaluation
import Testing

/// What could take time without end.
@Suite struct LargeNumberTests {
    @Test func namesThatAskNamesCannotGrowWithoutEnd() {
        var parameters = "  p0: {cases: [{is: 2}]}\n"
        var locals = "x0: a"
        for step in 1...30 {
            parameters += "  p\(step): {cases: [{is: p\(step - 1) * p\(step - 1)}]}\n"
            locals += ", x\(step): x\(step - 1) * x\(step - 1)"
        }
        let head = "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: {kind: score}\n"
        #expect(throws: CriteriaFaults.self) {
            try SmallSet.set(head + "parameters:\n" + parameters, Self.criterion("p30"))
        }
        #expect(throws: CriteriaFaults.self) {
            try SmallSet.set(head, Self.criterion("x30", "let: {\(locals)}, "))
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func zScoresOfAnySizeAreRoundedAtOnce() throws {
        let set = try SmallSet.set(
            "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: {kind: score}",
            """
              - {code: "1", title: T, maximum: 999999999999999, round: 10, inputs: {a: {title: a, kind: number}},
                 score: {mechanism: cohort, method: z_score, mean: 400000000000000, deviation: 99999999999999}}
            """
        )
        let units = ["1", "2", "4"].map { ReferenceUnit(parent: "P", cells: ["1.a": $0]) }
        let plan = Plan(set)
        let facts = ReferenceFacts.facts(units, plan)
        let population = try #require(PopulationEvaluation(plan, facts: facts, scope: .all))
        var comparison = ReferenceComparison(
            population: population,
            reference: ReferencePopulation(set, units, byParent: false)
        )
        comparison.compare()
        #expect(comparison.differences.isEmpty)
    }

    private static func criterion(_ value: String, _ more: String = "") -> String {
        "  - {code: \"1\", title: T, maximum: 1, inputs: {a: {title: a, kind: number}}, \(more)value: \(value), score: {mechanism: ratio}}"
    }
}
