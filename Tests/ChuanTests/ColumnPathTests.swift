import Criteria
import CriteriaFiles
import Evaluation
import Tables
import Testing

/// The fast way by columns holds against the exact evaluator, decision for decision.
@Suite struct ColumnPathTests {
    @Test(arguments: [Cohorts.Scope.all, .parent], [1, 2, 3, 4, 5, 6])
    func columnsAndTheExactEvaluatorAgreeOnRandomAndBoundaryFigures(scope: Cohorts.Scope, seed: Int) throws {
        let plan = try Plan(CriteriaLoader().load("chi-so-cds-xa"))
        let text = RandomUnits(plan, seed: UInt64(seed)).csv(units: 150 + seed * 90)
        let file = try UnitFileReader(plan).read(FileBytes(copying: Array(text.utf8)), path: "random")
        let exact = try #require(PopulationEvaluation(plan, facts: file.facts, scope: scope))
        let columns = try #require(ColumnEvaluation(plan, facts: file.facts, scope: scope, threads: 2))
        let scorer = columns.scorer()
        for tile in 0..<file.facts.tiles.tileCount {
            scorer.score(tile: tile)
            scorer.findAbsences(tile: tile)
            for row in 0..<min(FactTiles.rows, file.facts.unitCount - tile * FactTiles.rows) {
                let unit = tile * FactTiles.rows + row
                let outcome = exact.outcomes[unit]
                for place in plan.nodes.indices {
                    let points = outcome.outcomes[place].points?.given?.double ?? .nan
                    #expect(
                        (scorer.points(at: place)[row] - points).magnitude < 1e-10,
                        "\(plan.nodes[place].node.code) of \(file.units[unit])"
                    )
                }
                #expect(
                    (columns.totals[unit] - (outcome.score?.total.given?.double ?? .nan)).magnitude < 1e-9
                )
                #expect(exact.ranks[unit] == Int(columns.ranks[unit]))
                #expect(exact.ranksInParent[unit] == Int(columns.ranksInParent[unit]))
                var lacking: [Int: Absence] = [:]
                scorer.eachAbsence(row: row) { lacking[$0] = $1 }
                for place in plan.nodes.indices where plan.nodes[place].children.isEmpty {
                    #expect(lacking[place] == outcome.outcomes[place].points?.absence)
                }
            }
        }
    }

    @Test func aChangedFigureMovesTotalsAndRanksAsAFreshEvaluationWould() throws {
        let plan = try Plan(CriteriaLoader().load("chi-so-cds-xa"))
        let text = RandomUnits(plan, seed: 11).csv(units: 60)
        let file = try UnitFileReader(plan).read(FileBytes(copying: Array(text.utf8)), path: "random")
        let live = try #require(LiveScores(plan, facts: file.facts, scope: .all))
        var random = SeededRandom(seed: 5)
        for _ in 0..<60 {
            let row = random.next(60)
            let column = random.next(plan.slots.count)
            live.change(row: row, column: column, to: file.facts.tiles[row: random.next(60), column: column])
            let fresh = try #require(PopulationEvaluation(plan, facts: file.facts, scope: .all))
            for unit in 0..<60 {
                #expect(
                    (live.totals[unit] - (fresh.outcomes[unit].score?.total.given?.double ?? 0)).magnitude
                        < 1e-9
                )
                #expect(Int(live.ranks[unit]) == fresh.ranks[unit])
            }
        }
    }

    /// Sums of amounts with decimals that are exactly 3 % of a whole, where doubles say a little less.
    @Test func sumsExactlyOnAThresholdAreDecidedExactly() throws {
        let plan = try Plan(CriteriaLoader().load("chi-so-cds-xa"))
        let place = try #require(plan.place(of: "5.8.1"))
        let rows = [
            "31.08,27.66,1958", "4.47,9.09,452", "25.79,8.83,1154", "210.69,94.71,10180", "27.37,47.12,2483",
            "57.75,81.45,4640", "319.07,243.85,18764", "55.48,106.97,5415",
        ]
        let lines = (0..<600).map { "U\($0),\(rows[$0 % rows.count]),200,50,60,30" }
        let text = (["unit,5.8.1.a,5.8.1.b,5.8.1.c,6.3.a,6.3.b,6.3.c,6.4.a"] + lines).joined(separator: "\n")
        let file = try UnitFileReader(plan).read(FileBytes(copying: Array(text.utf8)), path: "exact")
        let columns = try #require(ColumnEvaluation(plan, facts: file.facts, scope: .all, threads: 1))
        let scorer = columns.scorer()
        scorer.score(tile: 0)
        for row in 0..<512 { #expect(scorer.points(at: place)[row] == 3, "\(rows[row % rows.count])") }
    }
}
