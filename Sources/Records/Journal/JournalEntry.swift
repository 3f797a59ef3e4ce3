package import Quantities

/// One line of the journal: who did what to what, when, from where, and what it was like afterwards.
///
/// What names a person, such as an address or a free remark, is not in the entry but beside it (``PersonalNote``); the entry holds
/// only its salted digest, so that the note can be erased and the chain still be whole.
package struct JournalEntry: Hashable, Sendable {
    package let number: EntryNumber
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
    package let digest: Digest
    private let computed: Digest

    /// A new entry, with the digest that it must have.
    init(
        number: EntryNumber,
        at: Instant,
        actor: Actor.Who,
        body: Identifier<Body>?,
        door: Origin.Door,
        action: Action,
        subject: Subject,
        state: Digest?,
        details: String,
        personal: Digest?,
        previous: Digest,
        stored: Digest? = nil
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.body = body
        self.door = door
        self.action = action
        self.subject = subject
        self.state = state
        self.details = details
        self.personal = personal
        self.previous = previous
        computed = {
            var fields = CanonicalFields("chuan journal entry 1")
            fields.add("number", number.rawValue)
            fields.add("at", at.description)
            fields.add("actor", actor.stored)
            fields.add("body", body?.text)
            fields.add("door", door.rawValue)
            fields.add("action", action.rawValue)
            fields.add("subject kind", subject.kind)
            fields.add("subject", subject.id)
            fields.add("state", state)
            fields.add("details", details)
            fields.add("personal", personal)
            fields.add("previous", previous)
            return fields.digest
        }()
        digest = stored ?? computed
    }

    /// Whether the digest is the one that the entry's content gives.
    package var isWhole: Bool { digest == computed }
}
