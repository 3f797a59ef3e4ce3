import Criteria
import ArgumentParser
import Assessment
import Records

/// `chuan notices retry`: puts letters that failed back among those to be sent.
struct NoticesRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract:
            "Cho gửi lại những thư không gửi được, sau khi đã sửa địa chỉ hay giao vai trò. (Try failed ones again.)"
    )

    @Option(help: ArgumentHelp("Chỉ của đợt này. (Only of this campaign.)", valueName: "đợt"))
    var campaign: String?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let count = try await room.with { room in
            try await NoticeReading(room).retry(
                of: try campaign.map { try CampaignArgument.id($0) },
                by: RecordsOptions.actor
            )
        }
        switch room.format {
        case .table: Console.print(NoticesWords.retried(count)(room.language))
        case .json:
            try Console.write(JSON.object([("retried", .whole(count))]).rendered, to: "-", room.language)
        }
    }
}
