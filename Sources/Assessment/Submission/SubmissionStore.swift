package import Database
package import Records

/// Submissions and returns in the database.
package enum SubmissionStore {
    static func insert(
        _ submission: Submission,
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.post(
            """
            INSERT INTO dossier_submission (dossier, number, entry, values_digest, evidence_digest, digest)
            VALUES (\(dossier), \(submission.number), \(submission.entry), \(submission.values),
                \(submission.evidence), \(submission.digest))
            """
        )
    }

    /// From the first to the last.
    package static func all(
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Submission] {
        try connection.all(
            Submission.self,
            """
            SELECT number, entry, values_digest, evidence_digest, digest FROM dossier_submission
            WHERE dossier = \(dossier) ORDER BY number
            """
        )
    }

    /// The number of a dossier's last submission; `nil` while there is none.
    static func lastNumber(
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> Int? {
        try connection.value(
            Int?.self,
            "SELECT MAX(number) FROM dossier_submission WHERE dossier = \(dossier)"
        )
    }

    /// The number of the last submission of each dossier of a campaign.
    static func lastNumbers(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Identifier<Dossier>: Int] {
        var numbers: [Identifier<Dossier>: Int] = [:]
        try connection.each(
            """
            SELECT s.dossier, MAX(s.number) FROM dossier_submission s JOIN dossier d ON d.id = s.dossier
            WHERE d.campaign = \(campaign) GROUP BY s.dossier
            """
        ) { (row) throws(DatabaseError) in numbers[try row[0]] = try row[1] as Int }
        return numbers
    }

    static func insert(
        reasons: [String: String],
        of dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        for (criterion, reason) in reasons.sorted(by: { $0.key < $1.key }) {
            try connection.post(
                """
                INSERT INTO dossier_return (dossier, entry, criterion, reason)
                VALUES (\(dossier), \(entry), \(criterion), \(reason))
                """
            )
        }
    }

    /// Why a dossier was given back, the latest return first, by criterion.
    package static func returns(
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> [(entry: EntryNumber, reasons: [String: String])] {
        var returns: [(entry: EntryNumber, reasons: [String: String])] = []
        try connection.each(
            "SELECT entry, criterion, reason FROM dossier_return WHERE dossier = \(dossier) ORDER BY entry DESC, criterion"
        ) { (row) throws(DatabaseError) in
            let entry: EntryNumber = try row[0]
            if returns.last?.entry != entry { returns.append((entry, [:])) }
            returns[returns.count - 1].reasons[try row[1]] = try row[2] as String
        }
        return returns
    }
}
