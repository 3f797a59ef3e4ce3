import Database
import FileKinds
import Quantities

/// The tables of evidence.
struct EvidenceRows {
    let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    // MARK: - Contents

    func content(_ digest: Digest) throws(DatabaseError) -> EvidenceContent? {
        try connection.first(
            EvidenceContent.self,
            "SELECT \(EvidenceContent.columns) FROM evidence_content c WHERE c.digest = \(digest)"
        )
    }

    /// Contents from behind a digest on, in the order of digests.
    func contents(after digest: Digest?, atMost count: Int) throws(DatabaseError) -> [EvidenceContent] {
        let condition: SQL = digest.map { "c.digest > \($0)" } ?? "1 = 1"
        return try connection.all(
            EvidenceContent.self,
            """
            SELECT \(EvidenceContent.columns) FROM evidence_content c WHERE \(condition)
            ORDER BY c.digest LIMIT \(count)
            """
        )
    }

    func insert(_ content: EvidenceContent) throws(DatabaseError) {
        let warnings = content.warnings.sorted().map(\.rawValue).joined(separator: ",")
        // Two programs may learn of the same content at once; both say the same of it.
        try connection.execute(
            """
            INSERT INTO evidence_content (digest, size, kind, warnings, entry)
            VALUES (\(content.digest), \(content.size), \(content.kind.rawValue), \(warnings), \(content.entry))
            ON CONFLICT (digest) DO NOTHING
            """
        )
    }

    /// Of some digests those that evidence or observations name; erased ones do not count.
    func named(_ digests: [Digest]) throws(DatabaseError) -> Set<Digest> {
        var named: Set<Digest> = []
        for part in digests.chunks(of: EvidenceRows.chunk) {
            let found = try connection.values(
                Digest.self,
                """
                SELECT digest FROM evidence_content WHERE digest IN \(list: part) AND erased IS NULL
                UNION SELECT o.evidence FROM observation_evidence o LEFT JOIN evidence_content c ON c.digest = o.evidence
                WHERE o.evidence IN \(list: part) AND c.erased IS NULL
                """
            )
            named.formUnion(found)
        }
        return named
    }

    /// Of some digests those whose content was erased.
    func erased(_ digests: [Digest]) throws(DatabaseError) -> [Digest] {
        try connection.values(
            Digest.self,
            "SELECT digest FROM evidence_content WHERE digest IN \(list: digests) AND erased IS NOT NULL"
        )
    }

    /// Keys asked for in one statement.
    static let chunk = 400

    // MARK: - Pieces

    func row(_ id: Identifier<Evidence>) throws(DatabaseError) -> EvidenceRow? {
        try connection.first(
            EvidenceRow.self,
            "SELECT \(EvidenceRow.columns) FROM evidence e WHERE e.id = \(id)"
        )
    }

    func insert(_ evidence: Evidence, _ words: EvidenceWords, salt: [UInt8]) throws(DatabaseError) {
        let (subject, reference, validity) = (evidence.subject, evidence.reference, evidence.validity)
        try connection.execute(
            """
            INSERT INTO evidence (id, subject_kind, subject, subject_from, content, document, number, issued, issuer,
                first_day, last_day, term, replaces, title, file_name, source, salt, words, entry)
            VALUES (\(evidence.id), \(subject.kind), \(subject.code), \(subject.validFrom?.description ?? ""),
                \(evidence.content), \(evidence.document), \(reference.number), \(reference.date),
                \(reference.issuer), \(validity.firstDay), \(validity.lastDay), \(validity.term),
                \(evidence.replaces), \(words.title), \(words.fileName), \(words.source), \(salt),
                \(evidence.wordsDigest), \(evidence.entry))
            """
        )
    }

    /// Every piece with this content.
    func pieces(of content: Digest) throws(DatabaseError) -> [Identifier<Evidence>] {
        try connection.values(
            Identifier<Evidence>.self,
            "SELECT id FROM evidence WHERE content = \(content) ORDER BY id"
        )
    }

    /// The piece that took this one's place, if one stands that was not rejected.
    func successor(of id: Identifier<Evidence>) throws(DatabaseError) -> Identifier<Evidence>? {
        try connection.valueIfAny(
            Identifier<Evidence>.self,
            """
            SELECT e.id FROM evidence e LEFT JOIN evidence_rejection r ON r.evidence = e.id
            WHERE e.replaces = \(id) AND r.evidence IS NULL ORDER BY e.entry DESC LIMIT 1
            """
        )
    }

    // MARK: - Rejections

    func rejection(of id: Identifier<Evidence>) throws(DatabaseError) -> EvidenceRejection? {
        try connection.first(
            RejectionRow.self,
            "SELECT evidence, reason, entry FROM evidence_rejection WHERE evidence = \(id)"
        )?.rejection
    }

    /// The entry of a rejection and the digest of its reason.
    func rejectionState(
        of id: Identifier<Evidence>
    ) throws(DatabaseError) -> (entry: EntryNumber, words: Digest)? {
        var found: (EntryNumber, Digest)?
        try connection.each(
            "SELECT entry, words FROM evidence_rejection WHERE evidence = \(id)"
        ) { (row) throws(DatabaseError) in
            found = (try row[0], try row[1])
        }
        return found
    }

    /// Who gave a piece and so does not judge it.
    func givers(of evidence: Evidence) throws(DatabaseError) -> Set<Identifier<Person>> {
        let actor = try connection.valueIfAny(
            String.self,
            "SELECT actor FROM journal WHERE number = \(evidence.entry)"
        )
        guard let actor, case .person(let person)? = Actor.Who(stored: actor) else { return [] }
        return [person]
    }

    func insert(
        _ rejection: EvidenceRejection,
        of id: Identifier<Evidence>,
        words: Digest
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO evidence_rejection (evidence, reason, words, entry)
            VALUES (\(id), \(rejection.reason), \(words), \(rejection.entry))
            """
        )
    }

    // MARK: - Erasing

    /// Blanks the words of every piece of a content, and says of the content who erased it.
    func erase(_ content: Digest, _ erasure: EvidenceErasure) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE evidence_rejection SET reason = NULL
            WHERE evidence IN (SELECT id FROM evidence WHERE content = \(content))
            """
        )
        try connection.execute(
            """
            UPDATE evidence SET title = NULL, file_name = NULL, source = NULL, salt = NULL
            WHERE content = \(content)
            """
        )
        try connection.execute(
            """
            UPDATE evidence_content SET erased = \(erasure.entry), ground = \(erasure.ground.rawValue)
            WHERE digest = \(content)
            """
        )
    }
}

/// A row of `evidence_rejection`.
struct RejectionRow: RowDecodable {
    let evidence: Identifier<Evidence>
    let rejection: EvidenceRejection

    init(row: Row) throws(DatabaseError) {
        evidence = try row[0]
        rejection = EvidenceRejection(entry: try row[2], reason: try row[1])
    }
}
