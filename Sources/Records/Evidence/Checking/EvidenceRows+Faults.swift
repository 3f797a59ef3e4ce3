import Database

extension EvidenceRows {
    /// Holds some records against the last state that the journal says of each, and their words against their digests.
    func recordFaults(
        after id: Identifier<Evidence>?,
        atMost count: Int
    ) throws(DatabaseError) -> (faults: [EvidenceFault], count: Int, last: Identifier<Evidence>?) {
        let condition: SQL = id.map { "e.id > \($0)" } ?? "1 = 1"
        let rows = try connection.all(
            EvidenceRow.self,
            "SELECT \(EvidenceRow.columns) FROM evidence e WHERE \(condition) ORDER BY e.id LIMIT \(count)"
        )
        var states: [String: Digest?] = [:]
        try connection.each(
            """
            SELECT j.subject, j.state FROM journal j JOIN (
                SELECT max(number) AS number FROM journal
                WHERE subject_kind = 'evidence' AND subject IN \(list: rows.map(\.evidence.id)) GROUP BY subject
            ) m ON m.number = j.number
            """
        ) { (row) throws(DatabaseError) in
            let subject: String = try row[0]
            let state: Digest? = try row[1]
            states[subject] = state
        }
        var faults: [EvidenceFault] = []
        for row in rows {
            let evidence = row.evidence
            if states[evidence.id.text] != .some(try EvidenceService.state(of: evidence, connection)) {
                faults.append(.recordAltered(evidence.id))
            }
            if try !areWordsWhole(row) { faults.append(.wordsAltered(evidence.id)) }
        }
        return (faults, rows.count, rows.last?.evidence.id)
    }

    private func areWordsWhole(_ row: EvidenceRow) throws(DatabaseError) -> Bool {
        let (evidence, rejection) = (row.evidence, try rejection(of: row.evidence.id))
        guard let salt = row.salt, let words = evidence.words else {
            // Erased words are gone altogether, and only with their content.
            let isErased = try content(evidence.content)?.erasure != nil
            return isErased && evidence.words == nil && rejection?.reason == nil
        }
        guard words.digest(salt: salt) == evidence.wordsDigest else { return false }
        guard rejection != nil else { return true }
        return try rejectionState(of: evidence.id)?.words
            == rejection?.reason.map { EvidenceRejection.digest($0, salt: salt) }
    }
}
