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
}
