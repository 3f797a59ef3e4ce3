import Database
import Records

/// Counts of what is entered and judged, changed in the transaction that enters or judges.
///
/// A campaign's counts lie by parent and criterion, a dossier's in a row of its own; ``recount(_:_:)`` makes them anew from the values and
/// judgements themselves and must never find anything else.
enum ProgressStore {
    /// Counts claimed values that are about to be entered.
    ///
    /// Called before they are written, since it looks at what they replace.
    static func add(
        entering values: [ValueKey: String],
        to dossier: Dossier,
        _ connection: Connection
    ) throws(DatabaseError) {
        var filled: Set<ValueKey> = []
        try connection.each(
            """
            SELECT criterion, letter, value FROM dossier_value
            WHERE dossier = \(dossier.id) AND stage = \(ValueStage.claimed)
                AND criterion IN \(list: Set(values.keys.map(\.criterion)))
            ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            let key = ValueKey(try row[0], try row[1])
            if try (row[2] as String).isEmpty { filled.remove(key) } else { filled.insert(key) }
        }
        var changes: [String: Int] = [:]
        for (key, text) in values where text.isEmpty == filled.contains(key) {
            changes[key.criterion, default: 0] += text.isEmpty ? -1 : 1
        }
        try add(filled: changes, to: dossier, connection)
    }

    /// Counts criteria that were judged for the first time in a submission.
    static func add(
        judged criteria: Set<String>,
        of dossier: Dossier,
        _ connection: Connection
    ) throws(DatabaseError) {
        try add(judged: Dictionary(uniqueKeysWithValues: criteria.map { ($0, 1) }), of: dossier, connection)
    }

    /// What the unit gets back is no longer judged: it will be handed in anew.
    static func takeAway(judgedOf dossier: Dossier, _ connection: Connection) throws(DatabaseError) {
        let judged = try connection.values(
            String.self,
            """
            SELECT DISTINCT criterion FROM verification_judgement
            WHERE dossier = \(dossier.id) AND finding <> \(Judgement.Finding.unseen)
                AND submission = (SELECT MAX(number) FROM dossier_submission WHERE dossier = \(dossier.id))
            """
        )
        try add(judged: Dictionary(uniqueKeysWithValues: judged.map { ($0, -1) }), of: dossier, connection)
    }

    private static func add(
        filled: [String: Int] = [:],
        judged: [String: Int] = [:],
        to dossier: Dossier,
        _ connection: Connection
    ) throws(DatabaseError) {
        let criteria = Set(filled.keys).union(judged.keys).filter { filled[$0] != 0 || judged[$0] != 0 }
        guard !criteria.isEmpty else { return }
        let parent = dossier.participant.parent ?? ""
        let rows = criteria.sorted().map { ($0, filled[$0] ?? 0, judged[$0] ?? 0) }
        try add(rows.filter { $0.1 >= 0 && $0.2 >= 0 }, to: dossier.campaign, parent, connection)
        // A row to be inserted could not count below nothing, so what grows less is taken from a row that is there.
        for (criterion, more, checked) in rows where more < 0 || checked < 0 {
            try connection.post(
                """
                UPDATE progress_criterion SET filled = filled + \(more), judged = judged + \(checked)
                WHERE campaign = \(dossier.campaign) AND parent = \(parent) AND criterion = \(criterion)
                """
            )
        }
        let (more, checked) = (filled.values.reduce(0, +), judged.values.reduce(0, +))
        guard more != 0 || checked != 0 else { return }
        let changed = try connection.execute(
            """
            UPDATE progress_dossier SET filled = filled + \(more), judged = judged + \(checked)
            WHERE dossier = \(dossier.id)
            """
        )
        guard changed == 0 else { return }
        try connection.post(
            "INSERT INTO progress_dossier (dossier, filled, judged) VALUES (\(dossier.id), \(more), \(checked))"
        )
    }

    /// Adds to the counts of a parent, some dozens of criteria with one statement.
    private static func add(
        _ rows: [(criterion: String, filled: Int, judged: Int)],
        to campaign: Identifier<Campaign>,
        _ parent: String,
        _ connection: Connection
    ) throws(DatabaseError) {
        guard !rows.isEmpty else { return }
        let values = rows.map { row in
            [
                campaign.sqlValue, parent.sqlValue, row.criterion.sqlValue, row.filled.sqlValue,
                row.judged.sqlValue,
            ]
        }
        try connection.post(
            """
            INSERT INTO progress_criterion (campaign, parent, criterion, filled, judged) VALUES \(rows: values)
            ON CONFLICT (campaign, parent, criterion) DO UPDATE SET
                filled = progress_criterion.filled + excluded.filled,
                judged = progress_criterion.judged + excluded.judged
            """
        )
    }

    private static func add(
        judged: [String: Int],
        of dossier: Dossier,
        _ connection: Connection
    ) throws(DatabaseError) {
        try add(filled: [:], judged: judged, to: dossier, connection)
    }
}
