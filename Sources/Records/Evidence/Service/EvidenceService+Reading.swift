import Database

extension EvidenceService {
    /// Reads what is known of evidence.
    package var reader: EvidenceReader { EvidenceReader(ledger, access: access) }

    /// The content of a piece, with the kind that it was found to be.
    ///
    /// - Returns: the bytes; their stream fails at its end when they are no longer what the digest says.
    /// - Throws: ``EvidenceRefusal/noSuchEvidence(_:)``, ``EvidenceRefusal/contentErased(_:entry:)``, ``Refusal``, ``EvidenceStoreError``.
    package func content(
        of id: Identifier<Evidence>,
        for actor: Actor
    ) async throws -> (card: EvidenceCard, bytes: ContentStream) {
        let card = try await reader.card(id, for: actor)
        if let erasure = card.content.erasure {
            throw EvidenceRefusal.contentErased(card.content.digest, entry: erasure.entry)
        }
        return (card, try await store.content(of: card.content.digest))
    }
}
