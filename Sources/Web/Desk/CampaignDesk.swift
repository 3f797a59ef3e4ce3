import Assessment
import Database
import Evaluation
import Records
import Territory

/// A campaign before an officer, with those of its dossiers that he may look at.
struct CampaignDesk: Sendable {
    struct Province: Sendable, Hashable {
        let code: String
        let title: String
        let states: [DossierState: Int]

        func count(_ states: DossierState...) -> Int {
            states.reduce(0) { $0 + (self.states[$1] ?? 0) }
        }
    }

    let campaign: Campaign
    let plan: Plan
    /// In the order of their units.
    let dossiers: [Dossier]
    private let byID: [Identifier<Dossier>: Int]
    private let standing: RoomStanding
    /// The unit that the campaign as a whole is a matter of, as far as he sees it.
    private let whole: String?

    /// - Parameter actions: whoever may do one of these looks.
    /// - Throws: ``RequestFault/notFound``, ``Refusal`` for whoever may look at none of its dossiers.
    static func load(
        _ id: Identifier<Campaign>,
        for actor: Actor,
        _ room: AssessmentRoom,
        to actions: [Action] = DossierDesk.lookers
    ) async throws -> CampaignDesk {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else { throw RequestFault.notFound }
            let standing = try room.standing(of: actor, connection)
            var refusals: [String: Refusal?] = [:]
            let dossiers = try DossierStore.all(in: id, connection).filter { dossier in
                let place = room.above(dossier.participant, in: campaign) ?? dossier.participant.unit
                if let known = refusals[place] { return known == nil }
                let refusal = standing.refusal(ofEach: actions, unit: place, in: campaign)
                refusals.updateValue(refusal, forKey: place)
                return refusal == nil
            }
            if dossiers.isEmpty,
                let refusal = standing.refusal(ofEach: actions, unit: nil, in: campaign)
            {
                throw refusal
            }
            return CampaignDesk(
                campaign: campaign,
                plan: try room.texts.plan(campaign.set.digest, connection),
                dossiers: dossiers,
                byID: Dictionary(dossiers.enumerated().map { ($1.id, $0) }) { first, _ in first },
                standing: standing,
                whole: room.home(of: dossiers.map(\.participant), on: campaign.asOf)
            )
        }
    }

    func dossier(_ id: Identifier<Dossier>) -> Dossier? { byID[id].map { dossiers[$0] } }

    /// By name.
    var provinces: [Province] {
        Dictionary(grouping: dossiers) { $0.participant.parent ?? "" }.map { code, dossiers in
            Province(
                code: code,
                title: dossiers.first?.participant.parentTitle ?? "—",
                states: dossiers.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
            )
        }.map { (NameOrder($0.title), $0) }.sorted { ($0.0, $0.1.code) < ($1.0, $1.1.code) }.map(\.1)
    }

    /// The units that the campaign is about, for asking whom roles reach.
    var scope: Scope.Units {
        whole.flatMap { UnitCode($0) }.map { .under(DatedUnit($0, on: campaign.asOf)) } ?? .all
    }

    /// Why he may not do this to the campaign as a whole.
    func refusal(of action: Action) -> Refusal? {
        guard standing.refusal(of: action, unit: nil, in: campaign) != nil else { return nil }
        return standing.refusal(of: action, unit: whole, in: campaign)
    }
}
