/// What a command says of itself: the part of an entry that is not known from who asked and when.
struct JournalLine: Hashable, Sendable {
    let subject: Subject
    /// The digest of what the subject is like after the change.
    let state: Digest?
    /// Facts without personal data.
    let details: String
    /// What people wrote: kept beside the entry, erasable.
    let remark: String?
}
