import Database
import FileKinds
import Quantities

extension EvidenceService {
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

    /// The content of a piece, with the kind that it was found to be.
    ///
    /// - Returns: the bytes; their stream fails at its end when they are no longer what the digest says.
    /// - Throws: ``EvidenceRefusal/noSuchEvidence(_:)``, ``EvidenceRefusal/contentErased(_:entry:)``, ``Refusal``, ``EvidenceStoreError``.
    package func content(
        of id: Identifier<Evidence>,
        for actor: Actor
    ) async throws -> (card: EvidenceCard, bytes: ContentStream) {
        let card = try await card(id, for: actor)
        if let erasure = card.content.erasure {
            throw EvidenceRefusal.contentErased(card.content.digest, entry: erasure.entry)
        }
        return (card, try await store.content(of: card.content.digest))
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
