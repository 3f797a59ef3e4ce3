import Evaluation

/// Figures on their way into tiles.
struct FigureFilling {
    /// A figure about which sources contradict each other.
    private struct Open: Hashable {
        let row: Int
        let series: Int64
    }

    private var columns: [FigureColumn?]
    private let rows: [Int]
    private let rowCount: Int
    private let resolutions: Resolutions
    private let tiles: FactTiles
    private var isObserved: [Bool]
    private var open: Set<Open> = []

    /// - Parameter rows: the row of each subject by its number.
    init(columns: [FigureColumn?], rows: [Int64: Int], rowCount: Int, resolutions: Resolutions) {
        self.columns = columns
        self.rowCount = rowCount
        self.resolutions = resolutions
        // Numbers of subjects are dense, so an array is a much quicker dictionary.
        var places = [Int](repeating: -1, count: Int(rows.keys.max() ?? 0) + 1)
        for (subject, row) in rows { places[Int(subject)] = row }
        self.rows = places
        tiles = FactTiles(columnCount: columns.count, rowCount: rowCount)
        for tile in 0..<tiles.tileCount {
            for column in 0..<columns.count {
                tiles.cells(tile: tile, column: column).update(repeating: Cell.missing, count: FactTiles.rows)
            }
        }
        isObserved = [Bool](repeating: false, count: rowCount)
    }

    /// Fills columns of which one series alone has the figures.
    mutating func fill(_ places: [Int], with heads: [SeriesHead], of series: Int64) throws {
        var start = 0
        while start < heads.count {
            let end = Self.end(of: start, heads)
            if let row = row(of: heads[start].subject) {
                try put(outcome(heads[start..<end], series), row, places, series)
            }
            start = end
        }
    }

    /// Fills a column that may take each row from another day: from the last on which something was said.
    mutating func fill(
        _ place: Int,
        fromTheLatestOf series: [Int64],
        _ heads: [Int64: [SeriesHead]]
    ) throws {
        var latest = [(outcome: Claims.Outcome, series: Int64)?](repeating: nil, count: rowCount)
        for series in series {
            let heads = heads[series] ?? []
            var start = 0
            while start < heads.count {
                let end = Self.end(of: start, heads)
                if let row = row(of: heads[start].subject) {
                    let outcome = outcome(heads[start..<end], series)
                    if case .nothing = outcome {} else { latest[row] = (outcome, series) }
                }
                start = end
            }
        }
        for (row, found) in latest.enumerated() {
            if let found { try put(found.outcome, row, [place], found.series) }
        }
    }

    func finish(
        entry: EntryNumber,
        damaged: Int,
        key: (_ row: Int, _ series: Int64) -> ObservationKey?
    ) -> LoadedFigures {
        LoadedFigures(
            tiles: tiles,
            columns: columns.map { column in
                guard var column else { return ColumnFacts(missing: rowCount) }
                column.finish(rows: rowCount)
                return column.facts
            },
            contradictions: open.sorted { ($0.row, $0.series) < ($1.row, $1.series) }
                .compactMap { key($0.row, $0.series) },
            entry: entry,
            isObserved: isObserved,
            damagedSnapshots: damaged
        )
    }

    private mutating func put(
        _ outcome: Claims.Outcome,
        _ row: Int,
        _ places: [Int],
        _ series: Int64
    ) throws(LoadRefusal) {
        switch outcome {
        case .nothing: return
        case .missing: break
        case .contradiction: open.insert(Open(row: row, series: series))
        case .agreed(let head):
            for place in places {
                guard let cell = try columns[place]?.cell(head.value, row: row) else { continue }
                tiles[row: row, column: place] = cell
            }
        }
        isObserved[row] = true
    }

    private func outcome(_ heads: ArraySlice<SeriesHead>, _ series: Int64) -> Claims.Outcome {
        guard heads.count > 1, let first = heads.first else { return Claims.outcome(heads, resolved: nil) }
        return Claims.outcome(heads, resolved: resolutions.holder(series, first.subject))
    }

    private func row(of subject: Int64) -> Int? {
        guard subject >= 0, subject < rows.count, rows[Int(subject)] >= 0 else { return nil }
        return rows[Int(subject)]
    }

    private static func end(of start: Int, _ heads: [SeriesHead]) -> Int {
        var end = start + 1
        while end < heads.count, heads[end].subject == heads[start].subject { end += 1 }
        return end
    }
}
