/// What an action would touch. What is not named is everything: no unit is the whole country, no campaign all of them.
package struct Matter: Hashable, Sendable {
    package let unit: DatedUnit?
    package let campaign: CampaignKey?
    /// Whose account, session or role it is.
    package let person: Identifier<Person>?

    package init(unit: DatedUnit? = nil, campaign: CampaignKey? = nil, person: Identifier<Person>? = nil) {
        self.unit = unit
        self.campaign = campaign
        self.person = person
    }

    /// The whole installation.
    package static let everything = Matter()

    package static func unit(_ unit: DatedUnit, in campaign: CampaignKey? = nil) -> Matter {
        Matter(unit: unit, campaign: campaign)
    }

    package static func campaign(_ campaign: CampaignKey) -> Matter { Matter(campaign: campaign) }

    package static func person(_ person: Identifier<Person>, of unit: DatedUnit? = nil) -> Matter {
        Matter(unit: unit, person: person)
    }
}
