package import Database
package import Elements
package import Quantities

/// Asks for single observations: what stands, what stood, what was said before.
package struct ObservationReader {
    /// What all sources say of one key.
    struct Heads {
        let series: Int64
        let subject: Int64
        let rows: [ObservationRow]
        let outcome: Claims.Outcome
        let resolution: ResolutionStore.Stored?
    }

    let connection: Connection
    let catalogue: ElementCatalogue
    private let store: ObservationStore

    package init(_ connection: Connection, _ catalogue: ElementCatalogue) {
        self.connection = connection
        self.catalogue = catalogue
        store = ObservationStore(connection: connection)
    }

    // MARK: - By number

    /// The key and source of an observation; `nil` when there is none.
    func statement(_ number: ObservationNumber) throws -> (key: ObservationKey, source: ObservationSource)? {
        guard let row = try store.row(number) else { return nil }
        return (try key(of: row), try store.source(row.source))
    }

    package func observation(_ number: ObservationNumber) throws -> Observation? {
        try store.row(number).map { try observation($0) }
    }

    func key(of row: ObservationRow) throws -> ObservationKey {
        let series = try store.series(numbered: row.series)
        return ObservationKey(
            subject: try store.subject(row.subject),
            element: series.element,
            period: series.period,
            stage: series.stage
        )
    }

    /// - Throws: ``ObservationRefusal/unknownElement(_:)`` for an element that this program does not know.
    func observation(_ row: ObservationRow) throws -> Observation {
        let key = try key(of: row)
        guard let element = catalogue.element(key.element) else {
            throw ObservationRefusal.unknownElement(key.element.rawValue)
        }
        let note = try store.note(of: row.number)
        let journal = try store.journal(of: row.number.entry)
        return Observation(
            number: row.number,
            key: key,
            source: try store.source(row.source),
            value: try row.value.value(of: element.kind, reason: note?.reason),
            version: row.version,
            replaces: row.replaces,
            given: try store.given(of: row.number),
            note: note?.note,
            evidence: try store.evidence(of: row.number),
            at: journal.at,
            by: journal.actor
        )
    }

    // MARK: - By key

    /// Everything that was ever said of a key, by source and version.
    package func history(_ key: ObservationKey, knownAt: KnownAt = .now) throws -> [Observation] {
        guard let place = try place(key) else { return [] }
        let bound = ObservationNumber.last(of: try knownAt.entry(connection))
        return try store.rows(series: place.series, subject: place.subject, upTo: bound)
            .map { try observation($0) }
    }

    /// What each source says of a key, as known on a day.
    package func standing(_ key: ObservationKey, knownAt: KnownAt = .now) throws -> [Observation] {
        let entry = try knownAt.entry(connection)
        return try heads(key, upTo: entry)?.rows.map { try observation($0) } ?? []
    }

    /// What stands of a subject: what each source says of each of its keys, as known on a day.
    ///
    /// - Parameter period: only this one, and days, months and quarters within it.
    /// - Returns: by element, period, stage and source.
    package func standing(
        of subject: ObservedSubject,
        element: ElementID? = nil,
        period: Period? = nil,
        stage: ObservationStage? = nil,
        knownAt: KnownAt = .now
    ) throws -> [Observation] {
        guard let id = try store.subjects([subject])[subject] else { return [] }
        let entry = try knownAt.entry(connection)
        let wanted = try store.allSeries().filter { series in
            (element.map { $0 == series.element } ?? true) && (stage.map { $0 == series.stage } ?? true)
                && (period.map { $0 == series.period || $0.contains(series.period) } ?? true)
        }
        .sorted { left, right in
            if left.element != right.element { return left.element < right.element }
            if left.period != right.period { return left.period < right.period }
            return left.stage.rawValue < right.stage.rawValue
        }
        var found: [Observation] = []
        for series in wanted {
            found += try store.heads(series: series.id, subject: id, upTo: .last(of: entry))
                .map { try observation($0) }
        }
        return found
    }

    /// The value of a key, as known on a day: what its sources agree on, or what was decided to hold.
    ///
    /// - Returns: `nil` when nobody says anything or the sources contradict each other.
    package func value(_ key: ObservationKey, knownAt: KnownAt = .now) throws -> Observation? {
        let entry = try knownAt.entry(connection)
        guard let heads = try heads(key, upTo: entry), case .agreed(let head) = heads.outcome else {
            return nil
        }
        return try heads.rows.first { $0.source == head.source }.map { try observation($0) }
    }

    /// What one source says of a key now.
    func standing(_ key: ObservationKey, _ source: ObservationSource) throws -> StandingValue? {
        guard let place = try place(key), let id = try store.sources([source])[source],
            let row = try store.head(series: place.series, subject: place.subject, source: id),
            let element = catalogue.element(key.element)
        else { return nil }
        return StandingValue(
            number: row.number,
            key: key,
            source: source,
            value: try row.value.value(of: element.kind, reason: try store.note(of: row.number)?.reason),
            at: try store.moment(of: row.number.entry) ?? .latest
        )
    }

    func heads(_ key: ObservationKey, upTo entry: EntryNumber) throws -> Heads? {
        guard let place = try place(key) else { return nil }
        return try heads(series: place.series, subject: place.subject, upTo: entry)
    }

    func heads(series: Int64, subject: Int64, upTo entry: EntryNumber) throws -> Heads? {
        let rows = try store.heads(series: series, subject: subject, upTo: .last(of: entry))
        guard !rows.isEmpty else { return nil }
        let resolution =
            rows.count > 1
            ? try ResolutionStore(connection: connection)
                .standing(series: series, subject: subject, upTo: entry)
            : nil
        return Heads(
            series: series,
            subject: subject,
            rows: rows,
            outcome: Claims.outcome(rows.map { SeriesHead($0) }[...], resolved: resolution?.source),
            resolution: resolution
        )
    }

    /// The numbers of a key's series and subject, if it was ever spoken of.
    func place(_ key: ObservationKey) throws(DatabaseError) -> (series: Int64, subject: Int64)? {
        guard let subject = try store.subjects([key.subject])[key.subject],
            let series = try store.series(key.element, key.period, key.stage)
        else { return nil }
        return (series, subject)
    }
}
