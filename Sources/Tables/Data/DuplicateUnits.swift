/// Finds the rows whose unit already stands in an earlier row.
enum DuplicateUnits {
    /// One row that comes again.
    struct Pair {
        let first: Int
        let again: Int
    }

    /// In the order of the later rows. Units are the same when their bytes are; blank ones are passed over.
    ///
    /// - Complexity: O(rows); eight to sixteen bytes a row. Hashes are seeded, so no file can make it slow.
    static func find(in units: TextColumn) -> [Pair] {
        if isRising(units) { return [] }
        var capacity = 16
        while capacity < units.count * 2 { capacity *= 2 }
        var table = [Int32](repeating: -1, count: capacity)
        var pairs: [Pair] = []
        for row in 0..<units.count where !units.isBlank(row) {
            let hash = units.withBytes(of: row) { bytes in
                var hasher = Hasher()
                hasher.combine(bytes: bytes)
                return hasher.finalize()
            }
            var place = hash & (capacity - 1)
            while true {
                let other = Int(table[place])
                if other < 0 {
                    table[place] = Int32(truncatingIfNeeded: row)
                    break
                }
                if isSame(units, other, row) {
                    pairs.append(Pair(first: other, again: row))
                    break
                }
                place = (place + 1) & (capacity - 1)
            }
        }
        return pairs
    }

    /// Whether every unit comes behind the one before it, as codes in a list usually do: shorter ones first, then by
    /// bytes. Then no table is needed, which costs a cache miss a unit.
    private static func isRising(_ units: TextColumn) -> Bool {
        for row in units.indices.dropFirst() {
            let isBehind = units.withBytes(of: row - 1) { one in
                units.withBytes(of: row) { other in
                    one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
                }
            }
            if !isBehind { return false }
        }
        return true
    }

    private static func isSame(_ units: TextColumn, _ left: Int, _ right: Int) -> Bool {
        units.withBytes(of: left) { one in
            units.withBytes(of: right) { other in
                one.count == other.count && one.elementsEqual(other)
            }
        }
    }
}
