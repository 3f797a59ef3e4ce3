import Evaluation

extension LoadedFigures {
    /// The same figures of some subjects only, by their rows in the order given.
    package func keeping(_ rows: [Int]) -> LoadedFigures {
        let kept = FactTiles(columnCount: tiles.columnCount, rowCount: rows.count)
        var columns = self.columns
        for column in 0..<tiles.columnCount {
            let wide = columns[column].wide
            var facts = ColumnFacts(largest: columns[column].largest, decimals: columns[column].decimals)
            for (place, row) in rows.enumerated() {
                let cell = tiles[row: row, column: column]
                kept[row: place, column: column] = cell
                if Cell.isMissing(cell) { facts.missing += 1 }
                if Cell.isNotApplicable(cell) { facts.notApplicable += 1 }
                if let exact = wide[row] { facts.wide[place] = exact }
            }
            columns[column] = facts
        }
        return LoadedFigures(
            tiles: kept,
            columns: columns,
            contradictions: contradictions,
            entry: entry,
            isObserved: rows.map { isObserved[$0] },
            damagedSnapshots: damagedSnapshots
        )
    }
}
