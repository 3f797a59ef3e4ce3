import Evaluation

/// Asks a population for every sign there is. A pure function of what it is given.
package struct RiskSearch: Sendable {
    package let population: RiskPopulation
    package var options = RiskOptions()
    /// The campaign of the year before, by what its verification left.
    package var earlier: RiskPopulation?
    package var evidence: [EvidenceUse] = []
    package var others: [OtherValue] = []

    package init(_ population: RiskPopulation) { self.population = population }

    package func list() -> RiskList { RiskList(population, findings()) }

    private func findings() -> [RiskFinding] {
        var stakes = StakeCalculator(population)
        var findings: [RiskFinding] = []
        for (row, place, leap, sign) in Bunching(population, options).signs() {
            let stake = stakes.stake(of: place, row: row, leap: leap)
            findings.append(RiskFinding(row: row, place: place, sign: .justAbove(sign), stake: stake))
        }
        if let earlier {
            for (row, place, before, sign) in Jumps(population, since: earlier, options).signs() {
                let stake = stakes.difference(row, before)
                findings.append(RiskFinding(row: row, place: place, sign: .jump(sign), stake: stake))
            }
        }
        for (row, place, sign) in PartsNearWholes(population, options).signs() {
            let stake = stakes.stake(of: place, row: row)
            findings.append(RiskFinding(row: row, place: place, sign: .nearWhole(sign), stake: stake))
        }
        for (row, place, sign) in RepeatedEvidence(population, options).signs(evidence) {
            let stake = stakes.stake(of: place, row: row)
            findings.append(RiskFinding(row: row, place: place, sign: .sharedEvidence(sign), stake: stake))
        }
        for (row, place, column, sign) in SourceDifferences(population).signs(others) {
            let stake = stakes.difference(row, [column: .number(sign.other)])
            findings.append(RiskFinding(row: row, place: place, sign: .otherSource(sign), stake: stake))
        }
        for (row, sign) in LastDigits(population, options).signs() {
            let stake = stakes.whole(row)
            findings.append(RiskFinding(row: row, place: nil, sign: .roundFigures(sign), stake: stake))
        }
        for (row, sign) in RepeatedRows(population, options).signs() {
            let stake = stakes.whole(row)
            findings.append(RiskFinding(row: row, place: nil, sign: .sameRow(sign), stake: stake))
        }
        return findings
    }
}
