import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Territory

/// What pages share: overviews of campaigns, evaluations of whole campaigns, the units of today. Made once and kept until something
/// public changes.
actor Overviews {
    /// What may have changed: the last entry that made something public, and the day.
    private struct Stamp: Hashable {
        let entry: EntryNumber
        let day: CivilDate
    }

    private let room: AssessmentRoom
    private let territory: Territory
    private var stamp: Stamp?
    private var overviews: [Identifier<Campaign>: CampaignOverview] = [:]
    private var standings: [Identifier<Campaign>: PopulationStanding] = [:]
    private var intervals: [Identifier<Campaign>: Task<[String: RankInterval], Never>] = [:]
    private var campaignList: [Campaign]?
    private var index: (day: CivilDate, tree: TerritoryTree, index: UnitIndex)?

    init(_ room: AssessmentRoom, _ territory: Territory) {
        self.room = room
        self.territory = territory
    }

    /// The campaigns of which anything is public, the latest first.
    func campaigns() async throws -> [Campaign] {
        try await renew()
        if let campaignList { return campaignList }
        let day = room.today
        let found = try await room.database.read { try PublicResultStore.campaigns(on: day, $0) }
        campaignList = found
        return found
    }

    /// `nil` when nothing of the campaign is public.
    func overview(of id: Identifier<Campaign>) async throws -> CampaignOverview? {
        try await renew()
        if let known = overviews[id] { return known }
        let (room, day) = (room, room.today)
        let overview = try await room.database.read { connection -> CampaignOverview? in
            guard let campaign = try CampaignStore.find(id, connection) else { return nil }
            let results = try PublicResultStore.all(in: id, on: day, connection)
            guard !results.isEmpty else { return nil }
            return CampaignOverview(campaign, try room.texts.plan(campaign.set.digest, connection), results)
        }
        if let overview { overviews[id] = overview }
        return overview
    }

    /// Every public dossier of a campaign evaluated by its verified figures; only those whose criteria are public.
    func standing(_ overview: CampaignOverview) async throws -> PopulationStanding {
        let id = overview.campaign.id
        if let known = standings[id] { return known }
        let shown = Set(overview.results.filter { $0.publication.parts.contains(.criteria) }.map(\.dossier))
        let standing = try await room.database.read { connection in
            try PopulationStanding(
                overview.campaign,
                overview.plan,
                asOf: .last,
                where: { shown.contains($0.id) },
                connection
            )
        }
        standings[id] = standing
        return standing
    }

    /// Between which places units move when weights, readings and missing figures are other ones, by unit; empty where there is no
    /// ranking by points. Worked out once for what is published, by whoever asks first.
    func rankIntervals(_ overview: CampaignOverview) async throws -> [String: RankInterval] {
        guard overview.kind == .score, overview.plan.set.result.rank != .none else { return [:] }
        let id = overview.campaign.id
        if let known = intervals[id] { return await known.value }
        let standing = try await standing(overview)
        if let known = intervals[id] { return await known.value }
        // Other people's pages must not wait behind seconds of arithmetic: it runs beside this actor, and whoever else asks
        // waits for the same.
        let task = Task.detached { () -> [String: RankInterval] in
            let report = Robustness(standing.evaluation).report()
            return Dictionary(
                (report?.intervals ?? []).map { (standing.dossiers[$0.row].participant.unit, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        intervals[id] = task
        return await task.value
    }

    /// The units in force today.
    func units() throws -> (tree: TerritoryTree, index: UnitIndex) {
        let day = room.today
        if let index, index.day == day { return (index.tree, index.index) }
        let tree = try territory.tree(on: day)
        let made = UnitIndex(territory, tree)
        index = (day, tree, made)
        return (tree, made)
    }

    private func renew() async throws {
        let day = room.today
        let entry = try await room.database.read { connection in
            try connection.valueIfAny(
                EntryNumber.self,
                "SELECT entry FROM publication ORDER BY entry DESC LIMIT 1"
            )
        }
        let now = Stamp(entry: entry ?? .none, day: day)
        guard now != stamp else { return }
        stamp = now
        overviews = [:]
        standings = [:]
        intervals = [:]
        campaignList = nil
    }
}
