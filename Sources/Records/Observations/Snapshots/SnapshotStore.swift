import Database

/// The tables of the caches.
struct SnapshotStore {
    struct Mark: RowDecodable {
        let entry: EntryNumber
        /// How many observations came after it, up to the next mark or now.
        let later: Int

        init(row: Row) throws(DatabaseError) {
            entry = try row[0]
            later = try row[1]
        }
    }

    struct Stored: RowDecodable {
        let series: Int64
        let content: [UInt8]
        let digest: Digest

        init(row: Row) throws(DatabaseError) {
            series = try row[0]
            content = try row[1]
            digest = try row[2]
        }

        /// Whether the content is what was written.
        var isWhole: Bool { Digest(of: content) == digest }
    }

    let connection: Connection

    private static let chunk = 400

    /// The last mark up to an entry.
    func mark(upTo entry: EntryNumber) throws(DatabaseError) -> Mark? {
        try connection.first(
            Mark.self,
            "SELECT entry, later FROM observation_mark WHERE entry <= \(entry) ORDER BY entry DESC LIMIT 1"
        )
    }

    func insert(mark entry: EntryNumber, later: Int) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO observation_mark (entry, later) VALUES (\(entry), \(later))
            ON CONFLICT (entry) DO UPDATE SET later = excluded.later
            """
        )
    }

    /// The latest snapshots of series up to a mark; series that had no observation by then have none.
    func snapshots(
        of series: some Collection<Int64>,
        upTo entry: EntryNumber,
        _ body: (Stored) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        for part in Array(series).chunks(of: Self.chunk) {
            try connection.each(
                """
                SELECT s.series, s.content, s.digest FROM observation_snapshot s JOIN (
                    SELECT series, max(entry) AS entry FROM observation_snapshot
                    WHERE series IN \(list: part) AND entry <= \(entry) GROUP BY series
                ) l ON l.series = s.series AND l.entry = s.entry
                """
            ) { (row) throws(DatabaseError) in try body(Stored(row: row)) }
        }
    }

    func insert(_ snapshots: [(series: Int64, content: [UInt8])], at entry: EntryNumber) throws(DatabaseError)
    {
        try connection.insert(
            into: "observation_snapshot",
            columns: ["series", "entry", "content", "digest"]
        ) { (batch) throws(DatabaseError) in
            for snapshot in snapshots {
                try batch.append(snapshot.series)
                try batch.append(entry)
                try batch.append(bytes: snapshot.content)
                try batch.append(Digest(of: snapshot.content))
                try batch.endRow()
            }
        }
    }

    func removeAll() throws(DatabaseError) {
        try connection.execute("DELETE FROM observation_snapshot")
        try connection.execute("DELETE FROM observation_mark")
    }
}
