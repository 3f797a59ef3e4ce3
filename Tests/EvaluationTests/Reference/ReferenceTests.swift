import Criteria
import CriteriaFiles
import Evaluation
import Foundation
import Testing

/// Every mechanism, policy and combination against the all-rational reference evaluator, on random sets and figures that
/// love boundaries. `CHUAN_FUZZ_SECONDS` makes it run longer, with ever new sets.
@Suite struct ReferenceTests {
    private static let seconds = ProcessInfo.processInfo.environment["CHUAN_FUZZ_SECONDS"].flatMap {
        Double($0)
    }

    @Test(arguments: 0..<5)
    func theEvaluatorsDecideAsTheReferenceDoes(first: Int) throws {
        let clock = ContinuousClock()
        let start = clock.now
        var seed = UInt64(first)
        while Self.seconds.map({ clock.now - start < .seconds($0) }) ?? (seed < 150) {
            try check(seed)
            seed += 5
        }
    }

    private func check(_ seed: UInt64) throws {
        var writer = ReferenceSetWriter(seed: seed)
        let text = writer.text()
        let loader = CriteriaLoader(library: CriteriaLibrary(folder: nil))
        let set: CriteriaSet
        do { set = try loader.read(text: text, file: "thu.yaml") } catch {
            Issue.record(
                "seed \(seed): \(error.faults.map { "\($0.position): \($0.text.en ?? "")" })\n\(text)"
            )
            return
        }
        var units = ReferenceUnitWriter(random: ReferenceRandom(seed: seed &+ 1_000_000))
        let rows = units.units(set, count: 20)
        let plan = Plan(set)
        let facts = ReferenceFacts.facts(rows, plan)
        // Only places in a population depend on who is in it.
        for scope in text.contains("cohort") ? Cohorts.Scope.allCases : [.all] {
            let reference = ReferencePopulation(set, rows, byParent: scope == .parent)
            let population = try #require(PopulationEvaluation(plan, facts: facts, scope: scope))
            var comparison = ReferenceComparison(population: population, reference: reference)
            comparison.compare()
            if plan.isColumnar, let columns = ColumnEvaluation(plan, facts: facts, scope: scope, threads: 1) {
                comparison.compare(columns)
            }
            guard let difference = comparison.differences.first else { continue }
            Issue.record(
                """
                seed \(seed), cohort \(scope.rawValue): \(comparison.differences.count) differences
                \(difference)
                \(comparison.differences.dropFirst().prefix(4).joined(separator: "\n"))
                \(text)
                """
            )
        }
    }
}
