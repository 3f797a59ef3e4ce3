import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

/// Loads what the pages of decisions show, and hands what is done there to the services.
struct DecisionDesk: Sendable {
    let site: Site
    let decisions: DecisionService
    let publications: PublicationService
    let reports: ReportService
    private let objections: ObjectionService

    init(_ site: Site) {
        self.site = site
        decisions = DecisionService(site.room, site.standings)
        publications = PublicationService(site.room)
        reports = ReportService(site.room, site.standings)
        objections = ObjectionService(site.room)
    }

    var room: AssessmentRoom { site.room }

    /// Who looks at decisions before they are public.
    static let lookers: [Action] = [.decide, .publish, .openVote, .giveOpinion, .openCampaign, .readJournal]

    func campaigns(for actor: Actor) async throws -> DecisionsPage {
        let all = try await room.database.read { try CampaignStore.all($0) }
        var lines: [DecisionsPage.Line] = []
        var refusal: Refusal?
        for campaign in all {
            do {
                let view = try await CampaignDesk.load(campaign.id, for: actor, room, to: Self.lookers)
                lines.append(
                    DecisionsPage.Line(
                        campaign: campaign,
                        ready: view.dossiers.count { Self.isReady($0, campaign) },
                        decided: view.dossiers.count { $0.state == .decided },
                        published: view.dossiers.count { $0.state == .published }
                    )
                )
            } catch let error as Refusal {
                refusal = refusal ?? error
            }
        }
        if lines.isEmpty, let refusal { throw refusal }
        return DecisionsPage(lines: lines)
    }

    static func isReady(_ dossier: Dossier, _ campaign: Campaign) -> Bool {
        dossier.state == (campaign.procedure.hasCouncil ? .appraised : .verified)
    }

    // MARK: - A campaign

    func campaign(
        _ id: Identifier<Campaign>,
        province: String?,
        _ state: FormState,
        for actor: Actor
    ) async throws -> DecisionCampaignPage {
        let view = try await CampaignDesk.load(id, for: actor, room, to: Self.lookers)
        let provinces = view.provinces
        let chosen = provinces.first { $0.code == province } ?? (provinces.count == 1 ? provinces[0] : nil)
        let own = view.dossiers.filter { ($0.participant.parent ?? "") == chosen?.code }
        let wanted = Set(own.filter { Self.isReady($0, view.campaign) }.map(\.id))
        let drafts =
            wanted.isEmpty ? [] : try await decisions.drafts(in: id).filter { wanted.contains($0.dossier.id) }
        let (waiting, sent) = try await room.database.read { connection in
            (try ObjectionStore.waiting(in: id, connection), try ReportStore.all(of: id, connection))
        }
        let seen = Set(view.dossiers.map(\.id))
        return DecisionCampaignPage(
            campaign: view.campaign,
            levels: view.plan.set.levels,
            provinces: provinces,
            chosen: chosen,
            drafts: drafts,
            decided: own.filter { [.decided, .published, .revoked].contains($0.state) },
            undecided: view.dossiers.count { $0.state.isUnderWay },
            objections: waiting.filter { seen.contains($0.dossier) }.compactMap { objection in
                view.dossier(objection.dossier).map { ($0, objection) }
            },
            reports: sent,
            refusals: [
                Action.decide: view.refusal(of: .decide), .publish: view.refusal(of: .publish),
                .report: view.refusal(of: .report),
            ].compactMapValues(\.self),
            today: room.today,
            form: state
        )
    }

    /// Decides on several dossiers by one document, each as its draft proposes. What cannot be decided is left, with the reason.
    ///
    /// - Throws: ``DeskFault``, or the first refusal when nothing was decided.
    func decide(
        _ form: Fields,
        in id: Identifier<Campaign>,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        let act = try ActForm.read(form, today: room.today)
        let chosen = form.values("dossier").compactMap { Identifier<Dossier>($0) }
        guard !chosen.isEmpty else { throw DeskFault.notChosen(field: "dossiers") }
        var first: (any Error)?
        for (place, dossier) in chosen.prefix(500).enumerated() {
            do {
                let draft = try await decisions.draft(of: dossier)
                guard draft.campaign.id == id else { throw RequestFault.notFound }
                _ = try await decisions.decide(
                    draft.proposal,
                    by: act,
                    on: dossier,
                    actor: actor,
                    // Each is a command of its own; sent twice, each is done once.
                    key: CommandKey(rawValue: "\(key.rawValue)-\(dossier.text)")
                )
            } catch let error as any ExplainedError {
                // Nothing was written by the first: the document itself is what is wrong.
                if place == 0 { throw error }
                first = first ?? error
            }
        }
        if let first { throw first }
    }

    func report(_ id: Identifier<Campaign>, _ state: FormState, for actor: Actor) async throws -> ReportPage {
        let view = try await CampaignDesk.load(id, for: actor, room, to: Self.lookers)
        return ReportPage(
            campaign: view.campaign,
            report: try await reports.preview(of: id),
            sent: try await room.database.read { try ReportStore.all(of: id, $0) },
            refusal: view.refusal(of: .report),
            form: state
        )
    }

    // MARK: - A dossier

    func dossier(_ id: Identifier<Dossier>, _ state: FormState, for actor: Actor) async throws -> DecisionPage
    {
        let desk = try await DossierDesk.load(id, for: actor, room, to: Self.lookers)
        let draft = try await decisions.draft(of: id)
        let (chain, publications, objections) = try await room.database.read { connection in
            (
                try DecisionStore.all(of: id, connection),
                try PublicationStore.all(of: id, connection),
                try ObjectionStore.all(on: id, connection)
            )
        }
        return DecisionPage(
            desk: desk,
            draft: draft,
            chain: chain,
            publications: publications,
            objections: objections,
            today: room.today,
            form: state
        )
    }

    func take(
        _ step: DecisionStep,
        on id: Identifier<Dossier>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        let seen = form.trimmed("seen").flatMap { Int64($0) }.map { EntryNumber(rawValue: $0) }
        func act() throws -> DecisionAct { try ActForm.read(form, today: room.today) }
        func outcome() async throws -> DecisionOutcome {
            // Whoever may not look at it learns nothing of it by sending forms.
            _ = try await DossierDesk.load(id, for: actor, room, to: Self.lookers)
            let whole = try await decisions.draft(of: id).evaluated.whole
            return try OutcomeWord.read(form, among: OutcomeWord.outcomes(for: whole))
        }
        switch step {
        case .decide:
            _ = try await decisions.decide(
                try await outcome(),
                by: act(),
                on: id,
                seen: seen,
                actor: actor,
                key: key
            )
        case .correct:
            _ = try await decisions.correct(
                try await outcome(),
                by: act(),
                on: id,
                seen: seen,
                actor: actor,
                key: key
            )
        case .revoke: _ = try await decisions.revoke(by: act(), on: id, seen: seen, actor: actor, key: key)
        case .publish:
            let plan = try PublicationForm.read(form)
            _ = try await publications.publish(id, plan, seen: seen, by: actor, key: key)
        case .answer:
            guard let objection = form.trimmed("objection").flatMap({ Identifier<Objection>($0) }) else {
                throw RequestFault.malformedForm
            }
            _ = try await objections.answer(
                objection,
                try form.choice("finding", of: Objection.Outcome.self),
                text: form.trimmed("answer") ?? "",
                decision: form.trimmed("decision").flatMap { Identifier<Decision>($0) },
                in: id,
                by: actor,
                key: key
            )
        }
    }
}
