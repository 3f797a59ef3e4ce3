package import Database

/// Names a campaign, for those who know nothing more of it: the identifier that the assessment room gave it.
package struct CampaignKey: Hashable, Sendable {
    package let text: String

    package init<Owner>(_ campaign: Identifier<Owner>) { text = campaign.text }

    /// `nil` unless it is an identifier.
    package init?(_ text: String) {
        guard let identifier = Identifier<CampaignKey>(text) else { return nil }
        self.init(identifier)
    }
}

extension CampaignKey: SQLConvertible {
    package static var sqlType: SQLType { .text }

    package var sqlValue: SQLValue { .text(text) }

    package static func read(_ row: Row, at column: Int) throws(DatabaseError) -> CampaignKey {
        CampaignKey(try Identifier<CampaignKey>.read(row, at: column))
    }
}
