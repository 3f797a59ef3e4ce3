package import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
package import Records
import Territory

/// Publishing criteria sets: checked, written out whole, kept under the digest of the text for good.
package struct EditionService: Sendable {
    /// What is to be published.
    package struct Manuscript: Hashable, Sendable {
        /// YAML: a set of its own or one derived from a set that has a name.
        package let text: String
        /// Whose set it is; `nil` for the whole country.
        package let unit: DatedUnit?
        package let draft: Edition.Draft?

        package init(text: String, unit: DatedUnit?) {
            self.init(text: text, unit: unit, draft: nil)
        }

        package init(_ draft: SetDraft) {
            self.init(
                text: draft.version.text,
                unit: draft.unit,
                draft: Edition.Draft(id: draft.id, version: draft.version.number)
            )
        }

        private init(text: String, unit: DatedUnit?, draft: Edition.Draft?) {
            self.text = text
            self.unit = unit
            self.draft = draft
        }
    }

    private let room: AssessmentRoom
    private let shelf: EditionShelf

    package init(_ room: AssessmentRoom, _ shelf: EditionShelf) {
        self.room = room
        self.shelf = shelf
    }

    /// What is to be said of a text, by the sets that there are.
    package func check(_ text: String) async throws -> SetCheck {
        SetCheck(text, try await room.database.read { try shelf.library($0) })
    }

    /// Why a set that has no faults cannot be published under its name by its unit; `nil` when it can.
    package func refusal(of set: CriteriaSet, by unit: DatedUnit?) async throws -> EditionRefusal? {
        try await room.database.read { try refusal(of: set, by: unit, $0) }
    }

    /// Publishes a set: from now on it can be asked for by its name, and never changes.
    ///
    /// - Returns: its name, `id@edition`.
    /// - Throws: ``EditionRefusal``, ``DraftRefusal/changedMeanwhile(version:)``, or that the actor may not.
    package func publish(
        _ manuscript: Manuscript,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> String {
        guard manuscript.text.unicodeScalars.count <= SetDraft.longest else {
            throw DraftRefusal.tooLong(manuscript.text.unicodeScalars.count)
        }
        let check = try await check(manuscript.text)
        guard let set = check.set else {
            let first = check.faults.first.map { fault in
                Text(
                    vi: "\(fault.position.inFile): \(fault.text.vi)",
                    en: "\(fault.position.inFile): \(fault.text(.en))"
                )
            }
            throw EditionRefusal.faults(check.faults.count, first: first ?? Text(vi: "", en: ""))
        }
        guard !check.breaksItsPromise else { throw EditionRefusal.notProved }
        try Self.demandStable(set)
        let base = check.base.map { base in
            Edition.Base(
                name: set.lineage?.base ?? base.id,
                digest: Digest(of: CriteriaWriter.yaml(base).utf8)
            )
        }
        return try await room.ledger.commit(Command(.publishEdition, by: actor, key: key)) { change in
            try room.access.demand(.publishEdition, change, on: Matter(unit: manuscript.unit), hands: [])
            if let draft = manuscript.draft {
                guard let now = try DraftStore.find(draft.id, change.connection) else {
                    throw DraftRefusal.notFound(draft.id.text)
                }
                guard now.version.number == draft.version else {
                    throw DraftRefusal.changedMeanwhile(version: now.version.number)
                }
            }
            if let refusal = try refusal(of: set, by: manuscript.unit, change.connection) { throw refusal }
            let edition = Edition(
                set: try room.texts.keep(Plan(set), entry: change.entry, change.connection),
                unit: manuscript.unit,
                body: change.actor.body,
                base: base,
                isGuaranteed: check.guarantee != nil,
                source: manuscript.text,
                draft: manuscript.draft,
                day: change.now.day,
                entry: change.entry
            )
            try EditionStore.insert(edition, change.connection)
            try change.record(
                Subject("edition", edition.set.name),
                state: edition.digest,
                details:
                    "text=\(edition.set.digest) base=\(base?.name ?? "") guaranteed=\(edition.isGuaranteed ? 1 : 0)"
            )
            return edition.set.name
        }
    }

    // MARK: - Parts

    private func refusal(
        of set: CriteriaSet,
        by unit: DatedUnit?,
        _ connection: Connection
    ) throws -> EditionRefusal? {
        guard DraftRefusal.isEdition(set.edition) else { return .badEdition(set.edition) }
        let name = "\(set.id)@\(set.edition)"
        let library = try shelf.library(connection)
        if library.names.contains(name) { return .taken(name) }
        let published = try shelf.editions(connection).filter { $0.set.id == set.id }
        // The whole country may go on with what comes with the program; a province keeps to names of its own.
        let isOwn =
            published.isEmpty
            ? unit == nil || !library.entries.contains { $0.id == set.id }
            : published.allSatisfy { $0.unit?.code == unit?.code }
        return isOwn ? nil : .nameOfOthers(set.id)
    }

    private static func demandStable(_ set: CriteriaSet) throws {
        let text = CriteriaWriter.yaml(set)
        let again = try? CriteriaLoader(library: CriteriaLibrary(folder: nil), readsFiles: false)
            .read(text: text, file: SetCheck.name)
        guard let again, CriteriaWriter.yaml(again) == text else { throw EditionRefusal.notStable }
    }
}
