import Database
import Records
import Territory

extension AssessmentRoom {
    /// Refuses whoever may not do this, within the transaction that would do it.
    ///
    /// - Parameters:
    ///   - unit: whom it is about; `nil` for the campaign as a whole, which is a matter of the unit directly above all who take part
    ///     if there is one, else of the whole country.
    ///   - hands: who had a hand in what is now judged.
    /// - Throws: ``Refusal``
    func demand(
        _ action: Action,
        _ change: Change,
        unit: String? = nil,
        campaign: Campaign,
        hands: Set<Identifier<Person>> = []
    ) throws {
        let unit = try unit ?? DossierStore.commonParent(in: campaign.id, change.connection)
        let place = unit.flatMap { UnitCode($0) }.map { DatedUnit($0, on: campaign.asOf) }
        try access.demand(
            action,
            change,
            on: Matter(unit: place, campaign: CampaignKey(campaign.id)),
            hands: hands
        )
    }
}
