/// How close the totals lie.
package struct TieSummary: Hashable, Sendable {
    /// Units with a total.
    package var units: Int
    /// Different totals.
    package var distinct: Int
    /// Units that share their total with another.
    package var tiedUnits: Int
    package var tieGroups: Int
    /// Units in the largest tie; 1 without ties.
    package var largestTie: Int
    /// The smallest difference that decides a rank, and the first rows of its two totals, the higher total first.
    package var smallestGap: Exact?
    package var smallestGapHigher: Int?
    package var smallestGapLower: Int?
    /// The median difference between neighbouring different totals.
    package var medianGap: Exact?

    /// - Complexity: O(*n* log *n*)
    package init(_ totals: [Exact?]) {
        let members = totals.enumerated().compactMap { row, total in total.map { (row: row, total: $0) } }
            .sorted { $0.total == $1.total ? $0.row < $1.row : $0.total > $1.total }
        units = members.count
        var groups: [(row: Int, total: Exact, count: Int)] = []
        for member in members {
            if let last = groups.last, last.total == member.total {
                groups[groups.count - 1].count += 1
            } else {
                groups.append((member.row, member.total, 1))
            }
        }
        distinct = groups.count
        let ties = groups.filter { $0.count > 1 }
        tieGroups = ties.count
        tiedUnits = ties.reduce(0) { $0 + $1.count }
        largestTie = groups.map(\.count).max() ?? 0
        var gaps: [Exact] = []
        for (higher, lower) in zip(groups, groups.dropFirst()) {
            let gap = higher.total - lower.total
            gaps.append(gap)
            if let smallest = smallestGap, smallest <= gap { continue }
            smallestGap = gap
            smallestGapHigher = higher.row
            smallestGapLower = lower.row
        }
        gaps.sort()
        if let upper = gaps.indices.contains(gaps.count / 2) ? gaps[gaps.count / 2] : nil {
            medianGap = gaps.count % 2 == 1 ? upper : (upper + gaps[gaps.count / 2 - 1]) / Exact(2)
        }
    }
}
