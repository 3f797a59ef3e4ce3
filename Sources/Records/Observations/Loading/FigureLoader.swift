import Criteria
package import Database
import Elements
import Evaluation
import Quantities

/// Loads the figures of a criteria set out of the observations.
package struct FigureLoader: Sendable {
    private let request: FigureRequest
    private let usesSnapshots: Bool

    /// - Parameter usesSnapshots: `false` to read the observations only, which takes longer and must give the same.
    package init(_ request: FigureRequest, usesSnapshots: Bool = true) {
        self.request = request
        self.usesSnapshots = usesSnapshots
    }

    /// - Throws: ``LoadRefusal``, ``DatabaseError``.
    package func load(_ connection: Connection) throws -> LoadedFigures {
        let columns = try self.columns()
        let entry = try request.knownAt.entry(connection)
        let store = ObservationStore(connection: connection)
        let elements = try store.elements(Array(Set(columns.compactMap { $0?.element.id })))
        let choice = try SeriesChoice(
            columns,
            store.series(of: elements.values.sorted()),
            period: request.period,
            stage: request.stage
        )
        var filling = FigureFilling(
            columns: columns,
            rows: try rows(store),
            rowCount: request.subjects.count,
            resolutions: try ResolutionStore(connection: connection).all(upTo: entry)
        )
        var several: [Int64: [SeriesHead]] = [:]
        let shared = Set(choice.ofColumn.filter { $0.count > 1 }.flatMap(\.self))
        let damaged = try HeadsReader(connection: connection, usesSnapshots: usesSnapshots)
            .each(of: choice.series.keys, upTo: entry) { series, heads in
                if let places = choice.columnsFilledBy[series] {
                    try filling.fill(places, with: heads, of: series)
                }
                if shared.contains(series) { several[series] = heads }
            }
        for (place, series) in choice.ofColumn.enumerated() where series.count > 1 {
            try filling.fill(place, fromTheLatestOf: series, several)
        }
        return filling.finish(entry: entry, damaged: damaged.count) { row, series in
            guard let series = choice.series[series] else { return nil }
            return ObservationKey(
                subject: request.subjects[row],
                element: series.element,
                period: series.period,
                stage: series.stage
            )
        }
    }

    /// The columns of the plan; `nil` for an input that is counted from child units.
    private func columns() throws(LoadRefusal) -> [FigureColumn?] {
        var sources = request.catalogue.sources(of: request.plan.set).makeIterator()
        var unanswered: [InputReference] = []
        let columns = request.plan.slots.map { slot -> FigureColumn? in
            guard slot.input.origin == .column, let next = sources.next() else { return nil }
            guard let source = next.source else {
                unanswered.append(next.input)
                return nil
            }
            return FigureColumn(input: slot.input, reference: next.input, source: source)
        }
        guard unanswered.isEmpty else { throw .unanswered(unanswered) }
        return columns
    }

    /// The row of each subject that the records know, by its number.
    private func rows(_ store: ObservationStore) throws(DatabaseError) -> [Int64: Int] {
        let places = Dictionary(request.subjects.enumerated().map { ($1, $0) }) { first, _ in first }
        var rows: [Int64: Int] = [:]
        rows.reserveCapacity(request.subjects.count)
        for kind in Set(request.subjects.map(\.kind)) {
            for stored in try store.subjects(of: kind) {
                if let place = places[stored.subject] { rows[stored.id] = place }
            }
        }
        return rows
    }
}
