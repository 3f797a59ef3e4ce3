import Database

extension EvidenceRows {
    func links(of id: Identifier<Evidence>) throws(DatabaseError) -> [EvidenceLink] {
        try connection.all(
            LinkRow.self,
            "SELECT \(LinkRow.columns) FROM evidence_link l WHERE l.evidence = \(id) ORDER BY l.entry"
        ).map(\.link).sorted { ($0.entry, $0.target) < ($1.entry, $1.target) }
    }

    func attach(
        _ id: Identifier<Evidence>,
        to targets: some Sequence<EvidenceTarget>,
        _ entry: EntryNumber
    ) throws(DatabaseError) {
        for target in targets {
            try connection.execute(
                """
                INSERT INTO evidence_link (evidence, kind, set_name, name, entry)
                VALUES (\(id), \(target.kind), \(target.setName), \(target.name), \(entry))
                """
            )
        }
    }

    /// - Returns: whether it was attached.
    func detach(
        _ id: Identifier<Evidence>,
        from target: EvidenceTarget,
        _ entry: EntryNumber
    ) throws(DatabaseError) -> Bool {
        try connection.execute(
            """
            UPDATE evidence_link SET ended = \(entry)
            WHERE evidence = \(id) AND kind = \(target.kind) AND set_name = \(target.setName) AND name = \(target.name)
                AND ended IS NULL
            """
        ) > 0
    }
}

/// A row of `evidence_link`.
struct LinkRow: RowDecodable {
    static let columns: SQL = "l.evidence, l.kind, l.set_name, l.name, l.entry, l.ended"

    let evidence: Identifier<Evidence>
    let link: EvidenceLink

    /// Columns as in ``columns``.
    init(row: Row) throws(DatabaseError) {
        evidence = try row[0]
        let (kind, set, name): (String, String, String) = (try row[1], try row[2], try row[3])
        guard let target = EvidenceTarget(storedKind: kind, set: set, name: name) else {
            throw .wrongType(
                column: "name",
                expected: "what evidence is for",
                found: "\(kind) \(set) \(name)"
            )
        }
        link = EvidenceLink(target: target, entry: try row[4], ended: try row[5])
    }
}
