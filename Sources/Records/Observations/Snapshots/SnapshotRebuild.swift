package import Database

/// Makes all snapshots anew out of the observations.
package struct SnapshotRebuild {
    private let connection: Connection
    private let step: Int

    /// - Parameter step: after so many observations a mark is set.
    package init(_ connection: Connection, step: Int = 16_384) {
        self.connection = connection
        self.step = step
    }

    /// - Returns: how many marks there are now.
    package func run() throws -> Int {
        let store = SnapshotStore(connection: connection)
        try store.removeAll()
        var heads: [Int64: [SeriesHead]] = [:]
        var pending: [ObservationRow] = []
        var count = 0
        var marks = 0
        var mark = EntryNumber.none
        func take() throws {
            guard let last = pending.last else { return }
            let changed = SnapshotKeeper.bySeries(pending, [])
            for (series, rows) in changed {
                heads[series] = SeriesSnapshot.merged(heads[series] ?? [], with: rows)
            }
            try store.insert(
                changed.keys.sorted().map { ($0, SeriesSnapshot.content(heads[$0] ?? [])) },
                at: last.number.entry
            )
            mark = last.number.entry
            try store.insert(mark: mark, later: 0)
            marks += 1
            pending.removeAll(keepingCapacity: true)
        }
        try ObservationPages(connection)
            .each(after: ObservationNumber(rawValue: 0), upTo: ObservationNumber(rawValue: .max)) { rows in
                for row in rows {
                    // A mark stands at the end of an entry, never within one.
                    if let last = pending.last, pending.count >= step, last.number.entry != row.number.entry {
                        try take()
                    }
                    pending.append(row)
                    count += 1
                }
            }
        if pending.count >= step { try take() }
        if !pending.isEmpty { try store.insert(mark: mark, later: pending.count) }
        return marks
    }
}
