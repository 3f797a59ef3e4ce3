package import FileKinds

/// Why evidence is not taken, attached, rejected, erased or given out. The list is closed; who may not is told by ``Refusal``.
package enum EvidenceRefusal: Error, Hashable, Sendable {
    case file(name: String, InspectionRefusal)
    case fileName(FileNameFault)
    case text(EvidenceField, limit: Int)
    /// A decision is known by its number, its date and who issued it.
    case referenceLacks([EvidenceField])
    case noSuchSubject(ObservedSubject)
    case noSuchEvidence(Identifier<Evidence>)
    /// A new revision is about the same subject as the old one.
    case otherSubject(Identifier<Evidence>, ObservedSubject)
    /// Somebody has replaced it already; the next revision names that one.
    case alreadyReplaced(Identifier<Evidence>, by: Identifier<Evidence>)
    case alreadyRejected(Identifier<Evidence>, entry: EntryNumber)
    /// The content was erased; it neither comes back nor can be given out.
    case contentErased(Digest, entry: EntryNumber)
    case noTargets
    case tooManyTargets(limit: Int)
    case alreadyAttached(EvidenceTarget)
    case notAttached(EvidenceTarget)
    /// An observation that is none.
    case noSuchObservation(ObservationNumber)
    case noSuchElement(String)
}
