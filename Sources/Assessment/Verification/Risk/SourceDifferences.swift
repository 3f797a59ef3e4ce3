import Criteria
import Evaluation

/// Holds claimed figures against those of other sources. What another source cannot read as a number is left out.
package struct SourceDifferences {
    private let population: RiskPopulation

    package init(_ population: RiskPopulation) { self.population = population }

    package func signs(
        _ values: [OtherValue]
    ) -> [(row: Int, place: Int, column: Int, sign: SourceDifference)] {
        let plan = population.plan
        let rows = Dictionary(
            population.units.enumerated().map { ($1.code, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let columns = Dictionary(
            plan.slots.enumerated().map { (ValueKey($1.code, $1.input.letter), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return values.compactMap { value -> (row: Int, place: Int, column: Int, sign: SourceDifference)? in
            guard let row = rows[value.unit], let column = columns[value.key],
                let place = plan.place(of: value.key.criterion), let other = Exact(value.text),
                let claimed = population.inputs(of: row).input(column).number, claimed != other
            else { return nil }
            let sign = SourceDifference(
                column: value.key.column,
                claimed: claimed,
                other: other,
                source: value.source,
                strength: strength(claimed, other)
            )
            return (row, place, column, sign)
        }.sorted { ($0.row, $0.column, $0.sign.source) < ($1.row, $1.column, $1.sign.source) }
    }

    /// Up to a hundredth of the larger one is slight, up to a tenth clear.
    private func strength(_ claimed: Exact, _ other: Exact) -> RiskStrength {
        let larger = max(claimed.magnitude, other.magnitude)
        let distance = (claimed - other).magnitude
        if distance * Exact(100) <= larger { return .slight }
        return distance * Exact(10) <= larger ? .clear : .strong
    }
}
