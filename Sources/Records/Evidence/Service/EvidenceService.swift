package import Database
package import Elements
package import FileKinds
import Quantities

/// What can be done with evidence: each verb first answers "may I, and if not, why", then does it in one command.
///
/// Content is kept before the record that names it, so that a record never names what is not there.
package struct EvidenceService: Sendable {
    package let ledger: Ledger
    package let store: any EvidenceStore
    package let access: EvidenceAccess
    package let inspector: FileInspector
    /// Which data elements evidence can be attached to; `nil` takes any name.
    let catalogue: ElementCatalogue?
    /// How much a check asks for at once.
    let pageLength: Int

    package init(
        _ ledger: Ledger,
        _ store: any EvidenceStore,
        access: EvidenceAccess,
        inspector: FileInspector = FileInspector(),
        catalogue: ElementCatalogue? = nil,
        pageLength: Int = 400
    ) {
        self.ledger = ledger
        self.store = store
        self.access = access
        self.inspector = inspector
        self.catalogue = catalogue
        self.pageLength = pageLength
    }

    /// Whether the store should hold anything now.
    package static func keepsAnything(_ connection: Connection) throws(DatabaseError) -> Bool {
        try connection.value(Int.self, "SELECT count(*) FROM evidence_content WHERE erased IS NULL") > 0
    }

    /// The piece, for a command that changes something about it.
    func found(_ id: Identifier<Evidence>, _ connection: Connection) throws -> EvidenceRow {
        guard let row = try EvidenceRows(connection).row(id) else { throw EvidenceRefusal.noSuchEvidence(id) }
        return row
    }

    /// The digest of a piece with what stands beside it, as the journal keeps it.
    static func state(of evidence: Evidence, _ connection: Connection) throws(DatabaseError) -> Digest {
        let rows = EvidenceRows(connection)
        var fields = CanonicalFields("chuan evidence state 1")
        fields.add("evidence", evidence.stateDigest)
        let rejection = try rows.rejectionState(of: evidence.id)
        fields.add("rejected", rejection?.entry.rawValue)
        fields.add("reason", rejection?.words)
        for link in try rows.links(of: evidence.id) {
            fields.add("target", link.target.description)
            fields.add("from", link.entry.rawValue)
            fields.add("ended", link.ended?.rawValue)
        }
        return fields.digest
    }

    /// Says in the journal what a command did to a piece.
    func record(
        _ evidence: Evidence,
        _ change: Change,
        _ details: [(name: String, value: String?)],
        remark: String? = nil
    ) throws {
        let words = details.compactMap { pair in pair.value.map { "\(pair.name)=\($0)" } }
        try change.record(
            Subject("evidence", evidence.id),
            state: try EvidenceService.state(of: evidence, change.connection),
            details: words.joined(separator: " "),
            remark: remark
        )
    }
}
