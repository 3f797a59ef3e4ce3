import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

/// A dossier before an officer who may look at it, with what he may do about it.
struct DossierDesk: Sendable {
    let dossier: Dossier
    let campaign: Campaign
    let plan: Plan
    private let standing: RoomStanding
    private let today: CivilDate

    /// Whoever may do one of these looks at dossiers that were handed in. A unit's own officers do not: they see what is their own.
    static let lookers: [Action] = [
        .verifyCriterion, .giveOpinion, .openVote, .decide, .openCampaign, .readJournal,
    ]

    /// - Throws: ``RequestFault/notFound``, ``Refusal``.
    static func load(
        _ id: Identifier<Dossier>,
        for actor: Actor,
        _ room: AssessmentRoom,
        to actions: [Action] = DossierDesk.lookers
    ) async throws -> DossierDesk {
        let today = room.today
        return try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw RequestFault.notFound }
            let standing = try room.standing(of: actor, connection)
            if let refusal = standing.refusal(
                ofEach: actions,
                unit: dossier.participant.unit,
                in: campaign
            ) {
                throw refusal
            }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            return DossierDesk(
                dossier: dossier,
                campaign: campaign,
                plan: plan,
                standing: standing,
                today: today
            )
        }
    }

    /// Why a step cannot be taken by him now; `nil` when it can, as far as anybody knows before it is tried.
    func obstacle(_ event: DossierEvent, _ action: Action) -> (any ExplainedError)? {
        standing.obstacle(event, action, of: dossier, in: campaign, on: today)
    }

    /// Why he may not do this to the dossier, whatever its state.
    func refusal(of action: Action) -> Refusal? {
        standing.refusal(of: action, unit: dossier.participant.unit, in: campaign)
    }
}
