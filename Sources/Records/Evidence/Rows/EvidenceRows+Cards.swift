import Database
import Quantities

extension EvidenceRows {
    /// All that is known of some pieces, in the order asked for; unknown ones are left out.
    ///
    /// - Complexity: a handful of statements for every ``chunk`` pieces.
    func cards(_ ids: [Identifier<Evidence>]) throws(DatabaseError) -> [EvidenceCard] {
        var cards: [EvidenceCard] = []
        for part in ids.chunks(of: EvidenceRows.chunk) { cards += try self.cards(part: Array(part)) }
        return cards
    }

    private func cards(part ids: [Identifier<Evidence>]) throws(DatabaseError) -> [EvidenceCard] {
        var rows: [Identifier<Evidence>: EvidenceRow] = [:]
        try connection.each(
            "SELECT \(EvidenceRow.columns) FROM evidence e WHERE e.id IN \(list: ids)"
        ) { (row) throws(DatabaseError) in
            let found = try EvidenceRow(row: row)
            rows[found.evidence.id] = found
        }
        var contents: [Digest: EvidenceContent] = [:]
        let digests = Array(Set(rows.values.map(\.evidence.content)))
        try connection.each(
            "SELECT \(EvidenceContent.columns) FROM evidence_content c WHERE c.digest IN \(list: digests)"
        ) { (row) throws(DatabaseError) in
            let content = try EvidenceContent(row: row)
            contents[content.digest] = content
        }
        var rejections: [Identifier<Evidence>: EvidenceRejection] = [:]
        try connection.each(
            "SELECT evidence, reason, entry FROM evidence_rejection WHERE evidence IN \(list: ids)"
        ) { (row) throws(DatabaseError) in
            let found = try RejectionRow(row: row)
            rejections[found.evidence] = found.rejection
        }
        var links: [Identifier<Evidence>: [EvidenceLink]] = [:]
        try connection.each(
            "SELECT \(LinkRow.columns) FROM evidence_link l WHERE l.evidence IN \(list: ids)"
        ) { (row) throws(DatabaseError) in
            let found = try LinkRow(row: row)
            links[found.evidence, default: []].append(found.link)
        }
        let revisions = try self.revisions(of: ids)
        let occasions = try self.occasions(
            rows.values.map(\.evidence.entry) + rejections.values.map(\.entry)
        )
        return ids.compactMap { id in
            guard let evidence = rows[id]?.evidence, let content = contents[evidence.content],
                let given = occasions[evidence.entry]
            else { return nil }
            return EvidenceCard(
                evidence: evidence,
                content: content,
                given: given,
                rejection: rejections[id],
                rejected: rejections[id].flatMap { occasions[$0.entry] },
                revisions: revisions[id] ?? [],
                links: (links[id] ?? []).sorted { ($0.entry, $0.target) < ($1.entry, $1.target) }
            )
        }
    }

    /// What took the place of each, directly or one after the other, from the oldest to the newest.
    private func revisions(
        of ids: [Identifier<Evidence>]
    ) throws(DatabaseError) -> [Identifier<Evidence>: [EvidenceCard.Revision]] {
        var found: [Identifier<Evidence>: [EvidenceCard.Revision]] = [:]
        // A piece names one that was there before, so there is no circle.
        try connection.each(
            """
            WITH RECURSIVE later (first, id) AS (
                SELECT replaces, id FROM evidence WHERE replaces IN \(list: ids)
                UNION ALL
                SELECT l.first, e.id FROM later l JOIN evidence e ON e.replaces = l.id
            )
            SELECT l.first, e.id, e.replaces, e.first_day, e.entry, r.entry FROM later l
            JOIN evidence e ON e.id = l.id LEFT JOIN evidence_rejection r ON r.evidence = e.id
            ORDER BY e.entry, e.id
            """
        ) { (row) throws(DatabaseError) in
            let revision = EvidenceCard.Revision(
                id: try row[1],
                replaces: try row[2],
                firstDay: try row[3],
                entry: try row[4],
                rejection: try row[5]
            )
            found[try row[0], default: []].append(revision)
        }
        return found
    }

    /// Who made some entries, and when.
    private func occasions(
        _ entries: [EntryNumber]
    ) throws(DatabaseError) -> [EntryNumber: EvidenceCard.Occasion] {
        var found: [EntryNumber: EvidenceCard.Occasion] = [:]
        try connection.each(
            "SELECT number, actor, body, at FROM journal WHERE number IN \(list: Array(Set(entries)))"
        ) { (row) throws(DatabaseError) in
            let actor: String = try row[1]
            guard let who = Actor.Who(stored: actor) else {
                throw .wrongType(column: "actor", expected: "a person or program", found: actor)
            }
            found[try row[0]] = EvidenceCard.Occasion(who: who, body: try row[2], at: try row[3])
        }
        return found
    }
}
