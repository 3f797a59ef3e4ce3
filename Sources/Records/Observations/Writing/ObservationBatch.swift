package import Elements
package import Quantities

/// Observations to be recorded by one command, with what they are of told once and named by place.
package struct ObservationBatch: Sendable {
    /// A quantity in a period at a stage.
    package struct Series: Hashable, Sendable {
        package let element: ElementID
        package let period: Period
        package let stage: ObservationStage

        package init(element: ElementID, period: Period, stage: ObservationStage) {
            self.element = element
            self.period = period
            self.stage = stage
        }
    }

    /// One observation; the numbers are places in ``series``, ``subjects`` and ``sources``.
    struct Row: Sendable {
        let series: Int32
        let subject: Int32
        let source: Int32
        let value: StoredValue
    }

    /// What few observations have beside their value.
    struct Extras: Sendable {
        var reason: String?
        var note: String?
        var given: GivenValue?
        var evidence: [Digest] = []

        var isEmpty: Bool { reason == nil && note == nil && given == nil && evidence.isEmpty }
    }

    package private(set) var series: [Series] = []
    package private(set) var subjects: [ObservedSubject] = []
    package private(set) var sources: [ObservationSource] = []
    private(set) var rows: [Row] = []
    /// By place of the row.
    private(set) var extras: [Int: Extras] = [:]

    package init() {}

    package var count: Int { rows.count }

    package mutating func add(_ series: Series) -> Int32 {
        self.series.append(series)
        return Int32(self.series.count - 1)
    }

    package mutating func add(_ subject: ObservedSubject) -> Int32 {
        subjects.append(subject)
        return Int32(subjects.count - 1)
    }

    package mutating func add(_ source: ObservationSource) -> Int32 {
        sources.append(source)
        return Int32(sources.count - 1)
    }

    package mutating func reserve(_ rows: Int) { self.rows.reserveCapacity(rows) }

    /// Adds an observation.
    package mutating func add(
        _ value: ObservedValue,
        series: Int32,
        subject: Int32,
        source: Int32,
        given: GivenValue? = nil,
        note: String? = nil,
        evidence: [Digest] = []
    ) {
        rows.append(Row(series: series, subject: subject, source: source, value: StoredValue(value)))
        if value.reason != nil || given != nil || note != nil || !evidence.isEmpty {
            extras[rows.count - 1] = Extras(
                reason: value.reason,
                note: note,
                given: given,
                evidence: evidence
            )
        }
    }

    func key(of place: Int) -> ObservationKey { key(of: rows[place]) }

    /// The value of a row as it would be written.
    func value(of place: Int) -> String {
        let row = rows[place]
        if let given = extras[place]?.given { return "\(given.text) \(given.unit)" }
        return row.value.number.map { "\($0)" } ?? row.value.word ?? row.value.state.word
    }

    func key(of row: Row) -> ObservationKey {
        let series = series[Int(row.series)]
        return ObservationKey(
            subject: subjects[Int(row.subject)],
            element: series.element,
            period: series.period,
            stage: series.stage
        )
    }
}
