import Database

/// The table of decisions about contradictions.
struct ResolutionStore {
    struct Stored: RowDecodable {
        let entry: EntryNumber
        let series: Int64
        let subject: Int64
        let holds: ObservationNumber
        let source: Int64
        let why: String

        /// Columns entry, series, subject, holds, the source of what holds, why.
        init(row: Row) throws(DatabaseError) {
            entry = try row[0]
            series = try row[1]
            subject = try row[2]
            holds = try row[3]
            source = try row[4]
            why = try row[5]
        }
    }

    let connection: Connection

    /// The decisions that still stand as known up to an entry: whatever a source said after one nobody has weighed yet.
    func all(upTo entry: EntryNumber) throws(DatabaseError) -> Resolutions {
        let decisions = try connection.all(
            Stored.self,
            """
            SELECT r.entry, r.series, r.subject, r.holds, o.source, r.why FROM observation_resolution r
            JOIN observation o ON o.id = r.holds WHERE r.entry <= \(entry)
            AND NOT EXISTS (
                SELECT 1 FROM observation l WHERE l.series = r.series AND l.subject = r.subject
                AND l.id > \(Self.bound("r.entry")) AND l.id <= \(ObservationNumber.last(of: entry)))
            ORDER BY r.entry
            """
        )
        var latest: [Resolutions.Key: Stored] = [:]
        for decision in decisions {
            latest[Resolutions.Key(series: decision.series, subject: decision.subject)] = decision
        }
        return Resolutions(latest)
    }

    /// The decision about one subject in one series, if it still stands.
    func standing(
        series: Int64,
        subject: Int64,
        upTo entry: EntryNumber
    ) throws(DatabaseError) -> Stored? {
        try connection.first(
            Stored.self,
            """
            SELECT r.entry, r.series, r.subject, r.holds, o.source, r.why FROM observation_resolution r
            JOIN observation o ON o.id = r.holds
            WHERE r.series = \(series) AND r.subject = \(subject) AND r.entry <= \(entry)
            AND NOT EXISTS (
                SELECT 1 FROM observation l WHERE l.series = r.series AND l.subject = r.subject
                AND l.id > \(Self.bound("r.entry")) AND l.id <= \(ObservationNumber.last(of: entry)))
            ORDER BY r.entry DESC LIMIT 1
            """
        )
    }

    /// The last number that the entry in a column could bring.
    private static func bound(_ column: String) -> SQL {
        SQL(trusted: "(\(column) + 1) * \(ObservationNumber.most) - 1")
    }

    func insert(
        _ entry: EntryNumber,
        series: Int64,
        subject: Int64,
        holds: ObservationNumber,
        why: String
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO observation_resolution (entry, series, subject, holds, why)
            VALUES (\(entry), \(series), \(subject), \(holds), \(why))
            """
        )
    }
}
