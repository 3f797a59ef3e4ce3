import Criteria
import Dispatch

/// The exact order of totals known as doubles: where doubles are too close to tell, exact totals decide.
struct TotalOrder {
    /// Far above what adding a thousand points can lose, far below what different totals usually differ by.
    static let closeness = 1e-9

    /// Rows from the highest total to the lowest.
    let rows: [Int32]
    /// For each place in `rows`: the number of the class of equal totals, ascending.
    let classes: [Int32]

    init(_ totals: [Double], threads: Int, exact: (Int) -> Exact) {
        var rows = Self.sorted(totals)
        var classes = [Int32](repeating: 0, count: rows.count)
        var start = 0
        var current: Int32 = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, totals[Int(rows[end - 1])] - totals[Int(rows[end])] <= Self.closeness {
                end += 1
            }
            if end - start > 1 {
                let members = rows[start..<end].map { (row: $0, total: exact(Int($0))) }
                    .sorted { ($1.total, $0.row) < ($0.total, $1.row) }
                for (offset, member) in members.enumerated() {
                    if offset > 0, members[offset - 1].total != member.total { current += 1 }
                    rows[start + offset] = member.row
                    classes[start + offset] = current
                }
            } else {
                classes[start] = current
            }
            current += 1
            start = end
        }
        self.rows = rows
        self.classes = classes
    }

    /// Places 1, 2, 2, 4.
    func ranks(_ order: ResultRule.RankOrder, within scopes: [Int32]? = nil) -> [Int32] {
        var ranks = [Int32](repeating: 0, count: rows.count)
        guard order != .none else { return ranks }
        let scopeCount = (scopes?.max().map { Int($0) + 1 }) ?? 1
        var seen = [Int32](repeating: 0, count: scopeCount)
        var last = [(rank: Int32, class: Int32)](repeating: (0, -1), count: scopeCount)
        for index in rows.indices {
            let place = order == .descending ? index : rows.count - 1 - index
            let row = Int(rows[place])
            let scope = Int(scopes?[row] ?? 0)
            seen[scope] += 1
            if last[scope].class != classes[place] { last[scope] = (seen[scope], classes[place]) }
            ranks[row] = last[scope].rank
        }
        return ranks
    }

    // MARK: - Sorting

    /// Rows by falling total, equal ones by row: by radix, since a million comparisons with jumps cost more than passes.
    private static func sorted(_ totals: [Double]) -> [Int32] {
        guard totals.count > 4_096 else {
            return totals.indices.map { Int32($0) }.sorted { (totals[Int($1)], $0) < (totals[Int($0)], $1) }
        }
        // Positive doubles order as their bits do; the complement turns the order around.
        var keys = totals.enumerated().map { (key: ~($1 == 0 ? 0 : $1).orderedBits, row: Int32($0)) }
        var other = keys
        for shift in stride(from: UInt64(0), to: 64, by: 11) {
            var starts = [Int](repeating: 0, count: 2_048)
            for item in keys { starts[Int(truncatingIfNeeded: (item.key >> shift) & 2_047)] += 1 }
            if starts.contains(keys.count) { continue }
            var sum = 0
            for bucket in starts.indices {
                let count = starts[bucket]
                starts[bucket] = sum
                sum += count
            }
            for item in keys {
                let bucket = Int(truncatingIfNeeded: (item.key >> shift) & 2_047)
                other[starts[bucket]] = item
                starts[bucket] += 1
            }
            swap(&keys, &other)
        }
        return keys.map(\.row)
    }
}

extension Double {
    /// Bits that order as the numbers do.
    fileprivate var orderedBits: UInt64 { bitPattern >> 63 == 1 ? ~bitPattern : bitPattern | 1 << 63 }
}
