import Assessment
import HTML
import Records

/// The addresses of this room.
enum CampaignLinks {
    static let all = Link("/campaigns")
    static let new = Link("/campaigns/new")

    static func campaign(_ id: Identifier<Campaign>) -> Link { all.adding(id.text) }

    static func step(_ step: CampaignChange, of id: Identifier<Campaign>) -> Link {
        campaign(id).adding("steps").adding(step.rawValue)
    }

    static func table(_ table: CampaignTable, of id: Identifier<Campaign>) -> Link {
        campaign(id).adding(table.rawValue + ".csv")
    }
}
