import Database
package import Quantities
import Records
import Territory

extension AssessmentRoom {
    /// Refuses whoever may not do this, within the transaction that would do it.
    ///
    /// - Parameters:
    ///   - unit: whom it is about; `nil` for the campaign as a whole, which is a matter of its ``home(of:on:)``.
    ///   - hands: who had a hand in what is now judged.
    /// - Throws: ``Refusal``
    func demand(
        _ action: Action,
        _ change: Change,
        unit: String? = nil,
        campaign: Campaign,
        hands: Set<Identifier<Person>> = []
    ) throws {
        let unit = try unit ?? home(of: campaign, change.connection)
        let place = unit.flatMap { UnitCode($0) }.map { DatedUnit($0, on: campaign.asOf) }
        try access.demand(
            action,
            change,
            on: Matter(unit: place, campaign: CampaignKey(campaign.id)),
            hands: hands
        )
    }

    /// The unit that a campaign as a whole is a matter of: the lowest above all who take part on its day, be it a province or a
    /// district while there were districts. `nil` for the whole country.
    package func home(of participants: [Participant], on day: CivilDate) -> String? {
        guard let common = Participant.commonParent(of: participants) else { return nil }
        let units = participants.compactMap { UnitCode($0.unit).map { DatedUnit($0, on: day) } }
        guard units.count == participants.count,
            let lowest = access.permissions?.lowest(aboveAll: units)
        else { return common }
        return lowest.code.description
    }

    private func home(of campaign: Campaign, _ connection: Connection) throws -> String? {
        // Most campaigns of many provinces end here, without reading all who take part.
        guard try DossierStore.commonParent(in: campaign.id, connection) != nil else { return nil }
        return home(
            of: try DossierStore.all(in: campaign.id, connection).map(\.participant),
            on: campaign.asOf
        )
    }

    /// What lies directly above a unit on a campaign's day, of whichever tier; for what is no administrative unit the parent that it
    /// takes part with.
    package func above(_ participant: Participant, in campaign: Campaign) -> String? {
        let unit = UnitCode(participant.unit).map { DatedUnit($0, on: campaign.asOf) }
        return unit.flatMap { access.permissions?.above($0) }?.code.description ?? participant.parent
    }
}
