import Criteria
import Evaluation

/// Finds units that gave the same figures throughout.
package struct RepeatedRows {
    private let population: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.options = options
    }

    package func signs() -> [(row: Int, sign: SameRow)] {
        let columns = population.plan.slots.indices.filter {
            population.plan.slots[$0].input.origin == .column
        }
        var rows: [[Answer]: [Int]] = [:]
        for row in population.rows {
            let inputs = population.inputs(of: row)
            let answers = columns.map { inputs.input($0) }
            // Yes, no and small numbers agree by themselves.
            let telling = Set(answers.compactMap(\.number).filter { $0 >= Exact(10) })
            if telling.count >= options.leastSame { rows[answers, default: []].append(row) }
        }
        return rows.filter { $0.value.count > 1 }.flatMap { answers, rows in
            rows.map { row in
                let others = rows.filter { $0 != row }.map { population.units[$0].title }
                let known = answers.count { $0.absence == nil }
                return (row, SameRow(figures: known, others: others))
            }
        }.sorted { $0.row < $1.row }
    }
}
