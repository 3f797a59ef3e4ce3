import Database

extension EvidenceService {
    /// Erases the content of a piece and what people wrote of it, because somebody's data are in it. The piece stays, and says that it
    /// was erased, when and on which ground; so do all other pieces with the same content. It is never taken again.
    ///
    /// The record comes first, so that nobody is given the content any more; then the store removes it. If that fails the error says so, and
    /// the next sweep removes it.
    ///
    /// - Parameter remark: what people should know of it; erasable itself.
    /// - Throws: ``EvidenceRefusal``, ``Refusal``, ``EvidenceStoreError``, ``LedgerError``, `DatabaseError`.
    package func erase(
        _ id: Identifier<Evidence>,
        _ ground: ErasureGround,
        remark: String? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try EvidenceField.reason.check(remark)
        var request = CanonicalFields("chuan evidence erasure 1")
        request.add("evidence", id.text)
        request.add("ground", ground.rawValue)
        let command = Command(.erasePersonalData, by: actor, key: key, request: request.digest)
        let entry = try await ledger.commit(command) { change in
            let evidence = try found(id, change.connection).evidence
            try access.demand(change, on: evidence.subject)
            let rows = EvidenceRows(change.connection)
            if let earlier = try rows.content(evidence.content)?.erasure {
                throw EvidenceRefusal.contentErased(evidence.content, entry: earlier.entry)
            }
            try rows.erase(evidence.content, EvidenceErasure(entry: change.entry, ground: ground))
            let pieces = try rows.pieces(of: evidence.content)
            try record(
                evidence,
                change,
                [
                    ("content", evidence.content.description), ("ground", ground.rawValue),
                    ("pieces", String(pieces.count)),
                ],
                remark: remark
            )
            return change.entry
        }
        let content = try await ledger.database.read { try EvidenceRows($0).row(id)?.evidence.content }
        if let content { try await store.remove(content, keptBefore: nil) }
        return entry
    }
}
