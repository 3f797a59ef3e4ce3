import Database

/// Reads what stands in series as known up to an entry: from the caches and the observations behind them, or from the observations alone.
struct HeadsReader {
    let connection: Connection
    /// Whether snapshots may be used; the answer is the same without them, only later.
    let usesSnapshots: Bool

    /// Calls `body` once for each series that has heads, in no order.
    ///
    /// - Parameter body: gets the heads by subject and source.
    /// - Returns: series whose snapshot was damaged and passed over.
    @discardableResult
    func each(
        of series: some Collection<Int64>,
        upTo entry: EntryNumber,
        _ body: (_ series: Int64, _ heads: [SeriesHead]) throws -> Void
    ) throws -> [Int64] {
        let store = SnapshotStore(connection: connection)
        guard usesSnapshots, let mark = try store.mark(upTo: entry), mark.entry > .none else {
            try eachByRows(of: series, upTo: entry, body)
            return []
        }
        let wanted = Set(series)
        var later = try self.later(than: mark.entry, upTo: entry, of: wanted)
        var damaged: [Int64] = []
        var heads: [SeriesHead] = []
        // What `body` throws is let out behind the statement, which may only throw the database's own errors.
        var failure: (any Error)?
        try store.snapshots(of: wanted, upTo: mark.entry) { (stored) throws(DatabaseError) in
            guard failure == nil else { return }
            guard stored.isWhole, SeriesSnapshot.read(stored.content, into: &heads) else {
                damaged.append(stored.series)
                return
            }
            if let rows = later.removeValue(forKey: stored.series) {
                heads = SeriesSnapshot.merged(heads, with: rows)
            }
            do { try body(stored.series, heads) } catch { failure = error }
        }
        if let failure { throw failure }
        if !damaged.isEmpty { try eachByRows(of: damaged, upTo: entry, body) }
        for (series, rows) in later where !damaged.contains(series) {
            try body(series, SeriesSnapshot.merged([], with: rows))
        }
        return damaged.sorted()
    }

    /// The observations behind a mark, by series; each by subject, source and number.
    private func later(
        than mark: EntryNumber,
        upTo entry: EntryNumber,
        of wanted: Set<Int64>
    ) throws(DatabaseError) -> [Int64: [ObservationRow]] {
        guard mark < entry else { return [:] }
        var rows: [ObservationRow] = []
        try connection.each(
            """
            SELECT \(ObservationRow.list) FROM observation
            WHERE id > \(ObservationNumber.last(of: mark)) AND id <= \(ObservationNumber.last(of: entry))
            """
        ) { (row) throws(DatabaseError) in
            let series: Int64 = try row[1]
            if wanted.contains(series) { rows.append(try ObservationRow(row: row)) }
        }
        return SnapshotKeeper.bySeries(rows, [])
    }

    private func eachByRows(
        of series: some Collection<Int64>,
        upTo entry: EntryNumber,
        _ body: (_ series: Int64, _ heads: [SeriesHead]) throws -> Void
    ) throws {
        let store = ObservationStore(connection: connection)
        for series in series {
            let heads = try store.heads(series: series, upTo: .last(of: entry))
            if !heads.isEmpty { try body(series, heads.map { SeriesHead($0) }) }
        }
    }
}
