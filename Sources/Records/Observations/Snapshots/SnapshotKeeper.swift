import Database

/// Keeps the caches true: after every so many observations a mark is set, up to which snapshots say what stands.
///
/// A reader takes the snapshots of the last mark before what it asks for, and only the few observations after it.
struct SnapshotKeeper {
    let store: SnapshotStore
    private let connection: Connection
    /// So many observations a reader may have to go through behind a mark.
    private let step: Int

    init(connection: Connection, step: Int) {
        self.connection = connection
        self.step = step
        store = SnapshotStore(connection: connection)
    }

    /// Takes in what an entry brought.
    ///
    /// - Parameter rows: all observations of the entry, by series, subject and source; they are in the table already.
    func extend(with rows: [ObservationRow], upTo entry: EntryNumber) throws(DatabaseError) {
        let mark = try store.mark(upTo: entry)
        let later = (mark?.later ?? 0) + rows.count
        guard later >= step else {
            try store.insert(mark: mark?.entry ?? .none, later: later)
            return
        }
        let since = mark?.entry ?? .none
        var older: [ObservationRow] = []
        if later > rows.count {
            // From the mark up to before this entry.
            let end = ObservationNumber(entry, place: 0)
            older = try connection.all(
                ObservationRow.self,
                """
                SELECT \(ObservationRow.list) FROM observation
                WHERE id > \(ObservationNumber.last(of: since)) AND id < \(end)
                """
            )
        }
        try set(mark: entry, since: since, with: older, and: rows)
    }

    /// Writes new snapshots for the series that have new rows, and the mark.
    private func set(
        mark entry: EntryNumber,
        since: EntryNumber,
        with older: [ObservationRow],
        and rows: [ObservationRow]
    ) throws(DatabaseError) {
        let changed = SnapshotKeeper.bySeries(older, rows)
        var base: [Int64: [UInt8]] = [:]
        try store.snapshots(of: changed.keys, upTo: since) { (stored) throws(DatabaseError) in
            base[stored.series] = stored.content
        }
        var snapshots: [(series: Int64, content: [UInt8])] = []
        var heads: [SeriesHead] = []
        for (series, rows) in changed.sorted(by: { $0.key < $1.key }) {
            heads.removeAll(keepingCapacity: true)
            if let content = base[series], !SeriesSnapshot.read(content, into: &heads) {
                // A cache that somebody damaged: the rows know.
                heads = try ObservationStore(connection: connection)
                    .heads(series: series, upTo: .last(of: since)).map { SeriesHead($0) }
            }
            snapshots.append((series, SeriesSnapshot.content(SeriesSnapshot.merged(heads, with: rows))))
        }
        try store.insert(snapshots, at: entry)
        try store.insert(mark: entry, later: 0)
    }

    /// Rows by series, each by subject, source and number.
    static func bySeries(
        _ older: [ObservationRow],
        _ rows: [ObservationRow]
    ) -> [Int64: [ObservationRow]] {
        var groups: [Int64: [ObservationRow]] = [:]
        for row in older { groups[row.series, default: []].append(row) }
        var start = 0
        for place in rows.indices
        where place + 1 == rows.count || rows[place + 1].series != rows[place].series {
            groups[rows[place].series, default: []] += rows[start...place]
            start = place + 1
        }
        guard !older.isEmpty else { return groups }
        return groups.mapValues { rows in
            rows.sorted { ($0.subject, $0.source, $0.number) < ($1.subject, $1.source, $1.number) }
        }
    }
}
