import Criteria
import Database
import Elements
import Quantities
import Territory

/// The recorded values of old units as figures that can be carried over.
struct OldValues {
    private let request: CarryRequest
    private let territory: Territory

    init(_ request: CarryRequest, _ territory: Territory) {
        self.request = request
        self.territory = territory
    }

    /// By element and the unit's code; units of which nothing is said are left out. A contradiction counts as missing.
    func figures(
        _ connection: Connection,
        _ carrier: DataCarrier
    ) throws -> [ElementID: [UnitCode: Figure]] {
        let store = ObservationStore(connection: connection)
        let entry = try request.knownAt.entry(connection)
        let kinds = Dictionary(request.elements.map { ($0.id, $0) }) { first, _ in first }
        let ids = try store.elements(request.elements.map(\.id) + weightIDs)
        let fitting = try store.series(of: ids.values.sorted())
            .filter { $0.stage == request.stage && fits($0) }
            .sorted { $0.period < $1.period }
        let codes = try self.codes(store, carrier)
        let resolutions = try ResolutionStore(connection: connection).all(upTo: entry)
        var heads: [Int64: [SeriesHead]] = [:]
        try HeadsReader(connection: connection, usesSnapshots: true)
            .each(of: fitting.map(\.id), upTo: entry) { heads[$0] = $1 }
        var figures: [ElementID: [UnitCode: Figure]] = [:]
        // From the earliest day on, so that the last one holds.
        for series in fitting {
            let list = heads[series.id] ?? []
            var start = 0
            while start < list.count {
                let subject = list[start].subject
                let end = list[start...].firstIndex { $0.subject != subject } ?? list.count
                if let code = codes[subject] {
                    let resolved = end - start > 1 ? resolutions.holder(series.id, subject) : nil
                    let outcome = Claims.outcome(list[start..<end], resolved: resolved)
                    if let figure = Self.figure(outcome, kinds[series.element]?.kind) {
                        figures[series.element, default: [:]][code] = figure
                    }
                }
                start = end
            }
        }
        return figures
    }

    private var weightIDs: [ElementID] {
        request.elements.compactMap { element in
            guard case .weightedMean(let id) = element.merge else { return nil }
            return ElementID(rawValue: id)
        }
    }

    private func fits(_ series: StoredSeries) -> Bool {
        if series.period.kind == .day {
            return series.period.firstDay <= request.from && request.period.contains(series.period)
        }
        return series.period == request.period
    }

    /// The code of each old unit by its number in the records.
    private func codes(_ store: ObservationStore, _ carrier: DataCarrier) throws -> [Int64: UnitCode] {
        var codes: [Int64: UnitCode] = [:]
        for stored in try store.subjects(of: .unit) {
            guard let unit = stored.subject.unit(in: territory), unit.validity.contains(request.from),
                carrier.takesPart(unit.code)
            else { continue }
            codes[stored.id] = unit.code
        }
        return codes
    }

    /// `nil` when nothing is said.
    private static func figure(_ outcome: Claims.Outcome, _ kind: ElementKind?) -> Figure? {
        switch outcome {
        case .nothing: return nil
        case .missing, .contradiction: return .missing
        case .agreed(let head):
            if head.value.state == .notApplicable { return .notApplicable }
            if case .choice(let options)? = kind {
                // Goes over only where the territory stayed the same, so its place will do.
                return options.firstIndex { $0.id == head.value.word }.map { .known(Fraction(Int64($0))) }
                    ?? .missing
            }
            guard let decimal = head.value.decimal, let value = Fraction(decimal) else { return .missing }
            return .known(value)
        }
    }
}
