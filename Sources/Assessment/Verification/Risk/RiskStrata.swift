import Evaluation

/// Sorts criteria and dossiers into the strata of a sample by the risk list.
///
/// A criterion is `high` when its signs weigh 3 or more (one strong sign, or a clear and a slight one, or three slight ones) and anything is at
/// stake, or when its dossier as a whole has a strong sign; it is `raised` when there is any sign at it or at its dossier; else `low`.
/// A dossier is what its highest criterion is.
package struct RiskStrata: Sendable {
    private struct Spot: Hashable {
        let row: Int
        let place: Int?
    }

    private let byCriterion: [Spot: SampleStratum]
    private let byRow: [Int: SampleStratum]

    package init(_ list: RiskList) {
        var byCriterion: [Spot: SampleStratum] = [:]
        var byRow: [Int: SampleStratum] = [:]
        for item in list.items {
            let isWhole = item.place == nil
            let isHigh =
                isWhole
                ? item.findings.contains { $0.sign.strength == .strong }
                : item.weight >= 3 && (item.stake.decides || item.stake.amount.isPositive)
            let stratum: SampleStratum = isHigh ? .high : .raised
            byCriterion[Spot(row: item.row, place: item.place)] = stratum
            if byRow[item.row] != .high { byRow[item.row] = stratum }
        }
        self.byCriterion = byCriterion
        self.byRow = byRow
    }

    package func stratum(ofRow row: Int, place: Int) -> SampleStratum {
        let own = byCriterion[Spot(row: row, place: place)]
        let whole = byCriterion[Spot(row: row, place: nil)]
        if own == .high || whole == .high { return .high }
        return own ?? whole ?? .low
    }

    package func stratum(ofRow row: Int) -> SampleStratum { byRow[row] ?? .low }
}
