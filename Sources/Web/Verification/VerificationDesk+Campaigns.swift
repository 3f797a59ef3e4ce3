import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

extension VerificationDesk {
    /// The campaigns in which somebody verifies or looks on, the latest first.
    func campaigns(for actor: Actor) async throws -> VerificationsPage {
        let (campaigns, standing) = try await room.database.read { connection in
            (try CampaignStore.all(connection), try room.standing(of: actor, connection))
        }
        var lines: [VerificationsPage.Line] = []
        var refusal: Refusal?
        let progress = ProgressService(room)
        for campaign in campaigns {
            let parents = try await progress.progress(of: campaign.id).parents
            var states: [DossierState: Int] = [:]
            var isSeen = false
            for parent in parents {
                if let found = standing.refusal(
                    ofEach: DossierDesk.lookers,
                    unit: parent.code,
                    in: campaign
                ) {
                    refusal = refusal ?? found
                    continue
                }
                isSeen = true
                states.merge(parent.count.states, uniquingKeysWith: +)
            }
            if isSeen { lines.append(VerificationsPage.Line(campaign: campaign, states: states)) }
        }
        if lines.isEmpty, let refusal { throw refusal }
        return VerificationsPage(lines: lines)
    }

    /// A campaign with where to look first.
    func campaign(
        _ id: Identifier<Campaign>,
        province: String?,
        for actor: Actor
    ) async throws -> CampaignVerificationPage {
        let view = try await CampaignDesk.load(id, for: actor, room)
        let counts = try await ProgressService(room).dossiers(in: id)
        let risk = try await self.risk(of: id)
        let provinces = view.provinces
        let chosen = provinces.first { $0.code == province } ?? (provinces.count == 1 ? provinces[0] : nil)
        let seen = Set(provinces.map(\.code))
        let items = risk.list.items.compactMap { item -> CampaignVerificationPage.RiskLine? in
            let dossier = risk.dossiers[item.row]
            let parent = dossier.participant.parent ?? ""
            guard seen.contains(parent), chosen == nil || chosen?.code == parent else { return nil }
            // What is verified by now needs no first look.
            guard let now = view.dossier(dossier.id), now.state == .submitted || now.state == .verifying
            else {
                return nil
            }
            return CampaignVerificationPage.RiskLine(
                dossier: now,
                criterion: risk.criterion(of: item),
                stake: item.stake.text,
                strength: item.findings.first?.sign.strength ?? .slight,
                reasons: item.findings.map(\.sign.text)
            )
        }
        return CampaignVerificationPage(
            campaign: view.campaign,
            provinces: provinces,
            chosen: chosen,
            dossiers: chosen.map { chosen in
                view.dossiers.filter { ($0.participant.parent ?? "") == chosen.code }
            }
                ?? [],
            counts: counts,
            asked: view.plan.verifiedCriteria.count,
            risks: items,
            mayDraw: view.refusal(of: .drawSample) == nil
        )
    }

    func sampling(
        _ id: Identifier<Campaign>,
        _ query: Fields,
        _ state: FormState,
        for actor: Actor
    ) async throws -> SamplingPage {
        let view = try await CampaignDesk.load(id, for: actor, room)
        var proposal: SamplingProposal?
        var faults: [FieldFault] = []
        if query["subject"] != nil {
            do {
                let (subject, demand) = try SamplingForm.read(query)
                proposal = try await samples.propose(subject, demand, for: id)
            } catch let refusal as any ExplainedError {
                let field = (refusal as? DeskFault)?.field ?? SamplingPage.fields[refusal.code] ?? "main"
                faults.append(FieldFault(field, refusal.text))
            }
        }
        let statuses = try await samples.samples(of: id)
        return SamplingPage(
            campaign: view.campaign,
            statuses: statuses,
            titles: Dictionary(view.dossiers.map { ($0.id, $0.participant.title) }) { first, _ in first },
            query: query,
            proposal: proposal,
            faults: faults,
            refusal: view.refusal(of: .drawSample),
            form: state
        )
    }
}
