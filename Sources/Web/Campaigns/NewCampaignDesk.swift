import Assessment
import Criteria
import Database
import Evaluation
import HTML
import Records
import Territory

/// Opening a campaign step by step.
struct NewCampaignDesk: Sendable {
    /// What the first step chose.
    struct Begun: Sendable {
        let plan: Plan
        let unit: DatedUnit?
        let value: String
        let bodies: [BodyRecord]
    }

    let site: Site

    private var room: AssessmentRoom { site.room }

    func start(for actor: Actor) async throws -> NewCampaignStartPage {
        let owners = try await owners(for: actor)
        return NewCampaignStartPage(sets: try await sets(owners), owners: owners)
    }

    /// - Parameter choice: of the first step.
    func begun(_ choice: Fields, for actor: Actor) async throws -> Begun {
        let owners = try await owners(for: actor)
        let unit = try owners.chosen(choice)
        let (name, shelf) = (choice.trimmed("set") ?? "", site.editions)
        guard try await sets(owners).contains(where: { "\($0.id)@\($0.edition)" == name }) else {
            throw NewCampaignFault.noSet
        }
        return try await room.database.read { connection in
            guard let plan = try shelf.plan(name, connection) else { throw NewCampaignFault.noSet }
            return Begun(
                plan: plan,
                unit: unit,
                value: choice.trimmed("unit") ?? "",
                bodies: try BodyDirectory.all(connection)
            )
        }
    }

    func page(_ begun: Begun, _ form: FormState) -> NewCampaignPage {
        NewCampaignPage(
            set: begun.plan.set,
            unit: (begun.value, title(of: begun.unit)),
            bodies: begun.bodies,
            today: room.today,
            form: form
        )
    }

    func check(_ begun: Begun, _ form: Fields) throws -> NewCampaignCheckPage {
        let campaign = try NewCampaign(
            form,
            begun.plan,
            under: begun.unit,
            bodies: begun.bodies,
            site
        )
        try campaign.plan.check()
        return NewCampaignCheckPage(
            campaign: campaign,
            unit: title(of: begun.unit),
            typed: form,
            form: site.freshForm
        )
    }

    func open(
        _ begun: Begun,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws -> Identifier<Campaign> {
        let campaign = try NewCampaign(
            form,
            begun.plan,
            under: begun.unit,
            bodies: begun.bodies,
            site
        )
        return try await CampaignService(room).open(campaign.plan, by: actor, key: key)
    }

    // MARK: - Parts

    private func owners(for actor: Actor) async throws -> SetOwners {
        let tree = try site.territory.tree(on: room.today)
        return try await room.database.read { [room] connection in
            let standing = try room.standing(of: actor, connection)
            let owners = SetOwners(standing, may: .openCampaign, in: tree)
            if !owners.isCountry, owners.provinces.isEmpty,
                let refusal = standing.refusal(of: .openCampaign, for: nil)
            {
                throw refusal
            }
            return owners
        }
    }

    /// Sets about administrative units that are for the whole country or for a province that he opens campaigns in; the newest
    /// edition of each first.
    private func sets(_ owners: SetOwners) async throws -> [CriteriaSet] {
        let (shelf, provinces) = (site.editions, Set(owners.provinces.map(\.code)))
        return try await room.database.read { connection in
            let foreign = Set(
                try shelf.editions(connection).filter { edition in
                    edition.unit.map { !provinces.contains($0.code) } ?? false
                }.map(\.set.name)
            )
            return try shelf.sets(connection).filter { set in
                NewCampaign.tier(of: set) != nil && !foreign.contains("\(set.id)@\(set.edition)")
            }
        }
    }

    private func title(of unit: DatedUnit?) -> String? {
        unit.map { unit in
            (try? site.territory.tree(on: unit.day))?.unit(unit.code)?.fullName ?? unit.code.description
        }
    }
}
