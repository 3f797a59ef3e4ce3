import ArgumentParser
import Assessment
import Criteria
import Database
import Quantities
import Records

/// `chuan report show`: the reports that were sent, or one of them word for word.
struct ReportShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Các báo cáo đã gửi; với --number: nguyên văn một bản. (Reports that were sent.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Lần gửi, từ 1. (Which one, from 1.)", valueName: "số"))
    var number: Int?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let language = room.language
        let campaign = campaign
        let reports = try await room.with { room in
            let id = try await campaign.find(room).id
            return try await room.database.read { try ReportStore.all(of: id, $0) }
        }
        for report in reports where !report.isWhole { Console.error(ReportWords.altered(report)(language)) }
        if let number {
            guard let report = reports.first(where: { $0.number == number }) else {
                Console.error(ReportWords.notSent(number)(language))
                throw Stop.notFound
            }
            switch room.format {
            case .table: try Console.write(report.text, to: "-", language)
            case .json:
                let members = [("content", JSON.text(report.text))]
                try Console.write(ReportWords.json(report, members).rendered, to: "-", language)
            }
        } else {
            try list(reports, language)
        }
        if reports.contains(where: { !$0.isWhole }) { throw Stop.dataFaults }
    }

    private func list(_ reports: [SentReport], _ language: Language) throws {
        switch room.format {
        case .json:
            try Console.write(JSON.list(reports.map { ReportWords.json($0) }).rendered, to: "-", language)
        case .table:
            guard !reports.isEmpty else {
                Console.error(ReportWords.none(language))
                return
            }
            let isVietnamese = language == .vi
            var table = TextTable([
                (isVietnamese ? "Lần" : "No.", .right), (isVietnamese ? "Ngày" : "Day", .left),
                (isVietnamese ? "Muộn" : "Late", .left), ("SHA-256", .left),
                (isVietnamese ? "Lời kèm" : "Statement", .left),
            ])
            for report in reports {
                table.append([
                    "\(report.number)", isVietnamese ? report.day.vietnamese : report.day.description,
                    report.isLate ? "✓" : "", report.digest.description, report.statement,
                ])
            }
            try Console.write(table.text, to: "-", language)
        }
    }
}
