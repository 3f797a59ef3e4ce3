/// A sign at a criterion of one unit, or at a unit as a whole.
package struct RiskFinding: Hashable, Sendable {
    /// The unit's row in the population.
    package let row: Int
    /// The criterion; `nil` for the whole dossier.
    package let place: Int?
    package let sign: RiskSign
    package let stake: RiskStake

    package init(row: Int, place: Int?, sign: RiskSign, stake: RiskStake) {
        self.row = row
        self.place = place
        self.sign = sign
        self.stake = stake
    }
}
