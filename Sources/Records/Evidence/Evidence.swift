import Quantities

/// A piece of evidence: content, and what somebody said of it when giving it. Nothing of it changes afterwards but that texts and
/// content may be erased; what is said anew is another piece that names this one.
package struct Evidence: Hashable, Sendable {
    package let id: Identifier<Evidence>
    /// Whom it is about.
    package let subject: ObservedSubject
    package let content: Digest
    package let document: DocumentKind
    package let reference: DocumentReference
    package let validity: EvidenceValidity
    /// The piece whose place this one takes.
    package let replaces: Identifier<Evidence>?
    /// What may name people; `nil` once it was erased.
    package let words: EvidenceWords?
    /// The journal's entry: who gave it, when, from where.
    package let entry: EntryNumber
    /// The salted digest of ``words``.
    let wordsDigest: Digest

    /// The digest of what does not change.
    var stateDigest: Digest {
        var fields = CanonicalFields("chuan evidence 1")
        fields.add("id", id.text)
        fields.add("subject", subject.description)
        fields.add("content", content)
        fields.add("document", document.rawValue)
        fields.add("number", reference.number)
        fields.add("date", reference.date?.description)
        fields.add("issuer", reference.issuer)
        fields.add("first day", validity.firstDay.description)
        fields.add("last day", validity.lastDay?.description)
        fields.add("term", validity.term.rawValue)
        fields.add("replaces", replaces?.text)
        fields.add("words", wordsDigest)
        fields.add("entry", entry.rawValue)
        return fields.digest
    }
}
