/// Places of totals in doubles; totals that differ by rounding noise only are ties.
enum TotalRanks {
    /// 1, 2, 2, 4 …; 0 for a total that is not known.
    /// - Complexity: O(*n* log *n*)
    static func ranks(of totals: [Double], isDescending: Bool, tolerance: Double) -> [Int32] {
        var members: [(total: Double, row: Int32)] = []
        members.reserveCapacity(totals.count)
        for (row, total) in totals.enumerated() where !total.isNaN {
            members.append((isDescending ? -total : total, Int32(row)))
        }
        members.sort { $0.total < $1.total }
        var ranks = [Int32](repeating: 0, count: totals.count)
        var rank: Int32 = 1
        for place in members.indices {
            if place > 0, members[place].total - members[place - 1].total > tolerance {
                rank = Int32(place) + 1
            }
            ranks[Int(members[place].row)] = rank
        }
        return ranks
    }
}
