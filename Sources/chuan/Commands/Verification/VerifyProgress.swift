import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan verify progress`: how far a campaign has come.
struct VerifyProgress: AsyncParsableCommand {
    enum Part: String, ExpressibleByArgument, CaseIterable { case parent, criterion }

    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract:
            "Đợt đã đến đâu: nộp đúng hạn, trễ hạn, số liệu, kết luận. (Completeness and timeliness.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: "Chia theo: parent (cấp trên), criterion (tiêu chí). (By parent or criterion.)")
    var by = Part.parent

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let progress = try await room.with { room in
            try await ProgressService(room).progress(of: try campaign.id)
        }
        let text = ProgressText(progress)
        switch room.format {
        case .table: try Console.write(text.text(by, room.language), to: "-", room.language)
        case .json: try Console.write(text.json.rendered, to: "-", room.language)
        }
    }
}
