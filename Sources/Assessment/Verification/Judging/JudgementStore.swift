package import Database
package import Records

/// Judgements in the database: rows that are never changed; of a criterion and submission the one with the highest entry counts.
package enum JudgementStore {
    /// Writes judgements with their corrected values, all of one entry.
    static func insert(
        _ drafts: [JudgementDraft],
        submission: Int,
        of dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        let columns = [
            "dossier", "criterion", "entry", "submission", "finding", "seen", "reason", "rejections",
        ]
        try connection.insert(into: "verification_judgement", columns: columns) {
            (batch) throws(DatabaseError) in
            for draft in drafts {
                try batch.append(dossier)
                try batch.append(draft.criterion)
                try batch.append(entry)
                try batch.append(submission)
                try batch.append(draft.finding == .agreed ? Judgement.Finding.agreed : .corrected)
                try batch.append(draft.seen)
                try batch.append(draft.reason)
                try batch.append(draft.rejected.count)
                try batch.endRow()
            }
        }
        for draft in drafts {
            for (evidence, reason) in draft.rejected.sorted(by: { $0.key < $1.key }) {
                try connection.execute(
                    """
                    INSERT INTO verification_rejection (dossier, criterion, entry, evidence, reason)
                    VALUES (\(dossier), \(draft.criterion), \(entry), \(evidence), \(reason))
                    """
                )
            }
            for evidence in draft.support.sorted() {
                try connection.execute(
                    """
                    INSERT INTO verification_support (dossier, criterion, entry, evidence)
                    VALUES (\(dossier), \(draft.criterion), \(entry), \(evidence))
                    """
                )
            }
        }
    }

    /// Writes that criteria are accepted although nobody looked at them.
    static func insertUnseen(
        _ criteria: [(criterion: String, seen: EntryNumber, sampling: Identifier<Sampling>)],
        submission: Int,
        of dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        for item in criteria {
            try connection.execute(
                """
                INSERT INTO verification_judgement (dossier, criterion, entry, submission, finding, seen, reason, rejections,
                    sampling)
                VALUES (\(dossier), \(item.criterion), \(entry), \(submission), \(Judgement.Finding.unseen), \(item.seen),
                    '', 0, \(item.sampling))
                """
            )
        }
    }

    /// Every judgement of a dossier as known up to an entry, the earliest first.
    package static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Judgement] {
        var judgements = try connection.all(
            Judgement.self,
            """
            SELECT criterion, finding, submission, entry, seen, reason, sampling FROM verification_judgement
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry, criterion
            """
        )
        guard judgements.contains(where: { $0.finding != .unseen }) else { return judgements }
        var places: [String: [EntryNumber: Int]] = [:]
        for (place, judgement) in judgements.enumerated() {
            places[judgement.criterion, default: [:]][judgement.entry] = place
        }
        func each(
            _ sql: SQL,
            _ body: (inout Judgement, Row) throws(DatabaseError) -> Void
        ) throws(DatabaseError) {
            try connection.each(sql) { (row) throws(DatabaseError) in
                guard let place = places[try row[0]]?[try row[1]] else { return }
                try body(&judgements[place], row)
            }
        }
        try each(
            """
            SELECT criterion, entry, letter, value FROM dossier_value
            WHERE dossier = \(dossier) AND stage = \(ValueStage.verified) AND entry <= \(entry)
            """
        ) { (judgement, row) throws(DatabaseError) in judgement.values[try row[2]] = try row[3] as String }
        try each(
            """
            SELECT criterion, entry, evidence FROM verification_support
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY evidence
            """
        ) { (judgement, row) throws(DatabaseError) in judgement.support.append(try row[2]) }
        try each(
            """
            SELECT criterion, entry, evidence, reason FROM verification_rejection
            WHERE dossier = \(dossier) AND entry <= \(entry)
            """
        ) { (judgement, row) throws(DatabaseError) in judgement.rejected[try row[2]] = try row[3] as String }
        return judgements
    }
}

extension Sequence<Judgement> {
    /// The judgements of one submission that count, by criterion.
    package func counting(in submission: Int) -> [String: Judgement] {
        reduce(into: [:]) { latest, judgement in
            guard judgement.submission == submission else { return }
            if let other = latest[judgement.criterion], other.entry > judgement.entry { return }
            latest[judgement.criterion] = judgement
        }
    }
}
