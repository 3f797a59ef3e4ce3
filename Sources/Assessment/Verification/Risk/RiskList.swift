import Criteria

/// Where to look first: what decides a result before what does not, then what more points rest on, then what stands out more.
///
/// The order depends on nothing but the figures: equal weights are ordered by the unit's code and the place in the document.
package struct RiskList: Sendable {
    package let population: RiskPopulation
    /// The one to look at first comes first.
    package let items: [RiskItem]

    package init(_ population: RiskPopulation, _ findings: [RiskFinding]) {
        self.population = population
        struct Spot: Hashable {
            let row: Int
            let place: Int?
        }
        let units = population.units
        items = Dictionary(grouping: findings) { Spot(row: $0.row, place: $0.place) }.map { spot, findings in
            RiskItem(row: spot.row, place: spot.place, findings: findings.sorted(by: RiskList.isBefore))
        }.sorted { one, other in
            if one.stake != other.stake, one.stake < other.stake || other.stake < one.stake {
                return other.stake < one.stake
            }
            if one.weight != other.weight { return one.weight > other.weight }
            return (units[one.row].code, one.row, one.place ?? -1)
                < (units[other.row].code, other.row, other.place ?? -1)
        }
    }

    private static func isBefore(_ one: RiskFinding, _ other: RiskFinding) -> Bool {
        if one.sign.strength != other.sign.strength { return one.sign.strength > other.sign.strength }
        if one.sign.kind != other.sign.kind { return one.sign.kind.rawValue < other.sign.kind.rawValue }
        return one.sign.text.vi < other.sign.text.vi
    }

    /// The dossiers with anything to look at, by the item that comes first, each with its items in the same order.
    package var dossiers: [(row: Int, items: [RiskItem])] {
        var order: [Int] = []
        var byRow: [Int: [RiskItem]] = [:]
        for item in items {
            if byRow[item.row] == nil { order.append(item.row) }
            byRow[item.row, default: []].append(item)
        }
        return order.map { ($0, byRow[$0] ?? []) }
    }
}
