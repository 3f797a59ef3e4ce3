import Assessment
import Criteria
import Quantities
import Records

extension RoomStanding {
    /// Why a step cannot be taken by him now; `nil` when it can, as far as anybody knows before it is tried.
    func obstacle(
        _ event: DossierEvent,
        _ action: Action,
        of dossier: Dossier,
        in campaign: Campaign,
        on today: CivilDate
    ) -> (any ExplainedError)? {
        if let refusal = refusal(of: action, unit: dossier.participant.unit, in: campaign) { return refusal }
        if campaign.isClosed, !event.outlivesCampaign { return StepRefusal.campaignClosed }
        var lifecycle = dossier.lifecycle(campaign.procedure)
        do throws(DossierRefusal) {
            _ = try lifecycle.apply(event, campaign.timeliness(of: event, on: today, dossier))
        } catch {
            return error
        }
        return nil
    }
}
