import Criteria
import ArgumentParser
import Assessment
import Database
import Records

/// `chuan report send`: sends the report upward, once, and again as a correction.
struct ReportSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Gửi báo cáo: giữ nguyên văn cùng mã băm; gửi lại là bản đính chính. (Send the report.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(
        help: ArgumentHelp(
            "Vì sao còn thiếu, hoặc bản này đính chính gì. (Why units are missing, or what is corrected.)",
            valueName: "lời"
        )
    )
    var statement: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, statement) = (campaign, statement)
        let (key, acting) = (room.key, acting)
        let sent = try await room.with { room in
            let id = try campaign.id
            let entry = try await ReportService(room, StandingService(room)).send(
                id,
                statement: statement,
                by: try await acting.actor(room),
                key: key
            )
            return try await room.database.read { connection in
                try ReportStore.all(of: id, connection).first { $0.entry == entry }
            }
        }
        guard let sent else { return }
        switch room.format {
        case .table: Console.print(ReportWords.sent(sent)(room.language))
        case .json: try Console.write(ReportWords.json(sent).rendered, to: "-", room.language)
        }
    }
}
