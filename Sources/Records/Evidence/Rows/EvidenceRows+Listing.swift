import Database
import Quantities

extension EvidenceRows {
    /// Pieces that fit a filter, from the oldest to the newest, from behind one on.
    func list(
        _ filter: EvidenceFilter,
        after id: Identifier<Evidence>?,
        atMost count: Int
    ) throws(DatabaseError) -> [Identifier<Evidence>] {
        var condition: SQL = "1 = 1"
        if let subject = filter.subject {
            condition =
                condition
                    + """
                     AND e.subject_kind = \(subject.kind) AND e.subject = \(subject.code)
                    AND e.subject_from = \(subject.validFrom?.description ?? "")
                    """
        }
        if let content = filter.content { condition = condition + " AND e.content = \(content)" }
        if let document = filter.document { condition = condition + " AND e.document = \(document)" }
        if let target = filter.target {
            condition =
                condition
                    + """
                     AND e.id IN (SELECT l.evidence FROM evidence_link l WHERE l.kind = \(target.kind)
                        AND l.set_name = \(target.setName) AND l.name = \(target.name) AND l.ended IS NULL)
                    """
        }
        if let id { condition = condition + " AND e.id > \(id)" }
        return try connection.values(
            Identifier<Evidence>.self,
            "SELECT e.id FROM evidence e WHERE \(condition) ORDER BY e.id LIMIT \(count)"
        )
    }

    /// Contents that more than one subject uses, with every use.
    ///
    /// Rejected pieces do not count; observations that name the content do.
    func shared(with subject: ObservedSubject?, atMost count: Int) throws(DatabaseError) -> [SharedContent] {
        let uses: SQL = """
            SELECT e.content AS content, e.subject_kind AS kind, e.subject AS code, e.subject_from AS since,
                e.id AS evidence, CAST(NULL AS BIGINT) AS observation
            FROM evidence e LEFT JOIN evidence_rejection r ON r.evidence = e.id WHERE r.evidence IS NULL
            UNION ALL
            SELECT v.evidence, s.kind, s.code, s.valid_from, NULL, o.id
            FROM observation_evidence v JOIN observation o ON o.id = v.observation
            JOIN observed_subject s ON s.id = o.subject
            """
        var condition: SQL = "1 = 1"
        if let subject {
            condition = """
                d.content IN (SELECT w.content FROM uses w WHERE w.kind = \(subject.kind) AND w.code = \(subject.code)
                    AND w.since = \(subject.validFrom?.description ?? ""))
                """
        }
        var shared: [SharedContent] = []
        try connection.each(
            """
            WITH uses AS (\(uses)),
            d AS (SELECT DISTINCT content, kind, code, since FROM uses),
            many AS (
                SELECT d.content AS content FROM d WHERE \(condition)
                GROUP BY d.content HAVING count(*) > 1 ORDER BY d.content LIMIT \(count)
            )
            SELECT u.content, u.kind, u.code, u.since, u.evidence, u.observation
            FROM uses u JOIN many m ON m.content = u.content
            ORDER BY u.content, u.kind, u.code, u.since, u.evidence NULLS LAST, u.observation NULLS LAST
            """
        ) { (row) throws(DatabaseError) in
            let use = try SharedContent.Use(row: row)
            let content: Digest = try row[0]
            if shared.last?.content == content {
                shared[shared.count - 1].uses.append(use)
            } else {
                shared.append(SharedContent(content: content, uses: [use]))
            }
        }
        return shared
    }
}
