import Records
import Database
import ArgumentParser
import Assessment
import Criteria
import Quantities

/// `chuan campaign list`: all campaigns, the latest first.
struct CampaignList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Các đợt đánh giá. (All campaigns.)"
    )

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaigns = try await room.with { room in
            try await room.database.read { try CampaignStore.all($0) }
        }
        switch room.format {
        case .json:
            let list = JSON.list(campaigns.map { CampaignReport($0, []).json })
            try Console.write(list.rendered, to: "-", room.language)
        case .table:
            let isVietnamese = room.language == .vi
            var table = TextTable([
                (isVietnamese ? "Đợt" : "Campaign", .left), (isVietnamese ? "Bộ tiêu chí" : "Set", .left),
                (isVietnamese ? "Kỳ" : "Period", .left), (isVietnamese ? "Đã đóng" : "Closed", .left),
                (isVietnamese ? "Tên" : "Title", .left),
            ])
            for campaign in campaigns {
                table.append([
                    campaign.id.text, campaign.set.name, campaign.period, campaign.isClosed ? "✓" : "",
                    campaign.title,
                ])
            }
            try Console.write(table.text, to: "-", room.language)
        }
    }
}

/// `chuan campaign show`: the times of a campaign and how many dossiers stand where.
struct CampaignShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Thời hạn các bước và số hồ sơ theo trạng thái. (Times and states.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let report = try await room.with { room in
            let found = try await campaign.find(room)
            let dossiers = try await room.database.read { try DossierStore.all(in: found.id, $0) }
            return CampaignReport(found, dossiers)
        }
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}

/// `chuan campaign remind`: writes the notices that are due today.
struct CampaignRemind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Ghi các thông báo nhắc hạn, quá hạn của hôm nay. (Write today's reminders.)"
    )

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let count = try await room.with { room in
            try await ReminderService(room).run(by: RecordsOptions.actor)
        }
        Console.print(AssessmentWords.reminded(count)(room.language))
    }
}
