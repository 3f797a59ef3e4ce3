import ArgumentParser
import Assessment
import Records

/// `chuan publish campaign`: publishes every decision of a campaign that is not public, and the ranking.
struct PublishCampaign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract:
            "Công bố mọi quyết định của đợt và bảng xếp hạng nếu bộ tiêu chí cho điểm. (Publish a campaign.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var publication: PublicationOptions

    @Option(
        help: ArgumentHelp(
            "Nêu rõ còn thiếu gì, khi chưa đủ quyết định. (What is missing, when not all are decided.)",
            valueName: "lời"
        )
    )
    var statement: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, plan, statement) = (campaign, publication.plan, statement)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await PublicationService(room).publish(
                campaign: try campaign.id,
                plan,
                statement: statement,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, PublicationWords.publishedAll)
    }
}
