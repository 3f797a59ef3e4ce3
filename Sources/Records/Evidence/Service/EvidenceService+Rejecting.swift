import Database

extension EvidenceService {
    /// A verifier does not count a piece, and says why.
    ///
    /// - Throws: ``EvidenceRefusal``, ``Refusal``, ``LedgerError``, `DatabaseError`.
    package func reject(
        _ id: Identifier<Evidence>,
        because reason: String,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try EvidenceField.reason.check(reason)
        var request = CanonicalFields("chuan evidence rejection 1")
        request.add("evidence", id.text)
        request.add("reason", reason)
        let command = Command(.rejectEvidence, by: actor, key: key, request: request.digest)
        return try await ledger.commit(command) { change in
            let row = try found(id, change.connection)
            let rows = EvidenceRows(change.connection)
            try access.demand(change, on: row.evidence.subject, hands: try rows.givers(of: row.evidence))
            if let earlier = try rows.rejection(of: id) {
                throw EvidenceRefusal.alreadyRejected(id, entry: earlier.entry)
            }
            if let erasure = try rows.content(row.evidence.content)?.erasure {
                throw EvidenceRefusal.contentErased(row.evidence.content, entry: erasure.entry)
            }
            guard let salt = row.salt else { throw EvidenceRefusal.noSuchEvidence(id) }
            let rejection = EvidenceRejection(entry: change.entry, reason: reason)
            try rows.insert(rejection, of: id, words: EvidenceRejection.digest(reason, salt: salt))
            try record(row.evidence, change, [("content", row.evidence.content.description)])
            return change.entry
        }
    }

    /// Why somebody may not reject a piece; `nil` when he may.
    ///
    /// - Throws: `DatabaseError`.
    package func refusal(
        toReject id: Identifier<Evidence>,
        by actor: Actor
    ) async throws -> (any Error)? {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection -> (any Error)? in
            let rows = EvidenceRows(connection)
            guard let evidence = try rows.row(id)?.evidence else { return EvidenceRefusal.noSuchEvidence(id) }
            if let earlier = try rows.rejection(of: id) {
                return EvidenceRefusal.alreadyRejected(id, entry: earlier.entry)
            }
            if let erasure = try rows.content(evidence.content)?.erasure {
                return EvidenceRefusal.contentErased(evidence.content, entry: erasure.entry)
            }
            return try access.refusal(
                of: .rejectEvidence,
                by: actor,
                on: evidence.subject,
                hands: try rows.givers(of: evidence),
                at: now,
                connection
            )
        }
    }
}

extension EvidenceRejection {
    /// The salted digest of a reason; the salt is that of the evidence.
    static func digest(_ reason: String, salt: [UInt8]) -> Digest {
        var fields = CanonicalFields("chuan evidence rejection words 1")
        fields.add("salt", bytes: salt)
        fields.add("reason", reason)
        return fields.digest
    }
}
