import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Territory

/// Loads what the pages of campaigns show.
struct CampaignsDesk: Sendable {
    let site: Site
    let service: CampaignService
    private let figures = KeptForAWhile<Identifier<Campaign>, PopulationStanding>()

    init(_ site: Site) {
        self.site = site
        service = CampaignService(site.room)
    }

    private var room: AssessmentRoom { site.room }

    func campaigns(for actor: Actor) async throws -> CampaignListPage {
        let all = try await room.database.read { try CampaignStore.all($0) }
        var lines: [CampaignListPage.Line] = []
        var refusal: Refusal?
        for campaign in all {
            do {
                let view = try await CampaignDesk.load(campaign.id, for: actor, room)
                lines.append(
                    CampaignListPage.Line(
                        campaign: campaign,
                        dossiers: view.dossiers.count,
                        handedIn: view.dossiers.count { $0.state.isHandedIn }
                    )
                )
            } catch let error as Refusal {
                refusal = refusal ?? error
            }
        }
        let tree = try site.territory.tree(on: room.today)
        let mayOpen = try await room.database.read { [room] connection in
            let owners = SetOwners(try room.standing(of: actor, connection), may: .openCampaign, in: tree)
            return owners.isCountry || !owners.provinces.isEmpty
        }
        if lines.isEmpty, !mayOpen, let refusal { throw refusal }
        return CampaignListPage(lines: lines, mayOpen: mayOpen)
    }

    func campaign(
        _ id: Identifier<Campaign>,
        _ state: FormState,
        for actor: Actor
    ) async throws -> CampaignPage {
        let view = try await CampaignDesk.load(id, for: actor, room)
        let progress = try await ProgressService(room).progress(of: id)
        let population = try await figures.value(id) { [site] in
            try await site.standings.population(of: id)
        }
        // Of those who handed in: whoever has entered nothing yet is held back by everything.
        let outcomes = view.dossiers.filter(\.state.isHandedIn).compactMap { population.outcome(of: $0.id) }
        let freeze = try await room.database.read { try CampaignStore.freeze(of: id, $0) }
        let seen = Set(view.provinces.map(\.code))
        return CampaignPage(
            campaign: view.campaign,
            plan: view.plan,
            states: view.dossiers.reduce(into: [:]) { $0[$1.state, default: 0] += 1 },
            parents: progress.parents.filter { seen.contains($0.code) },
            figures: CampaignFigures(outcomes, view.plan),
            today: room.today,
            isFrozen: freeze != nil,
            refusals: [
                Action.extendCampaign: view.refusal(of: .extendCampaign),
                .freezeBounds: view.refusal(of: .freezeBounds),
                .closeCampaign: view.refusal(of: .closeCampaign),
            ].compactMapValues(\.self),
            form: state
        )
    }

    func take(
        _ step: CampaignChange,
        of id: Identifier<Campaign>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        switch step {
        case .extend:
            guard let day = try form.day("to") else { throw DeskFault.notADay(field: "to", value: "") }
            _ = try await service.extend(
                try form.choice("step", of: CampaignStep.self),
                of: id,
                to: day,
                reason: form.trimmed("reason") ?? "",
                by: actor,
                key: key
            )
        case .freeze:
            _ = try await service.freezeBounds(
                of: id,
                at: form.trimmed("event") ?? "",
                by: actor,
                key: key
            )
        case .close: _ = try await service.close(id, by: actor, key: key)
        }
    }

    func table(_ table: CampaignTable, of id: Identifier<Campaign>, for actor: Actor) async throws -> Answer {
        let page = try await campaign(id, site.freshForm, for: actor)
        return DeskCSV.answer(page.rows(of: table), named: "\(table.rawValue)-\(page.campaign.period).csv")
    }
}
