import ArgumentParser
import Assessment

/// `chuan report prepare`: the report as it would be now, with what is missing named.
struct ReportPrepare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract:
            "Báo cáo theo những gì đang có, kể tên những gì còn thiếu; chưa gửi. (The report as it would be now.)",
        discussion: """
            Mọi kết quả đã quyết định được tính lại; không ra đúng thì không lập báo cáo. (Every decided result is evaluated \
            again; one that does not come out is not reported.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(
        help: ArgumentHelp(
            "Ghi bảng từng đơn vị, từng tiêu chí ra tệp CSV; “-” là màn hình. (Write the table as CSV.)",
            valueName: "tệp"
        )
    )
    var csv: String?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let report = try await room.with { room in
            try await ReportService(room, StandingService(room)).preview(of: try campaign.id)
        }
        if let csv {
            try Console.write(rows: [report.header] + report.rows, to: csv, room.language)
            if csv == "-" { return }
        }
        switch room.format {
        case .table: try Console.write(ReportText.text(report, room.language), to: "-", room.language)
        case .json: try Console.write(ReportText.json(report).rendered, to: "-", room.language)
        }
    }
}
