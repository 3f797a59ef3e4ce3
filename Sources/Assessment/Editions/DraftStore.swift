package import Database
import Quantities
package import Records
import Territory

/// Drafts of criteria sets in the database.
package enum DraftStore {
    static func insert(_ draft: SetDraft, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO set_draft (id, unit, unit_day, entry)
            VALUES (\(draft.id), \(draft.unit?.code.description), \(draft.unit?.day), \(draft.version.entry))
            """
        )
        try insert(draft.version, of: draft.id, connection)
    }

    static func insert(
        _ version: SetDraftVersion,
        of draft: Identifier<SetDraft>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO set_draft_version (draft, version, content, body, saved_at, entry)
            VALUES (\(draft), \(version.number), \(version.text), \(version.body), \(version.savedAt),
                \(version.entry))
            """
        )
    }

    static func close(
        _ draft: Identifier<SetDraft>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute("UPDATE set_draft SET closed_by = \(entry) WHERE id = \(draft)")
    }

    /// A draft with its latest version; `nil` when there is none.
    package static func find(
        _ id: Identifier<SetDraft>,
        _ connection: Connection
    ) throws(DatabaseError) -> SetDraft? {
        try connection.first(
            SetDraft.self,
            """
            SELECT d.id, d.unit, d.unit_day, d.closed_by, v.version, v.content, v.body, v.saved_at, v.entry
            FROM set_draft d JOIN set_draft_version v ON v.draft = d.id
            WHERE d.id = \(id) ORDER BY v.version DESC LIMIT 1
            """
        )
    }

    /// All that are not closed, those saved last first.
    package static func open(_ connection: Connection) throws(DatabaseError) -> [SetDraft] {
        try connection.all(
            SetDraft.self,
            """
            SELECT d.id, d.unit, d.unit_day, d.closed_by, v.version, v.content, v.body, v.saved_at, v.entry
            FROM set_draft d JOIN set_draft_version v ON v.draft = d.id
            WHERE d.closed_by IS NULL
                AND v.version = (SELECT max(w.version) FROM set_draft_version w WHERE w.draft = d.id)
            ORDER BY v.entry DESC
            """
        )
    }

    /// Every version of a draft, the latest first.
    package static func versions(
        of id: Identifier<SetDraft>,
        _ connection: Connection
    ) throws(DatabaseError) -> [SetDraftVersion] {
        try connection.all(
            SetDraftVersion.self,
            """
            SELECT version, content, body, saved_at, entry FROM set_draft_version
            WHERE draft = \(id) ORDER BY version DESC
            """
        )
    }
}

extension SetDraft: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        unit = try DatedUnit.read(row, code: "unit", day: "unit_day")
        let closed: EntryNumber? = try row["closed_by"]
        isClosed = closed != nil
        version = try SetDraftVersion(row: row)
    }
}

extension SetDraftVersion: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        number = try row["version"]
        text = try row["content"]
        body = try row["body"]
        savedAt = try row["saved_at"]
        entry = try row["entry"]
    }
}
