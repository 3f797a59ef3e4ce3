import Database
package import Quantities

extension EvidenceService {
    /// Reads everything back, and says in the journal what was found.
    ///
    /// - Parameter progress: told how many contents are done, of about how many; answers whether to go on.
    /// - Throws: ``Refusal``, ``EvidenceStoreError``, ``LedgerError``, `DatabaseError`.
    package func verify(
        by actor: Actor,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
    ) async throws -> EvidenceReport {
        let now = ledger.clock.now()
        try await ledger.database.read { try reader.demand(actor, nil, now, $0, action: .verifyEvidence) }
        var check = EvidenceCheck(ledger.database, store, page: pageLength, progress: progress)
        let report = try await check.run()
        _ = try await ledger.commit(Command(.verifyEvidence, by: actor)) { change in
            try access.demand(change, on: nil)
            try change.record(
                Subject("evidence-store", "all"),
                state: nil,
                details: "contents=\(report.checked) bytes=\(report.bytes) records=\(report.records) "
                    + "faults=\(report.faultCount) orphans=\(report.orphans.count)"
            )
            return change.entry
        }
        return report
    }

    /// Removes content that nobody names and that was kept before a moment, content that was to be erased, and what crashes left while
    /// receiving. What is removed is in the journal before it goes.
    ///
    /// - Parameter cutoff: at least a day ago, since evidence is kept before it is named.
    /// - Throws: ``Refusal``, ``EvidenceStoreError``, ``LedgerError``, `DatabaseError`.
    package func sweep(keptBefore cutoff: Instant, by actor: Actor) async throws -> EvidenceSweep {
        let now = ledger.clock.now()
        try await ledger.database.read { try reader.demand(actor, nil, now, $0, action: .maintain) }
        var sweep = EvidenceSweep()
        var last: Digest?
        while true {
            let page = try await store.contents(after: last, atMost: EvidenceService.sweptAtOnce)
            guard let end = page.last else { break }
            last = end.digest
            let candidates = try await unnamed(page, keptBefore: cutoff)
            if candidates.isEmpty { continue }
            guard try await announce(candidates.map(\.content), by: actor) else { continue }
            for candidate in candidates {
                let isGone = try await store.remove(
                    candidate.content.digest,
                    keptBefore: candidate.isErased ? nil : cutoff
                )
                if isGone {
                    sweep.contents += 1
                    sweep.bytes += candidate.content.size
                }
            }
        }
        if let folder = store as? EvidenceFolder {
            sweep.leftovers = try await folder.sweepStaging(before: cutoff)
        }
        return sweep
    }

    /// So many digests fit into the details of one entry.
    private static var sweptAtOnce: Int { 50 }

    private func unnamed(
        _ page: [StoredContent],
        keptBefore cutoff: Instant
    ) async throws -> [(content: StoredContent, isErased: Bool)] {
        let (named, erased) = try await ledger.database.read { connection in
            let rows = EvidenceRows(connection)
            let named = try rows.named(page.map(\.digest))
            return (named, Set(try rows.erased(page.map(\.digest))))
        }
        return page.compactMap { content in
            if erased.contains(content.digest) { return (content, true) }
            return named.contains(content.digest) || content.kept >= cutoff ? nil : (content, false)
        }
    }

    /// Says in the journal what is about to go.
    ///
    /// - Returns: whether nobody has named any of it meanwhile; if somebody has, all of it waits for the next sweep.
    private func announce(_ contents: [StoredContent], by actor: Actor) async throws -> Bool {
        do {
            _ = try await ledger.commit(Command(.maintain, by: actor)) { change in
                try access.demand(change, on: nil)
                guard try EvidenceRows(change.connection).named(contents.map(\.digest)).isEmpty else {
                    throw NamedMeanwhile()
                }
                let digests = contents.map(\.digest.description).joined(separator: ",")
                try change.record(
                    Subject("evidence-store", "all"),
                    state: nil,
                    details: "swept=\(contents.count) contents=\(digests)"
                )
                return change.entry
            }
            return true
        } catch is NamedMeanwhile {
            return false
        }
    }
}

private struct NamedMeanwhile: Error {}

/// What a sweep removed.
package struct EvidenceSweep: Hashable, Sendable {
    package internal(set) var contents = 0
    package internal(set) var bytes = 0
    /// Temporary files of crashes.
    package internal(set) var leftovers = 0
}
