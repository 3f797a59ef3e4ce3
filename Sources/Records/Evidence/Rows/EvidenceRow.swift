import Database
import Quantities

/// A row of `evidence`.
struct EvidenceRow: RowDecodable {
    static let columns: SQL = """
        e.id, e.subject_kind, e.subject, e.subject_from, e.content, e.document, e.number, e.issued, e.issuer,
        e.first_day, e.last_day, e.term, e.replaces, e.title, e.file_name, e.source, e.salt, e.words, e.entry
        """

    let evidence: Evidence
    /// `nil` once the words were erased.
    let salt: [UInt8]?

    /// Columns as in ``columns``.
    init(row: Row) throws(DatabaseError) {
        let from: String = try row[3]
        let subject = ObservedSubject(
            stored: try row[1],
            code: try row[2],
            validFrom: from.isEmpty ? nil : CivilDate(from)
        )
        let (title, fileName): (String?, String?) = (try row[13], try row[14])
        var words: EvidenceWords?
        if let title, let fileName {
            words = EvidenceWords(title: title, fileName: fileName, source: try row[15])
        }
        salt = try row[16]
        evidence = Evidence(
            id: try row[0],
            subject: subject,
            content: try row[4],
            document: try row[5],
            reference: DocumentReference(number: try row[6], date: try row[7], issuer: try row[8]),
            validity: EvidenceValidity(stored: try row[9], try row[10], try row[11]),
            replaces: try row[12],
            words: words,
            entry: try row[18],
            wordsDigest: try row[17]
        )
    }
}
