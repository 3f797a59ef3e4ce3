package import Database
package import Records

/// Which evidence hangs on which criterion of a dossier; taking it off is a row of its own.
package enum AttachmentStore {
    static func insert(
        _ item: AttachedEvidence,
        isAttached: Bool,
        to dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO dossier_evidence (dossier, criterion, evidence, entry, is_attached)
            VALUES (\(dossier), \(item.criterion), \(item.evidence), \(entry), \(isAttached))
            """
        )
    }

    /// What is attached as known up to an entry, by criterion.
    package static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [AttachedEvidence] {
        var attached: Set<AttachedEvidence> = []
        try connection.each(
            """
            SELECT criterion, evidence, is_attached FROM dossier_evidence
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            let item = AttachedEvidence(criterion: try row[0], evidence: try row[1])
            if try row[2] as Bool { attached.insert(item) } else { attached.remove(item) }
        }
        return attached.sorted()
    }

    /// The last entry that attached or took off evidence, by criterion.
    static func lastChanges(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [String: EntryNumber] {
        var entries: [String: EntryNumber] = [:]
        try connection.each(
            """
            SELECT criterion, MAX(entry) FROM dossier_evidence
            WHERE dossier = \(dossier) AND entry <= \(entry) GROUP BY criterion
            """
        ) { (row) throws(DatabaseError) in entries[try row[0]] = try row[1] as EntryNumber }
        return entries
    }

    /// What is attached now in all dossiers of a campaign.
    static func all(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [(dossier: Identifier<Dossier>, item: AttachedEvidence)] {
        var attached: [(dossier: Identifier<Dossier>, item: AttachedEvidence)] = []
        try connection.each(
            """
            SELECT e.dossier, e.criterion, e.evidence FROM dossier_evidence e JOIN dossier d ON d.id = e.dossier
            WHERE d.campaign = \(campaign) AND e.is_attached = 1
                AND NOT EXISTS (SELECT 1 FROM dossier_evidence f WHERE f.dossier = e.dossier
                    AND f.criterion = e.criterion AND f.evidence = e.evidence AND f.entry > e.entry)
            ORDER BY e.dossier, e.criterion, e.evidence
            """
        ) { (row) throws(DatabaseError) in
            attached.append((try row[0], AttachedEvidence(criterion: try row[1], evidence: try row[2])))
        }
        return attached
    }
}
