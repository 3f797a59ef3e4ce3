import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

/// Loads what the pages of verification show, and hands what is done there to the services.
struct VerificationDesk: Sendable {
    let site: Site
    let service: VerificationService
    let samples: SamplingService
    private let search: RiskService
    /// A list looks at every dossier that was handed in, and stays of use for a minute.
    private let risks = KeptForAWhile<Identifier<Campaign>, CampaignRisk>()

    init(_ site: Site) {
        self.site = site
        service = VerificationService(site.room)
        search = RiskService(site.room)
        samples = SamplingService(site.room, search)
    }

    var room: AssessmentRoom { site.room }

    /// Where to look first in a campaign.
    func risk(of id: Identifier<Campaign>) async throws -> CampaignRisk {
        try await risks.value(id) { [search] in try await search.risk(of: id) }
    }

    // MARK: - A dossier

    func dossier(
        _ id: Identifier<Dossier>,
        _ state: FormState,
        for actor: Actor
    ) async throws -> DossierVerificationPage {
        let desk = try await DossierDesk.load(id, for: actor, room)
        return DossierVerificationPage(
            desk: desk,
            verification: try await verification(id),
            returns: try await room.database.read { try SubmissionStore.returns(of: id, $0) }.first?.reasons
                ?? [:],
            form: state
        )
    }

    /// `nil` while nothing was handed in.
    private func verification(_ id: Identifier<Dossier>) async throws -> DossierVerification? {
        do {
            return try await service.verification(of: id, site.standings)
        } catch VerificationRefusal.neverHandedIn {
            return nil
        }
    }

    func take(
        _ step: VerificationStep,
        of id: Identifier<Dossier>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        let seen = form.trimmed("seen").flatMap { Int64($0) }.map { EntryNumber(rawValue: $0) }
        switch step {
        case .start: _ = try await service.start(id, seen: seen, by: actor, key: key)
        case .agree:
            // What the unit handed in after the page was made was not seen: the service refuses it.
            let drafts = try await service.judgementsDue(of: id).notJudged.map { claim in
                let last = min(claim.entry.rawValue, seen?.rawValue ?? claim.entry.rawValue)
                return JudgementDraft(claim.criterion, .agreed, seen: EntryNumber(rawValue: last))
            }
            _ = try await service.judge(drafts, of: id, by: actor, key: key)
        case .carry: _ = try await service.carryJudgements(of: id, by: actor, key: key)
        case .finish: _ = try await service.finish(id, seen: seen, by: actor, key: key)
        case .resume:
            let reason = form.trimmed("reason") ?? ""
            _ = try await service.resume(id, reason: reason, seen: seen, by: actor, key: key)
        }
    }

    // MARK: - Returning

    func giveBack(
        _ id: Identifier<Dossier>,
        _ state: FormState,
        for actor: Actor
    ) async throws -> ReturnPage {
        let desk = try await DossierDesk.load(id, for: actor, room)
        guard let verification = try await verification(id) else { throw VerificationRefusal.neverHandedIn }
        return ReturnPage(desk: desk, verification: verification, form: state)
    }

    func giveBack(
        _ id: Identifier<Dossier>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        var reasons: [String: String] = [:]
        for field in form.all where field.name.hasPrefix(ReturnPage.prefix) {
            let code = String(field.name.dropFirst(ReturnPage.prefix.count))
            if let reason = form.trimmed(field.name) { reasons[code] = reason }
        }
        _ = try await DossierService(room).giveBack(
            id,
            reasons: reasons,
            due: try form.day("due"),
            by: actor,
            key: key
        )
    }

    // MARK: - A criterion

    func criterion(
        _ code: String,
        of id: Identifier<Dossier>,
        _ state: FormState,
        for actor: Actor
    ) async throws -> CriterionVerificationPage {
        let desk = try await DossierDesk.load(id, for: actor, room)
        guard let verification = try await verification(id),
            let place = verification.criteria.firstIndex(where: { $0.code == code }),
            let node = desk.plan.set.node(code)
        else { throw RequestFault.notFound }
        let criterion = verification.criteria[place]
        var cards: [EvidenceCard] = []
        if let evidence = site.evidence {
            for text in criterion.claim.evidence {
                guard let id = Identifier<Evidence>(text) else { continue }
                // What he may not see, or what is not there, stays a name.
                if let card = try? await evidence.reader.card(id, for: actor) { cards.append(card) }
            }
        }
        return CriterionVerificationPage(
            desk: desk,
            verification: verification,
            criterion: criterion,
            position: place,
            node: node,
            cards: cards,
            form: state
        )
    }

    /// - Returns: the criterion to look at next; `nil` when all are judged.
    func judge(
        _ code: String,
        of id: Identifier<Dossier>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws -> String? {
        let desk = try await DossierDesk.load(id, for: actor, room)
        guard let node = desk.plan.set.node(code), let criterion = node.criterion else {
            throw RequestFault.notFound
        }
        let draft = try JudgementForm.read(form, code, criterion)
        _ = try await service.judge([draft], of: id, by: actor, key: key)
        guard let after = try await verification(id) else { return nil }
        let left = after.toJudge
        let codes = after.criteria.map(\.code)
        let behind = codes.drop { $0 != code }.dropFirst()
        return behind.first { left.contains($0) } ?? left.first
    }
}
