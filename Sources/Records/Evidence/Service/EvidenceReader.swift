import Database
import Quantities

/// Reads what is known of evidence; needs no store, since it gives out no content.
package struct EvidenceReader: Sendable {
    private let ledger: Ledger
    let access: EvidenceAccess

    package init(_ ledger: Ledger, access: EvidenceAccess) {
        self.ledger = ledger
        self.access = access
    }

    /// All that is known of a piece.
    ///
    /// - Throws: ``EvidenceRefusal/noSuchEvidence(_:)``, ``Refusal``, `DatabaseError`.
    package func card(_ id: Identifier<Evidence>, for actor: Actor) async throws -> EvidenceCard {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection in
            guard let card = try EvidenceRows(connection).cards([id]).first else {
                throw EvidenceRefusal.noSuchEvidence(id)
            }
            try demand(actor, card.evidence.subject, now, connection)
            return card
        }
    }

    /// Pieces that fit a filter, from the oldest to the newest.
    ///
    /// - Parameters:
    ///   - id: the last piece of the page before.
    ///   - count: at most ``EvidenceFilter/longestListing``.
    /// - Throws: ``Refusal``, `DatabaseError`. Who may not see all evidence asks for that of one subject.
    package func list(
        _ filter: EvidenceFilter,
        after id: Identifier<Evidence>? = nil,
        atMost count: Int = 100,
        for actor: Actor
    ) async throws -> [EvidenceCard] {
        let now = ledger.clock.now()
        let count = max(1, min(count, EvidenceFilter.longestListing))
        return try await ledger.database.read { connection in
            try demand(actor, filter.subject, now, connection)
            let rows = EvidenceRows(connection)
            return try rows.cards(try rows.list(filter, after: id, atMost: count))
        }
    }

    /// Files that more than one subject uses.
    ///
    /// - Parameter subject: only those that it uses too; `nil` for all.
    /// - Throws: ``Refusal``, `DatabaseError`.
    package func shared(
        with subject: ObservedSubject? = nil,
        atMost count: Int = 100,
        for actor: Actor
    ) async throws -> [SharedContent] {
        let now = ledger.clock.now()
        let count = max(1, min(count, EvidenceFilter.longestListing))
        return try await ledger.database.read { connection in
            // It names what others gave, so a unit's own officer may not see it.
            try demand(actor, nil, now, connection)
            return try EvidenceRows(connection).shared(with: subject, atMost: count)
        }
    }

    func demand(
        _ actor: Actor,
        _ subject: ObservedSubject?,
        _ now: Instant,
        _ connection: Connection,
        action: Action = .readEvidence
    ) throws {
        if let refusal = try access.refusal(of: action, by: actor, on: subject, at: now, connection) {
            throw refusal
        }
    }
}
