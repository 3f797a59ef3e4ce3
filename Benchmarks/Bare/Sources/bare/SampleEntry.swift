/// What the ledger writes beside the row of a command: its entry in the journal, the answer kept under its key, the head.
struct SampleEntry {
    let number: Int
    let key: String
    let at = "2026-11-20T08:00:00.000Z"
    let digest = [UInt8](repeating: 7, count: 32)

    init(_ id: Int) {
        number = id + 1
        key = "request-\(id)"
    }

    static let journalInsertion = """
        INSERT INTO sample_journal (number, at, actor, door, action, subject_kind, subject, state, details, previous, digest)
        VALUES ($1, $2, 'operator', 'command', 'maintain', 'sample', $3, $4, 'share=0.5', $4, $4)
        """

    static let keyInsertion = """
        INSERT INTO sample_command_key (key, actor, action, request, number, answer)
        VALUES ($1, 'operator', 'maintain', $2, $3, '1')
        """

    static let headUpdate = "UPDATE sample_journal_head SET number = $1, at = $2, digest = $3 WHERE id = 1"

    /// - Parameters:
    ///   - whole: the type of whole numbers.
    ///   - bytes: the type of bytes.
    ///   - strict: what stands behind a table.
    private static func tables(_ whole: String, _ text: String, _ bytes: String, _ strict: String) -> String {
        """
        CREATE TABLE sample_journal (number \(whole) NOT NULL PRIMARY KEY, at \(text) NOT NULL, actor \(text) NOT NULL,
            door \(text) NOT NULL, action \(text) NOT NULL, subject_kind \(text) NOT NULL, subject \(text) NOT NULL,
            state \(bytes), details \(text) NOT NULL, previous \(bytes) NOT NULL, digest \(bytes) NOT NULL) \(strict);
        CREATE INDEX sample_journal_subject ON sample_journal (subject_kind, subject, number);
        CREATE INDEX sample_journal_at ON sample_journal (at, number);
        CREATE INDEX sample_journal_actor ON sample_journal (actor, number);
        CREATE INDEX sample_journal_action ON sample_journal (action, number);
        CREATE TABLE sample_command_key (key \(text) NOT NULL PRIMARY KEY, actor \(text) NOT NULL, action \(text) NOT NULL,
            request \(bytes), number \(whole) NOT NULL, answer \(text) NOT NULL) \(strict);
        CREATE TABLE sample_journal_head (id \(whole) NOT NULL PRIMARY KEY, number \(whole) NOT NULL, at \(text) NOT NULL,
            digest \(bytes) NOT NULL) \(strict);
        """
    }

    static let sqliteTables =
        tables("INTEGER", "TEXT", "BLOB", "STRICT")
        + "INSERT INTO sample_journal_head VALUES (1, 0, '', x'00')"

    static let postgresTables =
        "DROP TABLE IF EXISTS sample_journal, sample_command_key, sample_journal_head;"
        + tables("BIGINT", "TEXT COLLATE \"C\"", "BYTEA", "")
        + "INSERT INTO sample_journal_head VALUES (1, 0, '', '\\x00')"
}
