import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan verify risks`: where to look first, with every reason.
struct VerifyRisks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "risks",
        abstract: "Nên xem trước ở đâu và vì sao. (Where to look first, and why.)",
        discussion: """
            Không dấu hiệu nào nói rằng số liệu sai; mỗi dấu hiệu kèm con số của nó. \
            (No sign says that anything is wrong; each comes with its figures.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Chỉ đơn vị này. (Only this unit.)", valueName: "mã"))
    var unit: String?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu mục; 0 là tất cả. (At most.)", valueName: "số"))
    var limit = 50

    @Option(
        help: ArgumentHelp(
            "Đợt kỳ trước để so; mặc định đợt gần nhất cùng bộ; “none” là không so. (Earlier campaign.)",
            valueName: "đợt"
        )
    )
    var earlier: String?

    @OptionGroup var room: RoomOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit: cần số từ 0. (from 0)") }
    }

    func run() async throws {
        let (campaign, earlier) = (campaign, earlier)
        let figures = RecordedFigures(
            try DataLibrary.elements(room.language),
            try UnitsOptions.load(room.language)
        )
        let sources = RiskSources(others: [figures], contents: RecordedContents())
        let risk = try await room.with { room in
            var before = EarlierCampaign.latest
            if let earlier {
                if earlier == "none" {
                    before = .none
                } else if let id = Identifier<Campaign>(earlier) {
                    before = .named(id)
                } else {
                    throw CampaignRefusal.notFound(earlier)
                }
            }
            return try await RiskService(room, sources).risk(of: try campaign.id, since: before)
        }
        let report = RiskReport(risk, unit: unit, limit: limit)
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
