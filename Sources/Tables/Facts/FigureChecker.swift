import Criteria
import Evaluation
import Quantities

/// Checks figures against each other and against the bounds that the set gives them.
struct FigureChecker {
    let plan: Plan
    let tiles: FactTiles
    /// One for each input.
    let facts: [ColumnFacts]
    let rowCount: Int
    let units: TextColumn
    /// By input: the name of its column in this file.
    let names: [Int: String]
    /// The lines on which rows stand; 0 where there is no file.
    let lines: (Set<Int>) -> [Int: Int]

    func faults() -> [UnitFileFault] {
        var found: [(row: Int, column: Int, problem: UnitFileFault.Problem)] = []
        for (column, slot) in plan.slots.enumerated() where slot.input.origin == .column {
            if let letter = slot.input.partOf,
                let whole = plan.slots.firstIndex(where: { $0.code == slot.code && $0.input.letter == letter }
                )
            {
                found += rows(where: column, isAbove: whole).map {
                    ($0, column, .greaterThanWhole(column: name(whole), value: text($0, whole)))
                }
            }
            if let minimum = slot.input.minimum {
                let bound = Exact(minimum)
                found += rows(column) { $0 < bound }.map { ($0, column, .below(bound.plainText)) }
            }
            if let maximum = slot.input.maximum {
                let bound = Exact(maximum)
                found += rows(column) { $0 > bound }.map { ($0, column, .above(bound.plainText)) }
            }
        }
        guard !found.isEmpty else { return [] }
        found.sort { ($0.row, $0.column) < ($1.row, $1.column) }
        let lines = lines(Set(found.map(\.row)))
        return found.map { fault in
            .figure(
                UnitFileFault.Figure(
                    line: lines[fault.row] ?? 0,
                    unit: units[fault.row],
                    column: name(fault.column),
                    value: text(fault.row, fault.column),
                    problem: fault.problem
                )
            )
        }
    }

    private func name(_ column: Int) -> String { names[column] ?? plan.slots[column].column }

    /// Rows in which one column exceeds another. Different figures of at most 15 digits are different doubles in the
    /// same order; longer ones are compared exactly.
    private func rows(where part: Int, isAbove whole: Int) -> [Int] {
        let isWide = !facts[part].wide.isEmpty || !facts[whole].wide.isEmpty
        var rows: [Int] = []
        for tile in 0..<tiles.tileCount {
            let parts = tiles.cells(tile: tile, column: part)
            let wholes = tiles.cells(tile: tile, column: whole)
            let count = min(FactTiles.rows, rowCount - tile * FactTiles.rows)
            for row in 0..<count where parts[row] > wholes[row] || (isWide && parts[row] == wholes[row]) {
                let place = tile * FactTiles.rows + row
                if !isWide || exact(place, part) > exact(place, whole) { rows.append(place) }
            }
        }
        return rows
    }

    private func rows(_ column: Int, where isWrong: (Exact) -> Bool) -> [Int] {
        (0..<rowCount).filter { row in
            !tiles[row: row, column: column].isNaN && isWrong(exact(row, column))
        }
    }

    private func exact(_ row: Int, _ column: Int) -> Exact {
        if let wide = facts[column].wide[row] { return Exact(wide) }
        return Exact(recovering: tiles[row: row, column: column])
    }

    private func text(_ row: Int, _ column: Int) -> String { exact(row, column).plainText }
}

extension Exact {
    /// As data files write it.
    fileprivate var plainText: String { decimalText(digits: 18) }
}
