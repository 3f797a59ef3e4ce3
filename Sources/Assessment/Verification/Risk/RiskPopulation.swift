package import Evaluation

/// What risk is looked for in: a population evaluated by what its units claim.
package struct RiskPopulation: Sendable {
    package struct Unit: Hashable, Sendable {
        package let code: String
        package let title: String
        package let parent: String?

        package init(code: String, title: String, parent: String? = nil) {
            self.code = code
            self.title = title
            self.parent = parent
        }
    }

    package let evaluation: PopulationEvaluation
    /// By row of the evaluation.
    package let units: [Unit]

    /// - Precondition: there is one unit for each row.
    package init(_ evaluation: PopulationEvaluation, units: [Unit]) {
        precondition(units.count == evaluation.outcomes.count, "each row is a unit")
        self.evaluation = evaluation
        self.units = units
    }

    var plan: Plan { evaluation.plan }

    var rows: Range<Int> { 0..<units.count }

    /// Answers for a unit's inputs; nothing is evaluated for it.
    func inputs(of row: Int) -> UnitEvaluator {
        UnitEvaluator(plan, facts: evaluation.facts, row: row, cohorts: .none)
    }
}
