import ArgumentParser
import Assessment
import Database
import Records

/// Which campaign a command is about.
struct CampaignArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Mã đợt đánh giá. (Campaign.)", valueName: "đợt"))
    var campaign: String

    /// - Throws: ``CampaignRefusal/notFound(_:)``
    var id: Identifier<Campaign> {
        get throws { try Self.id(campaign) }
    }

    /// - Throws: ``CampaignRefusal/notFound(_:)``
    static func id(_ text: String) throws -> Identifier<Campaign> {
        guard let id = Identifier<Campaign>(text) else { throw CampaignRefusal.notFound(text) }
        return id
    }

    func find(_ room: AssessmentRoom) async throws -> Campaign {
        let id = try id
        guard let found = try await room.database.read({ try CampaignStore.find(id, $0) }) else {
            throw CampaignRefusal.notFound(campaign)
        }
        return found
    }
}
