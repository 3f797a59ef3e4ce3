package import Database
package import Quantities

/// One line of the journal: who did what to what, when, from where, and what it was like afterwards.
///
/// What names a person, such as an address or a free remark, is not in the entry but beside it (``PersonalNote``); the entry holds
/// only its salted digest, so that the note can be erased and the chain still be whole.
package struct JournalEntry: Hashable, Sendable {
    package let number: EntryNumber
    /// Never before that of the entry before.
    package let at: Instant
    package let actor: Actor.Who
    package let body: Identifier<Body>?
    package let door: Origin.Door
    package let action: Action
    package let subject: Subject
    /// The digest of what the subject is like after the change; `nil` where nothing is left or nothing was changed.
    package let state: Digest?
    /// Facts that say what changed: no personal data. At most 4,000 characters.
    package let details: String
    /// The salted digest of the note beside the entry.
    package let personal: Digest?
    /// The digest of the entry before; ``Digest/zero`` for the first.
    package let previous: Digest
    /// As the table holds it; whether it is the right one is for ``JournalVerifier`` to say.
    package let digest: Digest
}

extension JournalEntry: RowDecodable {
    /// - Precondition: the row begins with ``StoredEntry/selection``.
    package init(row: Row) throws(DatabaseError) {
        let actor: String = try row[2]
        guard let who = Actor.Who(stored: actor) else {
            throw .wrongType(column: "actor", expected: "a person or program", found: actor)
        }
        self.init(
            number: try row[0],
            at: try row[1],
            actor: who,
            body: try row[3],
            door: try row[4],
            action: try row[5],
            subject: Subject(storedKind: try row[6], id: try row[7]),
            state: try row[8],
            details: try row[9],
            personal: try row[10],
            previous: try row[11],
            digest: try row[12]
        )
    }
}
