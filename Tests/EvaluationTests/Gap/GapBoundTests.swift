import Evaluation
import Testing

@Suite struct GapBoundTests {
    /// Steps of 10^-17 reach no further than 1, so that full points would take endlessly many of them.
    @Test(.timeLimit(.minutes(10)))
    func figuresOfManyDecimalsDoNotMakeTheSearchEndless() throws {
        let set = try SmallSet.scored(
            """
            inputs:
              a: {title: a, kind: number}
              b: {title: b, kind: number}
            value: a / b
            score: {mechanism: ratio}
            """
        )
        let unit = ReferenceUnit(
            parent: "P",
            cells: ["1.a": "0.00000000000000001", "1.b": "999999999999999999"]
        )
        let plan = Plan(set)
        let facts = ReferenceFacts.facts([unit], plan)
        let population = try #require(PopulationEvaluation(plan, facts: facts, scope: .all))
        let finder = GapFinder(population: population, row: 0)
        _ = finder.plan(to: finder.nextGoal)
    }
}
