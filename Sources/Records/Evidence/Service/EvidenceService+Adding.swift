import Database
import Elements
import FileKinds
import Quantities

extension EvidenceService {
    /// Receives a file and looks at what it is.
    ///
    /// - Parameters:
    ///   - parts: the bytes, in pieces of any size.
    ///   - name: as the file is called where it comes from.
    /// - Throws: ``EvidenceRefusal/file(name:_:)``, ``EvidenceRefusal/fileName(_:)``, ``EvidenceStoreError``, what the stream throws.
    package func receive<Parts: AsyncSequence & Sendable>(
        _ parts: Parts,
        named name: String
    ) async throws -> ReceivedFile where Parts.Element == [UInt8] {
        let fileName: FileName
        do throws(FileNameFault) { fileName = try FileName(name) } catch {
            throw EvidenceRefusal.fileName(error)
        }
        let limit = inspector.limits.size
        let content: StagedContent
        do { content = try await store.staging.stage(parts, limit: limit) } catch EvidenceStoreError.tooLarge
        {
            throw EvidenceRefusal.file(name: fileName.text, .tooLarge(size: nil, limit: limit))
        }
        return ReceivedFile(
            content: content,
            name: fileName,
            inspection: try await inspect(content, fileName)
        )
    }

    private func inspect(_ content: StagedContent, _ name: FileName) async throws -> Inspection {
        let inspector = inspector
        let outcome: Result<Inspection, InspectionRefusal> = try await Disk.perform {
            () throws(EvidenceStoreError) in
            do {
                return try content.withBytes { bytes in
                    do throws(InspectionRefusal) {
                        return .success(try inspector.inspect(Bytes(bytes), named: name.claim))
                    } catch {
                        return .failure(error)
                    }
                }
            } catch {
                throw error as? EvidenceStoreError ?? .strange(path: name.text)
            }
        }
        do throws(InspectionRefusal) { return try outcome.get() } catch {
            throw EvidenceRefusal.file(name: name.text, error)
        }
    }

    /// Why this could not be added now; `nil` when it could.
    ///
    /// - Throws: `DatabaseError`.
    package func refusal(toAdd draft: EvidenceDraft, _ content: Digest, by actor: Actor) async throws -> (
        any Error
    )? {
        let now = ledger.clock.now()
        return try await ledger.database.read { connection -> (any Error)? in
            let refusal = try access.refusal(
                of: .addEvidence,
                by: actor,
                on: draft.subject,
                at: now,
                connection
            )
            if let refusal { return refusal }
            do { try check(draft, content, connection) } catch let refusal as EvidenceRefusal {
                return refusal
            }
            return nil
        }
    }

    /// Adds evidence: first the content, then the record with its entry in the journal.
    ///
    /// - Throws: ``EvidenceRefusal``, ``Refusal``, ``EvidenceStoreError``, ``LedgerError``, `DatabaseError`.
    package func add(
        _ draft: EvidenceDraft,
        _ file: ReceivedFile,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<Evidence> {
        // Who may not, or has nothing to add, leaves nothing in the store.
        if let refusal = try await refusal(toAdd: draft, file.content.digest, by: actor) {
            // A request that comes again is answered as it was, though what it asked for is there by now.
            guard key != nil, !(refusal is Refusal) else { throw refusal }
        }
        try await store.keep(file.content)
        let (digest, size) = (file.content.digest, file.content.size)
        let command = Command(.addEvidence, by: actor, key: key, request: draft.request(digest))
        let id = try await ledger.commit(command) { change in
            try access.demand(change, on: draft.subject)
            try check(draft, digest, change.connection)
            return try insert(draft, file, change)
        }
        // Somebody may have swept the same bytes, orphaned long ago, in the moment between keeping and naming them.
        if try await store.size(of: digest) != size { throw EvidenceStoreError.missing(digest) }
        return id
    }

    /// What must hold besides permission.
    private func check(_ draft: EvidenceDraft, _ content: Digest, _ connection: Connection) throws {
        try draft.check()
        guard access.knows(draft.subject) else { throw EvidenceRefusal.noSuchSubject(draft.subject) }
        let rows = EvidenceRows(connection)
        if let erasure = try rows.content(content)?.erasure {
            throw EvidenceRefusal.contentErased(content, entry: erasure.entry)
        }
        if let old = draft.replaces {
            let subject = try found(old, connection).evidence.subject
            guard subject == draft.subject else { throw EvidenceRefusal.otherSubject(old, subject) }
            if let other = try rows.successor(of: old) {
                throw EvidenceRefusal.alreadyReplaced(old, by: other)
            }
        }
        for target in draft.targets { try check(target, connection) }
    }

    /// That there is what evidence is to be attached to, as far as the records know it.
    func check(_ target: EvidenceTarget, _ connection: Connection) throws {
        switch target {
        case .criterion: break
        case .element(let element):
            if let catalogue, catalogue.element(element) == nil {
                throw EvidenceRefusal.noSuchElement(element.rawValue)
            }
        case .observation(let number):
            let found = try connection.valueIfAny(
                Int64.self,
                "SELECT id FROM observation WHERE id = \(number)"
            )
            if found == nil { throw EvidenceRefusal.noSuchObservation(number) }
        }
    }

    private func insert(
        _ draft: EvidenceDraft,
        _ file: ReceivedFile,
        _ change: Change
    ) throws -> Identifier<Evidence> {
        let rows = EvidenceRows(change.connection)
        try rows.insert(
            EvidenceContent(
                digest: file.content.digest,
                size: file.content.size,
                kind: file.inspection.kind,
                warnings: file.inspection.warnings,
                entry: change.entry,
                erasure: nil
            )
        )
        let salt = change.randomness.bytes(16)
        let words = EvidenceWords(title: draft.title, fileName: file.name.text, source: draft.source)
        let evidence = Evidence(
            id: change.newIdentifier(),
            subject: draft.subject,
            content: file.content.digest,
            document: draft.document,
            reference: draft.reference,
            validity: draft.validity,
            replaces: draft.replaces,
            words: words,
            entry: change.entry,
            wordsDigest: words.digest(salt: salt)
        )
        try rows.insert(evidence, words, salt: salt)
        try rows.attach(evidence.id, to: draft.targets.sorted(), change.entry)
        let lastDay = draft.validity.lastDay?.description ?? ""
        try record(
            evidence,
            change,
            [
                ("subject", draft.subject.description), ("content", evidence.content.description),
                ("kind", file.inspection.kind.rawValue), ("size", String(file.content.size)),
                ("document", draft.document.rawValue),
                ("valid", "\(draft.validity.firstDay)/\(lastDay)"), ("replaces", draft.replaces?.text),
                ("links", draft.targets.isEmpty ? nil : String(draft.targets.count)),
            ]
        )
        return evidence.id
    }
}
