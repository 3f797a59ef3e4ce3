import Database

extension EvidenceService {
    /// Attaches evidence to criteria, elements or observations: all of them or none.
    ///
    /// - Throws: ``EvidenceRefusal``, ``Refusal``, ``LedgerError``, `DatabaseError`.
    package func attach(
        _ id: Identifier<Evidence>,
        to targets: Set<EvidenceTarget>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await change(id, targets, "attached", by: actor, key: key) { rows, row, change in
            if let erasure = try rows.content(row.evidence.content)?.erasure {
                throw EvidenceRefusal.contentErased(row.evidence.content, entry: erasure.entry)
            }
            let standing = Set(try rows.links(of: id).filter { $0.ended == nil }.map(\.target))
            for target in targets.sorted() {
                if standing.contains(target) { throw EvidenceRefusal.alreadyAttached(target) }
                try check(target, change.connection)
            }
            try rows.attach(id, to: targets.sorted(), change.entry)
        }
    }

    /// Takes evidence off again; that it was attached stays known.
    ///
    /// - Throws: ``EvidenceRefusal``, ``Refusal``, ``LedgerError``, `DatabaseError`.
    package func detach(
        _ id: Identifier<Evidence>,
        from targets: Set<EvidenceTarget>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await change(id, targets, "detached", by: actor, key: key) { rows, _, change in
            for target in targets.sorted() {
                guard try rows.detach(id, from: target, change.entry) else {
                    throw EvidenceRefusal.notAttached(target)
                }
            }
        }
    }

    private func change(
        _ id: Identifier<Evidence>,
        _ targets: Set<EvidenceTarget>,
        _ verb: String,
        by actor: Actor,
        key: CommandKey?,
        _ body: @escaping @Sendable (EvidenceRows, EvidenceRow, Change) throws -> Void
    ) async throws -> EntryNumber {
        guard !targets.isEmpty else { throw EvidenceRefusal.noTargets }
        guard targets.count <= EvidenceTarget.mostAtOnce else {
            throw EvidenceRefusal.tooManyTargets(limit: EvidenceTarget.mostAtOnce)
        }
        var request = CanonicalFields("chuan evidence links 1")
        request.add("evidence", id.text)
        request.add("verb", verb)
        for target in targets.sorted() { request.add("target", target.description) }
        let command = Command(.attachEvidence, by: actor, key: key, request: request.digest)
        return try await ledger.commit(command) { change in
            let row = try found(id, change.connection)
            try access.demand(change, on: row.evidence.subject)
            try body(EvidenceRows(change.connection), row, change)
            // The links themselves are in the tables under this entry; the journal says how many.
            let first = targets.sorted().prefix(10).map(\.description).joined(separator: ",")
            try record(row.evidence, change, [(verb, first), ("count", String(targets.count))])
            return change.entry
        }
    }
}
