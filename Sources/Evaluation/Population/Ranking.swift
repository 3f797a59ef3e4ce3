package import Criteria

/// Places in an order: 1, 2, 2, 4. Units without a total have no place.
package enum Ranking {
    /// - Parameters:
    ///   - totals: exact totals by unit; `nil` has no place.
    ///   - scopes: units are ranked among those of the same scope; `nil` ranks all together.
    package static func ranks(of totals: [Exact?], order: ResultRule.RankOrder, within scopes: [Int32]? = nil)
        -> [Int?]
    {
        var ranks = [Int?](repeating: nil, count: totals.count)
        guard order != .none else { return ranks }
        var members: [Int32: [(row: Int, total: Exact)]] = [:]
        for (row, total) in totals.enumerated() {
            guard let total else { continue }
            members[scopes?[row] ?? 0, default: []].append((row, total))
        }
        for scope in members.values {
            let sorted = scope.sorted { order == .descending ? $0.total > $1.total : $0.total < $1.total }
            var rank = 1
            for (place, member) in sorted.enumerated() {
                if place > 0, sorted[place - 1].total != member.total { rank = place + 1 }
                ranks[member.row] = rank
            }
        }
        return ranks
    }
}
