import Database
import Elements
import Quantities

/// Writes a batch of observations within a command: decides what each row is, numbers them, keeps the caches true.
struct ObservationWriter {
    /// What a row of the batch is, beside what stands for its key and source.
    private enum Decision {
        case first
        case corrects(ObservationRow)
        case unchanged
        case refused(ObservationRefusal)
    }

    /// A row of the batch by the numbers in the database, to be sorted.
    private struct Place {
        let series: Int64
        let subject: Int64
        let source: Int64
        let row: Int

        static func isBefore(_ left: Place, _ right: Place) -> Bool {
            if left.series != right.series { return left.series < right.series }
            if left.subject != right.subject { return left.subject < right.subject }
            return left.source < right.source
        }
    }

    let change: Change
    let catalogue: ElementCatalogue
    private let store: ObservationStore
    private let rules: ElementRules
    private let snapshotStep: Int

    init(_ change: Change, _ service: ObservationService) {
        self.change = change
        catalogue = service.catalogue
        rules = service.rules
        snapshotStep = service.snapshotStep
        store = ObservationStore(connection: change.connection)
    }

    /// Writes the whole batch or, when a row is refused, nothing.
    ///
    /// - Returns: what was done, and the numbers of what was written in the order of series, subject and source.
    /// - Throws: ``RefusedRows`` with every refusal, ``ObservationRefusal/tooMany(_:)``, ``ObservationRefusal/empty``.
    func write(
        _ batch: ObservationBatch,
        existing policy: ExistingPolicy
    ) throws -> (summary: BatchSummary, rows: [ObservationRow], digest: Digest) {
        guard batch.count > 0 else { throw ObservationRefusal.empty }
        guard batch.count <= ObservationNumber.most else { throw ObservationRefusal.tooMany(batch.count) }
        var digest = ObservationDigest()
        let resolved = try ResolvedBatch(batch, store, entry: change.entry, digest: &digest)
        if let refused = try RuleCheck(change.connection, rules).refusals(batch, resolved, upTo: change.entry)
        {
            throw refused
        }
        let order = places(batch, resolved)
        let (rows, origins, corrected) = try decide(batch, order, resolved, policy)
        for row in rows { digest.add(row) }
        try store.insert(rows)
        try ExtrasWriter(change, batch).write(rows, origins, &digest)
        try SnapshotKeeper(connection: change.connection, step: snapshotStep).extend(
            with: rows,
            upTo: change.entry
        )
        let summary = BatchSummary(
            entry: change.entry,
            recorded: rows.count - corrected,
            corrected: corrected,
            unchanged: batch.count - rows.count
        )
        return (summary, rows, digest.finish())
    }

    /// In the order of the index, which for a large batch is most of the speed.
    private func places(_ batch: ObservationBatch, _ resolved: ResolvedBatch) -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(batch.count)
        var isSorted = true
        for (number, row) in batch.rows.enumerated() {
            let place = Place(
                series: resolved.series[Int(row.series)],
                subject: resolved.subjects[Int(row.subject)],
                source: resolved.sources[Int(row.source)],
                row: number
            )
            if let last = places.last, Place.isBefore(place, last) { isSorted = false }
            places.append(place)
        }
        if !isSorted { places.sort(by: Place.isBefore) }
        return places
    }

    // MARK: - Decisions

    private func decide(
        _ batch: ObservationBatch,
        _ order: [Place],
        _ resolved: ResolvedBatch,
        _ policy: ExistingPolicy
    ) throws -> (rows: [ObservationRow], origins: [Int], corrected: Int) {
        var rows: [ObservationRow] = []
        var origins: [Int] = []
        rows.reserveCapacity(order.count)
        origins.reserveCapacity(order.count)
        var refused: [RefusedRows.Row] = []
        var refusedCount = 0
        var corrected = 0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, order[end].series == order[start].series { end += 1 }
            let heads = try heads(order[start..<end], resolved)
            var next = 0
            for index in start..<end {
                let place = order[index]
                while next < heads.count,
                    (heads[next].subject, heads[next].source) < (place.subject, place.source)
                {
                    next += 1
                }
                var head: ObservationRow?
                if next < heads.count, heads[next].subject == place.subject,
                    heads[next].source == place.source
                {
                    head = heads[next]
                }
                let row = batch.rows[place.row]
                var decision = try decision(row, head, batch, policy)
                if index > start, !Place.isBefore(order[index - 1], place) {
                    decision = .refused(.twice(batch.key(of: row)))
                }
                let old: ObservationRow?
                switch decision {
                case .first: old = nil
                case .corrects(let head):
                    old = head
                    corrected += 1
                case .unchanged: continue
                case .refused(let refusal):
                    refusedCount += 1
                    if refused.count < RefusedRows.kept {
                        refused.append(RefusedRows.Row(place: place.row, refusal: refusal))
                    }
                    continue
                }
                origins.append(place.row)
                rows.append(
                    ObservationRow(
                        number: ObservationNumber(change.entry, place: rows.count),
                        series: place.series,
                        subject: place.subject,
                        source: place.source,
                        version: (old?.version ?? 0) + 1,
                        replaces: old?.number,
                        value: row.value
                    )
                )
            }
            start = end
        }
        guard refused.isEmpty else {
            throw RefusedRows(rows: refused.sorted { $0.place < $1.place }, count: refusedCount)
        }
        return (rows, origins, corrected)
    }

    /// What stands for the keys of one series, by subject and source.
    private func heads(_ places: ArraySlice<Place>, _ resolved: ResolvedBatch) throws -> [ObservationRow] {
        guard let first = places.first, resolved.known.contains(first.series) else { return [] }
        if places.count > 8 { return try store.heads(series: first.series) }
        return try places.compactMap {
            try store.head(series: $0.series, subject: $0.subject, source: $0.source)
        }
    }

    private func decision(
        _ row: ObservationBatch.Row,
        _ head: ObservationRow?,
        _ batch: ObservationBatch,
        _ policy: ExistingPolicy
    ) throws -> Decision {
        guard let head else {
            if case .replace(let number) = policy { return .refused(.noSuchObservation(number)) }
            return .first
        }
        switch policy {
        case .refuse:
            if head.value.says(row.value) { return .unchanged }
            return .refused(.alreadyRecorded(try standing(head, row, batch)))
        case .correct(let seen):
            if head.value.says(row.value) { return .unchanged }
            if head.number.entry > seen { return .refused(.changedMeanwhile(try standing(head, row, batch))) }
        case .replace(let number):
            if head.number != number { return .refused(.changedMeanwhile(try standing(head, row, batch))) }
            if head.value.says(row.value) { return .refused(.nothingChanged(try standing(head, row, batch))) }
        }
        return .corrects(head)
    }

    private func standing(
        _ head: ObservationRow,
        _ row: ObservationBatch.Row,
        _ batch: ObservationBatch
    ) throws -> StandingValue {
        let key = batch.key(of: row)
        guard let element = catalogue.element(key.element) else {
            throw ObservationRefusal.unknownElement(key.element.rawValue)
        }
        let reason = try store.note(of: head.number)?.reason
        return StandingValue(
            number: head.number,
            key: key,
            source: batch.sources[Int(row.source)],
            value: try head.value.value(of: element.kind, reason: reason),
            at: try store.moment(of: head.number.entry) ?? change.now
        )
    }
}
