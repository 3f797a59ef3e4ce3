import ArgumentParser
import Assessment
import Database
import Records

/// `chuan decide list`: what was decided in a campaign, and what waits.
struct DecideList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract:
            "Đã quyết định gì trong đợt, hồ sơ nào đang chờ và kết quả dẫn đến đâu. (Decided, and waiting.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Flag(help: "Chỉ hồ sơ đang chờ quyết định. (Only what waits.)")
    var waiting = false

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (campaign, isWaitingOnly) = (campaign, waiting)
        let report = try await room.with { room in
            let id = try campaign.id
            let drafts = try await DecisionService(room, StandingService(room)).drafts(in: id)
            return try await room.database.read { connection in
                DecisionList(
                    try DossierStore.all(in: id, connection),
                    try DecisionStore.last(in: id, connection),
                    drafts,
                    isWaitingOnly: isWaitingOnly
                )
            }
        }
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
