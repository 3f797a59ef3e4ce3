import Criteria
import Evaluation
import Quantities

/// Looks at the last digits of a dossier's counts. A count that stands at several criteria is taken once.
package struct LastDigits {
    private let population: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.options = options
    }

    package func signs() -> [(row: Int, sign: RoundFigures)] {
        let columns = population.plan.slots.indices.filter {
            let input = population.plan.slots[$0].input
            return input.kind == .count && input.origin == .column
        }
        return population.rows.compactMap { row in
            let inputs = population.inputs(of: row)
            let counts = Set(columns.compactMap { inputs.input($0).number?.int }.filter { $0 >= 100 })
            return sign(counts).map { (row, $0) }
        }
    }

    private func sign(_ counts: Set<Int>) -> RoundFigures? {
        guard counts.count >= options.leastFigures, let fifth = Fraction(1, over: 5) else { return nil }
        let round = counts.count { $0 % 5 == 0 }
        let chance = Binomial.atLeast(round, of: counts.count, chance: fifth)
        guard chance <= options.roundChance else { return nil }
        return RoundFigures(
            figures: counts.count,
            round: round,
            chance: chance,
            strength: RiskStrength(
                chance: chance,
                clearBelow: options.roundChance,
                strongBelow: options.roundStrongChance
            )
        )
    }
}
