import Assessment
import HTML
import Records

/// The addresses of this room.
enum CampaignLinks {
    static let all = Link("/campaigns")

    static func campaign(_ id: Identifier<Campaign>) -> Link { all.adding(id.text) }

    static func step(_ step: CampaignChange, of id: Identifier<Campaign>) -> Link {
        campaign(id).adding("steps").adding(step.rawValue)
    }

    static func table(_ table: CampaignTable, of id: Identifier<Campaign>) -> Link {
        campaign(id).adding(table.rawValue + ".csv")
    }
}

/// What is changed about a campaign by a form.
enum CampaignChange: String, CaseIterable, Sendable {
    case extend, freeze, close
}

/// The tables behind the pictures of a campaign.
enum CampaignTable: String, CaseIterable, Sendable {
    case progress, criteria, results, holding
}
