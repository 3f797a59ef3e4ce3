import Database
import Records

extension ProgressStore {
    /// Replaces the counts of a campaign by what the values and judgements say.
    static func recount(_ campaign: Identifier<Campaign>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM progress_criterion WHERE campaign = \(campaign)")
        try connection.execute(
            "DELETE FROM progress_dossier WHERE dossier IN (SELECT id FROM dossier WHERE campaign = \(campaign))"
        )
        let facts = facts(of: campaign)
        try connection.execute(
            """
            INSERT INTO progress_criterion (campaign, parent, criterion, filled, judged)
            SELECT f.campaign, f.parent, f.criterion, CAST(SUM(f.filled) AS BIGINT), CAST(SUM(f.judged) AS BIGINT)
            FROM (\(facts)) f GROUP BY f.campaign, f.parent, f.criterion
            """
        )
        try connection.execute(
            """
            INSERT INTO progress_dossier (dossier, filled, judged)
            SELECT f.dossier, CAST(SUM(f.filled) AS BIGINT), CAST(SUM(f.judged) AS BIGINT)
            FROM (\(facts)) f GROUP BY f.dossier
            """
        )
    }

    /// One row for each value that is filled in and for each criterion that is judged in what is handed in.
    private static func facts(of campaign: Identifier<Campaign>) -> SQL {
        """
        SELECT d.campaign AS campaign, COALESCE(d.parent, '') AS parent, d.id AS dossier, v.criterion AS criterion,
            1 AS filled, 0 AS judged
        FROM dossier d JOIN dossier_value v ON v.dossier = d.id
        WHERE d.campaign = \(campaign) AND v.stage = \(ValueStage.claimed) AND v.value <> ''
            AND NOT EXISTS (SELECT 1 FROM dossier_value w WHERE w.dossier = v.dossier AND w.stage = v.stage
                AND w.criterion = v.criterion AND w.letter = v.letter AND w.entry > v.entry)
        UNION ALL
        SELECT d.campaign, COALESCE(d.parent, ''), d.id, j.criterion, 0, 1
        FROM dossier d
            JOIN (SELECT dossier, MAX(number) AS number FROM dossier_submission GROUP BY dossier) s ON s.dossier = d.id
            JOIN (SELECT DISTINCT dossier, criterion, submission FROM verification_judgement
                WHERE finding <> \(Judgement.Finding.unseen)) j ON j.dossier = d.id AND j.submission = s.number
        WHERE d.campaign = \(campaign) AND d.state IN \(list: DossierState.allCases.filter(\.isHandedIn))
        """
    }
}
