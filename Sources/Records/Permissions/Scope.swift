/// Where a grant holds: which units and which campaigns.
package struct Scope: Hashable, Sendable {
    package enum Units: Hashable, Sendable {
        case all
        /// One unit, and what is the same territory under another name, kind or code.
        case one(DatedUnit)
        /// A unit and everything below it. The day says which unit is meant; what is below it is asked for the day of the matter.
        case under(DatedUnit)
    }

    package enum Campaigns: Hashable, Sendable {
        case all
        case one(CampaignKey)
    }

    package let units: Units
    package let campaigns: Campaigns

    package init(_ units: Units, _ campaigns: Campaigns = .all) {
        self.units = units
        self.campaigns = campaigns
    }

    package static let everything = Scope(.all)

    /// The unit that is named, if one is.
    package var unit: DatedUnit? {
        switch units {
        case .all: nil
        case .one(let unit), .under(let unit): unit
        }
    }

    /// The campaign, if it is one.
    package var campaign: CampaignKey? {
        switch campaigns {
        case .all: nil
        case .one(let campaign): campaign
        }
    }
}
