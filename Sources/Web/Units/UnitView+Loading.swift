import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Territory

extension UnitView {
    /// - Throws: ``RequestFault`` when no unit ever had the code, or none on the day.
    static func load(_ site: Site, code text: String, on asked: String?) async throws -> UnitView {
        guard let code = UnitCode(text) else { throw RequestFault.malformedAddress(part: text) }
        let today = site.room.today
        let history = Array(site.territory.history(of: code))
        let day: CivilDate
        if let asked {
            guard let given = CivilDate(asked) else { throw RequestFault.malformedAddress(part: asked) }
            day = given
        } else {
            day = today
        }
        guard let unit = history.first(where: { $0.validity.contains(day) }) ?? history.last else {
            throw RequestFault.notFound
        }
        let isInForce = unit.validity.contains(today)
        let unitDay = unit.validity.contains(day) ? day : unit.validity.until?.adding(days: -1) ?? day
        let tree = try site.territory.tree(on: unitDay)
        let assessed = try await assessed(site, unit, today)
        let campaigns = try await site.overviews.campaigns()
        var overview: CampaignOverview?
        if let first = campaigns.first { overview = try await site.overviews.overview(of: first.id) }
        return UnitView(
            unit: unit,
            day: unitDay,
            isInForce: isInForce,
            ancestors: tree.ancestors(of: unit),
            children: children(of: unit, tree, overview),
            assessed: assessed,
            recognitions: try await recognitions(site, unit, unitDay, today),
            neighbours: neighbours(of: unit, tree, overview),
            predecessors: site.territory.predecessors(of: unit).map {
                change(site, $0, $0.old, before: true)
            },
            successors: site.territory.successors(of: unit).map { change(site, $0, $0.new, before: false) },
            overview: overview
        )
    }

    // MARK: - Parts

    private static func assessed(_ site: Site, _ unit: Unit, _ today: CivilDate) async throws -> [Assessed] {
        let (room, standings) = (site.room, site.standings)
        return try await room.database.read { connection in
            try PublicResultStore.all(ofUnit: unit.code.description, on: today, connection).compactMap {
                result -> Assessed? in
                guard let campaign = try CampaignStore.find(result.campaign, connection),
                    // The code may have been another unit's then.
                    unit.validity.contains(campaign.asOf)
                else { return nil }
                let plan = try room.texts.plan(campaign.set.digest, connection)
                let parts = result.publication.parts
                guard parts.contains(.criteria), result.decision.basis != nil else {
                    return Assessed(
                        campaign: campaign,
                        plan: plan,
                        result: result,
                        explanation: nil,
                        showsFigures: false,
                        way: nil,
                        values: [:]
                    )
                }
                let found = try standings.standing(
                    of: result.dossier,
                    .verified,
                    asOf: result.decision.entry,
                    connection
                )
                let standing = found.standing
                let showsFigures = parts.contains(.values)
                return Assessed(
                    campaign: campaign,
                    plan: plan,
                    result: result,
                    explanation: standing.evaluator.explanation(
                        standing.outcome,
                        unit: result.participant.title
                    ),
                    showsFigures: showsFigures,
                    way: showsFigures ? way(standing) : nil,
                    values: showsFigures
                        ? found.sheet.final.mapValues(\.text).filter { !$0.value.isEmpty } : [:]
                )
            }
        }
    }

    private static func way(_ standing: Assessment.Standing) -> GapPlan? {
        guard
            let population = PopulationEvaluation(
                standing.plan,
                facts: standing.facts,
                cohorts: standing.cohorts
            )
        else { return nil }
        let finder = GapFinder(population: population, row: 0)
        let plan = finder.plan(to: finder.nextGoal)
        return plan.state == .alreadyReached ? nil : plan
    }

    /// What is recognised and public.
    private static func recognitions(
        _ site: Site,
        _ unit: Unit,
        _ unitDay: CivilDate,
        _ today: CivilDate
    ) async throws -> [Recognition] {
        let service = RecognitionService(site.room, site.territory)
        let found = try await service.recognitions(of: unit.code, on: unitDay)
        guard !found.isEmpty else { return [] }
        let shown = try await site.room.database.read { connection in
            try found.filter { recognition in
                try PublicationStore.all(of: recognition.decision.dossier, connection).contains {
                    $0.decision == recognition.decision.id && $0.from <= today
                }
            }
        }
        return shown.reversed()
    }

    private static func children(
        of unit: Unit,
        _ tree: TerritoryTree,
        _ overview: CampaignOverview?
    ) -> [Peer] {
        tree.children(of: unit.code).map { child in
            Peer(unit: child, result: overview?.result(of: child.code.description), distance: nil)
        }
        .sorted { NameOrder($0.unit.name) < NameOrder($1.unit.name) }
    }

    /// The six nearest units of the same tier.
    private static func neighbours(
        of unit: Unit,
        _ tree: TerritoryTree,
        _ overview: CampaignOverview?
    ) -> [Peer] {
        guard unit.code.tier == .commune, let here = unit.position else { return [] }
        return tree.units(of: .commune).compactMap { other -> (Unit, Double)? in
            guard other != unit, let there = other.position else { return nil }
            // Near by, a degree of longitude is about 0.96 of one of latitude in the whole country.
            let east = (there.longitude - here.longitude) * 0.96
            let north = there.latitude - here.latitude
            return (other, east * east + north * north)
        }
        .sorted { ($0.1, $0.0.code) < ($1.1, $1.0.code) }
        .prefix(6)
        .map { other, square in
            Peer(
                unit: other,
                result: overview?.result(of: other.code.description),
                distance: Int((square.squareRoot() * 111.2).rounded())
            )
        }
    }

    private static func change(_ site: Site, _ transfer: Transfer, _ code: UnitCode, before: Bool) -> Change {
        let other = site.territory.history(of: code).first { unit in
            before ? unit.validity.until == transfer.day : unit.validity.from == transfer.day
        }
        return Change(
            transfer: transfer,
            name: other?.fullName ?? code.description,
            code: code,
            day: before ? transfer.day.adding(days: -1) : transfer.day
        )
    }
}
