import Criteria
import Evaluation

/// The child units of every parent, counted by level, from the file that a levels set's evaluation writes.
struct ChildUnits {
    /// By parent: how many children there are at each level, from 0.
    private let counts: [String: [Int]]

    /// - Throws: everything that is wrong with the file. A blank level is "not assessed" and counts as 0.
    static func read(_ bytes: FileBytes, highestLevel: Int) throws(UnitFileFaults) -> ChildUnits {
        let path = bytes.path
        let rows = CSVRows(bytes)
        var faults = rows.faults.kept.map { UnitFileFault.cell($0) }
        let places = ["unit", "parent", "level"].map { name in
            let place = rows.column(named: name)
            if place == nil { faults.append(.childColumn(name)) }
            return place ?? 0
        }
        var counts: [String: [Int]] = [:]
        if faults.isEmpty {
            var seen: Set<String> = []
            for row in rows.rows {
                let unit = row.cells[places[0]]
                if !seen.insert(unit).inserted { faults.append(.childTwice(line: row.line, unit: unit)) }
                let text = row.cells[places[2]].filter { $0 != " " }
                let level = text.isEmpty ? 0 : (text.utf8.count == 1 ? Int(text) : nil)
                guard let level, (0...highestLevel).contains(level) else {
                    faults.append(.childLevel(line: row.line, unit: unit, value: text, highest: highestLevel))
                    continue
                }
                counts[row.cells[places[1]], default: Array(repeating: 0, count: highestLevel + 1)][level] +=
                    1
            }
        }
        guard faults.isEmpty else { throw UnitFileFaults(path: path, faults: faults, count: faults.count) }
        return ChildUnits(counts: counts)
    }

    /// Puts the counts into the columns of the inputs that ask for them. A unit without children has 0 of them.
    func fill(_ tiles: FactTiles, columns: inout [ColumnFacts], plan: Plan, units: TextColumn) {
        for (column, slot) in plan.slots.enumerated() {
            guard case .children(let level) = slot.input.origin else { continue }
            columns[column] = ColumnFacts()
            for row in 0..<units.count {
                let counts = counts[units[row]] ?? []
                let count = Double(counts.dropFirst(level ?? 0).reduce(0, +))
                tiles[row: row, column: column] = count
                columns[column].largest = max(columns[column].largest, count)
            }
        }
    }
}
