/// Finds evidence that several units use. A file that very many share is taken for one made for all of them.
package struct RepeatedEvidence {
    private let population: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.options = options
    }

    package func signs(_ uses: [EvidenceUse]) -> [(row: Int, place: Int, sign: SharedEvidence)] {
        Dictionary(grouping: uses, by: \.content).values.flatMap {
            uses -> [(row: Int, place: Int, sign: SharedEvidence)] in
            let rows = Set(uses.map(\.row)).sorted()
            guard rows.count > 1 else { return [] }
            let crosses = Set(rows.map { population.units[$0].parent }).count > 1
            let strength: RiskStrength =
                rows.count > options.fewUnits ? .slight : crosses ? .strong : .clear
            return Set(uses).map { use in
                let sign = SharedEvidence(
                    evidence: use.evidence,
                    others: rows.filter { $0 != use.row }.map { population.units[$0].title },
                    crossesParents: crosses,
                    strength: strength
                )
                return (use.row, use.place, sign)
            }
        }.sorted { ($0.row, $0.place, $0.sign.evidence) < ($1.row, $1.place, $1.sign.evidence) }
    }
}
