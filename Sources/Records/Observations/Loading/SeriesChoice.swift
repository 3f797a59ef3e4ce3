import Elements
import Quantities

/// Which series the columns of a set take their figures from.
struct SeriesChoice {
    /// Every series that some column needs.
    private(set) var series: [Int64: StoredSeries] = [:]
    /// For a column that may take its figure from several days: its series from the earliest; else at most one.
    private(set) var ofColumn: [[Int64]]
    /// Columns that one series alone fills, by series.
    private(set) var columnsFilledBy: [Int64: [Int]] = [:]

    /// - Parameter stored: every series of the columns' elements.
    init(
        _ columns: [FigureColumn?],
        _ stored: [StoredSeries],
        period: Period,
        stage: ObservationStage
    ) throws(LoadRefusal) {
        let byElement = Dictionary(grouping: stored.filter { $0.stage == stage }, by: \.element)
        ofColumn = []
        for column in columns {
            guard let column else {
                ofColumn.append([])
                continue
            }
            let wanted = try Self.period(period, for: column)
            let fitting = (byElement[column.element.id] ?? [])
                .filter { $0.period == wanted || ($0.period.kind == .day && wanted.contains($0.period)) }
                .sorted { $0.period < $1.period }
            for series in fitting { self.series[series.id] = series }
            ofColumn.append(fitting.map(\.id))
        }
        for (place, ids) in ofColumn.enumerated() where ids.count == 1 {
            columnsFilledBy[ids[0], default: []].append(place)
        }
    }

    /// The period of which a column wants figures; of a state on a day any day within it will do.
    private static func period(_ period: Period, for column: FigureColumn) throws(LoadRefusal) -> Period {
        let kind = column.element.period
        guard kind == period.kind || kind == .day else {
            throw .periodKind(found: period, expected: kind)
        }
        guard column.isOfPreviousPeriod else { return period }
        guard let previous = period.previous else { throw .noPeriodBefore(period) }
        return previous
    }
}
