import Assessment
import Criteria
import FileKinds
import HTML
import Quantities
import Records
import Territory

extension DossierRoom {
    /// The evidence under a criterion as its page shows it.
    func section(
        _ own: OwnDossier,
        _ node: Node,
        _ visit: Visit,
        faults: [FieldFault] = [],
        typed: Fields = .empty
    ) async throws -> EvidenceSection? {
        guard let evidence = site.evidence else { return nil }
        let actor = try visit.signedIn().actor
        var cards: [EvidenceCard] = []
        for item in own.evidence where item.criterion == node.code {
            guard let id = Identifier<Evidence>(item.evidence) else { continue }
            do { cards.append(try await evidence.reader.card(id, for: actor)) } catch is Refusal {
                // Of another unit: it counts, and only those who may look at it see it.
            } catch EvidenceRefusal.noSuchEvidence {
                // A paper that is kept elsewhere.
            }
        }
        return EvidenceSection(
            own: own,
            code: node.code,
            cards: cards,
            isOpen: subject(own) != nil && own.obstacle(.save, .attachEvidence) == nil,
            key: freshKey(),
            faults: faults,
            typed: typed
        )
    }

    /// Takes a file as evidence and puts it under the criterion.
    func addEvidence(_ visit: Visit, _ uploads: UploadGate) async throws -> Answer {
        // Asked before the body is read: nobody else's file is received at all.
        let own = try await self.own(visit)
        let node = try self.node(visit, own)
        guard let evidence = site.evidence, let subject = subject(own) else { throw RequestFault.notFound }
        let actor = try visit.signedIn().actor
        return try await uploads.pass {
            let form = try await visit.multipartForm(upTo: evidence.inspector.limits.size + 256 * 1_024)
            let key = try form.fields.commandKey()
            guard let file = form.files.first(where: { $0.field == "file" }) else {
                return try await again(visit, node, FieldFault("file", EvidenceFormWords.noFile), form.fields)
            }
            let draft: EvidenceDraft
            do throws(FieldFaultError) { draft = try self.draft(form.fields, file, subject, own, node) } catch
            {
                return try await again(visit, node, error.fault, form.fields)
            }
            do {
                let pieces = AsyncStream<[UInt8]> { stream in
                    for piece in file.pieces { stream.yield(piece) }
                    stream.finish()
                }
                let received = try await evidence.receive(pieces, named: file.name)
                let id = try await evidence.add(draft, received, by: actor, key: key)
                _ = try await service.attach(
                    AttachedEvidence(criterion: node.code, evidence: id.text),
                    to: own.dossier.id,
                    by: actor,
                    key: CommandKey(rawValue: key.rawValue + ".attach")
                )
            } catch {
                return try await again(visit, node, FieldFault("file", try sentence(error)), form.fields)
            }
            return .see(own.link(to: node.code).below(visit.language.prefix).fragment("evidence"))
        }
    }

    /// Takes evidence off the criterion; the piece itself stays in the records.
    func detachEvidence(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        let node = try self.node(visit, own)
        let item = AttachedEvidence(criterion: node.code, evidence: try visit.part("evidence"))
        guard own.evidence.contains(item) else { throw RequestFault.notFound }
        _ = try await service.attach(
            item,
            isAttached: false,
            to: own.dossier.id,
            by: try visit.signedIn().actor,
            key: try fields.commandKey()
        )
        return .see(own.link(to: node.code).below(visit.language.prefix).fragment("evidence"))
    }

    // MARK: - Parts

    private func again(
        _ visit: Visit,
        _ node: Node,
        _ fault: FieldFault,
        _ typed: Fields
    ) async throws -> Answer {
        let own = try await self.own(visit)
        let page = QuestionPage(
            own: own,
            node: node,
            faults: [fault],
            key: freshKey(),
            panel: panel(own, node, visit.language),
            evidence: try await section(own, node, visit, faults: [fault], typed: typed)
        )
        return site.personalPage(page, for: visit, status: 422)
    }

    /// The unit that the dossier is about; `nil` for what is no unit.
    private func subject(_ own: OwnDossier) -> ObservedSubject? {
        guard let code = UnitCode(own.dossier.participant.unit),
            let unit = try? site.territory.unit(code, on: own.campaign.asOf)
        else { return nil }
        return ObservedSubject(unit)
    }

    private struct FieldFaultError: Error { let fault: FieldFault }

    private func draft(
        _ fields: Fields,
        _ file: MultipartForm.File,
        _ subject: ObservedSubject,
        _ own: OwnDossier,
        _ node: Node
    ) throws(FieldFaultError) -> EvidenceDraft {
        let document = fields["document"].flatMap { DocumentKind(rawValue: $0) } ?? .other
        var issued: CivilDate?
        if let typed = fields.trimmed("issued") {
            issued = DossierRoom.day(typed)
            if issued == nil { throw FieldFaultError(fault: FieldFault("issued", EvidenceFormWords.noDay)) }
        }
        let first = issued ?? own.campaign.periodDays.lowerBound
        let validity: EvidenceValidity
        switch document.usualTerm {
        case .calendarYears(let years): validity = EvidenceValidity(from: first, calendarYears: years)
        case .open, .stated:
            guard let open = EvidenceValidity(from: first, through: nil) else {
                throw FieldFaultError(fault: FieldFault("issued", EvidenceFormWords.noDay))
            }
            validity = open
        }
        let set = "\(own.campaign.set.id)@\(own.campaign.set.edition)"
        return EvidenceDraft(
            subject: subject,
            document: document,
            reference: DocumentReference(
                number: fields.trimmed("number"),
                date: issued,
                issuer: fields.trimmed("issuer")
            ),
            title: fields.trimmed("title") ?? file.name,
            validity: validity,
            targets: Set([EvidenceTarget(set: set, criterion: node.code)].compactMap(\.self))
        )
    }

    /// `31/12/2025` or `2025-12-31`.
    private static func day(_ text: String) -> CivilDate? {
        if let day = CivilDate(text) { return day }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        return parts.count == 3 ? CivilDate(year: parts[2], month: parts[1], day: parts[0]) : nil
    }
}
