import Criteria
package import CriteriaFiles
import Database
package import Records

/// Writing criteria sets before they are published: begun from another set, saved version by version.
package struct DraftService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Begins a draft that changes nothing of its base yet.
    ///
    /// - Parameter unit: whose set it will be; `nil` for the whole country.
    /// - Throws: ``DraftRefusal``, or that the actor may not.
    package func start(
        _ heading: OverlayHeading,
        for unit: DatedUnit?,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<SetDraft> {
        guard heading.title.vi.contains(where: { !$0.isWhitespace }) else { throw DraftRefusal.noTitle }
        guard DraftRefusal.isID(heading.id) else { throw DraftRefusal.badID(heading.id) }
        guard DraftRefusal.isEdition(heading.edition) else { throw DraftRefusal.badEdition(heading.edition) }
        return try await start(text: heading.text, for: unit, by: actor, key: key)
    }

    /// Begins a draft with a text that exists already.
    package func start(
        text: String,
        for unit: DatedUnit?,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<SetDraft> {
        try Self.check(text)
        return try await room.ledger.commit(Command(.draftEdition, by: actor, key: key)) { change in
            try room.access.demand(.draftEdition, change, on: Matter(unit: unit), hands: [])
            let draft = SetDraft(
                id: change.newIdentifier(),
                unit: unit,
                isClosed: false,
                version: SetDraftVersion(1, text, change)
            )
            try DraftStore.insert(draft, change.connection)
            try change.record(Subject("set-draft", draft.id), state: draft.digest, details: "version=1")
            return draft.id
        }
    }

    /// Saves a version.
    ///
    /// - Parameter seen: the version that the text was made from.
    /// - Returns: the number of the version; the one there is when the text is the same.
    /// - Throws: ``DraftRefusal/changedMeanwhile(version:)`` when it is not the latest, and others.
    package func save(
        _ text: String,
        in id: Identifier<SetDraft>,
        seen: Int,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Int {
        // Browsers end lines in forms with both characters.
        let text = text.replacing("\r\n", with: "\n")
        try Self.check(text)
        let known = try await draft(id, for: actor)
        if known.version.text == text, known.version.number == seen { return seen }
        return try await room.ledger.commit(Command(.draftEdition, by: actor, key: key)) { change in
            let before = try demand(id, change)
            guard before.version.number == seen else {
                throw DraftRefusal.changedMeanwhile(version: before.version.number)
            }
            let version = SetDraftVersion(seen + 1, text, change)
            try DraftStore.insert(version, of: id, change.connection)
            let draft = SetDraft(id: id, unit: before.unit, isClosed: false, version: version)
            try change.record(
                Subject("set-draft", id),
                state: draft.digest,
                details: "version=\(version.number) characters=\(text.unicodeScalars.count)"
            )
            return version.number
        }
    }

    /// Puts a draft away. Its versions stay.
    package func close(
        _ id: Identifier<SetDraft>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.ledger.commit(Command(.draftEdition, by: actor, key: key)) { change in
            let before = try demand(id, change)
            try DraftStore.close(id, entry: change.entry, change.connection)
            let draft = SetDraft(id: id, unit: before.unit, isClosed: true, version: before.version)
            try change.record(Subject("set-draft", id), state: draft.digest, details: "closed")
            return change.entry
        }
    }

    // MARK: - Reading

    /// The open drafts that somebody may write.
    ///
    /// - Throws: ``Refusal`` for whoever may write none anywhere.
    package func drafts(for actor: Actor) async throws -> [SetDraft] {
        try await room.database.read { connection in
            let standing = try room.standing(of: actor, connection)
            switch standing.refusal(of: .draftEdition, for: nil) {
            case .outsideScope, nil: break
            case let refusal?: throw refusal
            }
            return try DraftStore.open(connection).filter {
                standing.refusal(of: .draftEdition, for: $0.unit) == nil
            }
        }
    }

    /// A draft that somebody may write. One of others is answered like one that does not exist.
    package func draft(_ id: Identifier<SetDraft>, for actor: Actor) async throws -> SetDraft {
        try await room.database.read { connection in
            guard let draft = try DraftStore.find(id, connection),
                try room.standing(of: actor, connection).refusal(of: .draftEdition, for: draft.unit) == nil
            else { throw DraftRefusal.notFound(id.text) }
            return draft
        }
    }

    /// Every version of a draft that somebody may write, the latest first.
    package func versions(
        of id: Identifier<SetDraft>,
        for actor: Actor
    ) async throws -> [SetDraftVersion] {
        _ = try await draft(id, for: actor)
        return try await room.database.read { try DraftStore.versions(of: id, $0) }
    }

    // MARK: - Parts

    private func demand(_ id: Identifier<SetDraft>, _ change: Change) throws -> SetDraft {
        guard let draft = try DraftStore.find(id, change.connection) else {
            throw DraftRefusal.notFound(id.text)
        }
        try room.access.demand(.draftEdition, change, on: Matter(unit: draft.unit), hands: [])
        guard !draft.isClosed else { throw DraftRefusal.closed }
        return draft
    }

    private static func check(_ text: String) throws(DraftRefusal) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        let count = text.unicodeScalars.count
        guard count <= SetDraft.longest else { throw .tooLong(count) }
    }
}

extension SetDraftVersion {
    fileprivate init(_ number: Int, _ text: String, _ change: Change) {
        self.init(
            number: number,
            text: text,
            body: change.actor.body,
            savedAt: change.now,
            entry: change.entry
        )
    }
}
