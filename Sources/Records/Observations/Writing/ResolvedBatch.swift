import Database
import Elements
import Quantities

/// The numbers in the database of what a batch names, made where they did not exist.
struct ResolvedBatch {
    let series: [Int64]
    let subjects: [Int64]
    let sources: [Int64]
    /// Series that existed before and so may have values.
    let known: Set<Int64>

    /// Finds or makes every number.
    ///
    /// - Parameter digest: takes in what was made.
    init(
        _ batch: ObservationBatch,
        _ store: ObservationStore,
        entry: EntryNumber,
        digest: inout ObservationDigest
    ) throws(DatabaseError) {
        let elements = try Self.elements(batch, store, entry, &digest)
        sources = try Self.sources(batch, store, entry, &digest)
        subjects = try Self.subjects(batch, store, entry, &digest)
        (series, known) = try Self.series(batch, elements, store, entry, &digest)
    }

    private static func elements(
        _ batch: ObservationBatch,
        _ store: ObservationStore,
        _ entry: EntryNumber,
        _ digest: inout ObservationDigest
    ) throws(DatabaseError) -> [ElementID: Int64] {
        let names = Array(Set(batch.series.map(\.element))).sorted()
        var ids = try store.elements(names)
        guard names.contains(where: { ids[$0] == nil }) else { return ids }
        var next = try store.nextID("observed_element")
        try store.connection.insert(into: "observed_element", columns: ["id", "name", "entry"]) {
            (rows) throws(DatabaseError) in
            for name in names where ids[name] == nil {
                try rows.append(next)
                try rows.append(name.rawValue)
                try rows.append(entry)
                try rows.endRow()
                digest.add(element: next, name.rawValue)
                ids[name] = next
                next += 1
            }
        }
        return ids
    }

    private static func sources(
        _ batch: ObservationBatch,
        _ store: ObservationStore,
        _ entry: EntryNumber,
        _ digest: inout ObservationDigest
    ) throws(DatabaseError) -> [Int64] {
        var ids = try store.sources(Array(Set(batch.sources)))
        guard batch.sources.contains(where: { ids[$0] == nil }) else {
            return batch.sources.map { ids[$0] ?? 0 }
        }
        var next = try store.nextID("observation_source")
        try store.connection.insert(into: "observation_source", columns: ["id", "name", "entry"]) {
            (rows) throws(DatabaseError) in
            for source in batch.sources where ids[source] == nil {
                try rows.append(next)
                try rows.append(source.rawValue)
                try rows.append(entry)
                try rows.endRow()
                digest.add(source: next, source.rawValue)
                ids[source] = next
                next += 1
            }
        }
        return batch.sources.map { ids[$0] ?? 0 }
    }

    private static func subjects(
        _ batch: ObservationBatch,
        _ store: ObservationStore,
        _ entry: EntryNumber,
        _ digest: inout ObservationDigest
    ) throws(DatabaseError) -> [Int64] {
        var ids = try store.subjects(batch.subjects)
        guard batch.subjects.contains(where: { ids[$0] == nil }) else {
            return batch.subjects.map { ids[$0] ?? 0 }
        }
        var next = try store.nextID("observed_subject")
        try store.connection.insert(
            into: "observed_subject",
            columns: ["id", "kind", "code", "valid_from", "entry"]
        ) { (rows) throws(DatabaseError) in
            for subject in batch.subjects where ids[subject] == nil {
                let day = subject.validFrom?.description ?? ""
                try rows.append(next)
                try rows.append(subject.kind)
                try rows.append(subject.code)
                try rows.append(day)
                try rows.append(entry)
                try rows.endRow()
                digest.add(subject: next, subject.kind.rawValue, subject.code, day)
                ids[subject] = next
                next += 1
            }
        }
        return batch.subjects.map { ids[$0] ?? 0 }
    }

    private static func series(
        _ batch: ObservationBatch,
        _ elements: [ElementID: Int64],
        _ store: ObservationStore,
        _ entry: EntryNumber,
        _ digest: inout ObservationDigest
    ) throws(DatabaseError) -> (ids: [Int64], known: Set<Int64>) {
        var ids: [ObservationBatch.Series: Int64] = [:]
        for stored in try store.series(of: elements.values.sorted()) {
            ids[
                ObservationBatch.Series(
                    element: stored.element,
                    period: stored.period,
                    stage: stored.stage
                )
            ] = stored.id
        }
        let known = Set(ids.values)
        guard batch.series.contains(where: { ids[$0] == nil }) else {
            return (batch.series.map { ids[$0] ?? 0 }, known)
        }
        var next = try store.nextID("observation_series")
        try store.connection.insert(
            into: "observation_series",
            columns: ["id", "element", "period", "stage", "entry"]
        ) { (rows) throws(DatabaseError) in
            for series in batch.series where ids[series] == nil {
                let element = elements[series.element] ?? 0
                try rows.append(next)
                try rows.append(element)
                try rows.append(series.period.number)
                try rows.append(series.stage)
                try rows.append(entry)
                try rows.endRow()
                digest.add(series: next, element, series.period.number, series.stage)
                ids[series] = next
                next += 1
            }
        }
        return (batch.series.map { ids[$0] ?? 0 }, known)
    }
}
