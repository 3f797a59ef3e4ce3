import Criteria
import Evaluation

/// Finds parts that equal their wholes, or nearly, where that is not what most units say.
package struct PartsNearWholes {
    private let population: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.options = options
    }

    package func signs() -> [(row: Int, place: Int, sign: NearWhole)] {
        let plan = population.plan
        return plan.nodes.indices.flatMap { place in
            plan.nodes[place].columns.flatMap { column -> [(row: Int, place: Int, sign: NearWhole)] in
                let input = plan.slots[column].input
                guard input.origin == .column, let letter = input.partOf,
                    let whole = plan.nodes[place].columns.first(where: {
                        plan.slots[$0].input.letter == letter
                    })
                else { return [] }
                return signs(column, of: whole).map { ($0.row, place, $0.sign) }
            }
        }
    }

    private func signs(_ column: Int, of wholeColumn: Int) -> [(row: Int, sign: NearWhole)] {
        var known = 0
        var near: [(row: Int, part: Exact, whole: Exact)] = []
        for row in population.rows {
            let inputs = population.inputs(of: row)
            guard let part = inputs.input(column).number, let whole = inputs.input(wholeColumn).number,
                whole >= options.leastWhole
            else { continue }
            known += 1
            if part >= whole * options.nearWhole { near.append((row, part, whole)) }
        }
        // What is usual is not remarkable; of very few units nothing is usual.
        let isPopulation = known >= options.leastUnits
        if isPopulation, near.count * 2 > known { return [] }
        let isRare = isPopulation && near.count * 10 <= known
        return near.map { row, part, whole in
            let sign = NearWhole(
                column: population.plan.slots[column].column,
                part: part,
                whole: whole,
                units: near.count,
                of: known,
                strength: isRare ? .clear : .slight
            )
            return (row, sign)
        }
    }
}
