package import Database

/// Holds the observations against the journal, and the caches against the observations.
package struct ObservationCheck {
    private let connection: Connection

    package init(_ connection: Connection) { self.connection = connection }

    /// Everything that is wrong; empty when all is in order.
    ///
    /// - Complexity: every observation is read twice, page by page.
    package func findings() throws -> [ObservationFinding] {
        try entries() + notes() + snapshots()
    }

    // MARK: - Entries

    private struct Kept: RowDecodable {
        let number: EntryNumber
        let state: Digest

        init(row: Row) throws(DatabaseError) {
            number = try row[0]
            state = try row[1]
        }
    }

    private func entries() throws -> [ObservationFinding] {
        let kept = try connection.all(
            Kept.self,
            """
            SELECT number, state FROM journal
            WHERE subject_kind IN ('observation', 'observations') AND state IS NOT NULL ORDER BY number
            """
        )
        var found = try EntryDigests(connection).all()
        var findings: [ObservationFinding] = []
        for entry in kept {
            guard var digest = found.removeValue(forKey: entry.number), digest.finish() == entry.state else {
                findings.append(.entryDiffers(entry.number))
                continue
            }
        }
        return findings + found.keys.sorted().map { .unknownEntry($0) }
    }

    // MARK: - Notes

    private func notes() throws(DatabaseError) -> [ObservationFinding] {
        var findings: [ObservationFinding] = []
        try connection.each(
            "SELECT observation, digest, salt, reason, note FROM observation_note WHERE salt IS NOT NULL"
        ) { (row) throws(DatabaseError) in
            let digest: Digest = try row[1]
            let note = ObservationNote(salt: try row[2], reason: try row[3], note: try row[4])
            if note.digest != digest { findings.append(.note(try row[0])) }
        }
        return findings
    }

    // MARK: - Snapshots

    /// Makes every snapshot anew in memory and compares.
    private func snapshots() throws -> [ObservationFinding] {
        let store = SnapshotStore(connection: connection)
        let marks = try store.marks()
        var findings: [ObservationFinding] = []
        var heads: [Int64: [SeriesHead]] = [:]
        var from = EntryNumber.none
        for mark in marks {
            // Observations up to this mark; what is stored at it must be the heads of the series that they changed.
            let changed = try advance(&heads, from: from, upTo: mark.entry)
            var stored = try store.stored(at: mark.entry)
            for series in changed.sorted() {
                let content = SeriesSnapshot.content(heads[series] ?? [])
                if stored.removeValue(forKey: series)?.matches(content) != true {
                    findings.append(.snapshot(series: series, entry: mark.entry))
                }
            }
            findings += stored.keys.sorted().map { .snapshot(series: $0, entry: mark.entry) }
            from = mark.entry
        }
        // Only the last mark counts what came after it.
        let (last, later) = (marks.last?.entry ?? .none, marks.last?.later ?? 0)
        if try store.count(after: last) != later { findings.append(.mark(last)) }
        return findings
    }

    /// Takes observations into the heads.
    ///
    /// - Returns: the series that changed.
    private func advance(
        _ heads: inout [Int64: [SeriesHead]],
        from: EntryNumber,
        upTo entry: EntryNumber
    ) throws -> Set<Int64> {
        var changed: Set<Int64> = []
        try ObservationPages(connection).each(after: .last(of: from), upTo: .last(of: entry)) { rows in
            for (series, rows) in SnapshotKeeper.bySeries(rows, []) {
                heads[series] = SeriesSnapshot.merged(heads[series] ?? [], with: rows)
                changed.insert(series)
            }
        }
        return changed
    }
}
