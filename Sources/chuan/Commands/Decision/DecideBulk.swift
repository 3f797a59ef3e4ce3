import ArgumentParser
import Assessment
import Criteria
import Records
import Tables

/// `chuan decide bulk`: one paper for many dossiers of a campaign, by their results or by a list.
struct DecideBulk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bulk",
        abstract:
            "Quyết định cùng lúc nhiều hồ sơ của đợt, theo kết quả hoặc theo danh sách. (Decide many at once.)",
        discussion: """
            Không có --list: mọi hồ sơ đang chờ quyết định, theo kết quả. Danh sách là tệp CSV có cột unit, và nếu cần outcome \
            (recognise, refuse), level, number, reasons; ô trống là theo kết quả. Mỗi hồ sơ một quyết định, cả lượt một dòng nhật ký; \
            hồ sơ bị từ chối được kể tên và không cản hồ sơ khác (kết thúc bằng 2). \
            (Without --list every dossier that waits, by its results. A list has the columns unit and maybe outcome, level, \
            number, reasons. One decision each, one entry of the journal for all. Refused dossiers are named and do not hinder others; exit code 2.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Danh sách; “-” là đầu vào chuẩn. (List.)", valueName: "tệp"))
    var list: String?

    @Flag(
        name: .customLong("dry-run"),
        help: "Chỉ cho biết sẽ quyết định gì. (Only tell what would be decided.)"
    )
    var isTrial = false

    @OptionGroup var act: ActOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let rows = try rows(language)
        let (campaign, act, acting) = (campaign, act, acting)
        let (isTrial, key) = (isTrial, room.request.keyText)
        let outcome = try await room.with { room in
            try await BulkDecision(
                room,
                act,
                signer: try await act.signer(room),
                by: try await acting.actor(room),
                key: key,
                isTrial: isTrial
            ).run(try campaign.id, rows)
        }
        for line in outcome.refusals { Console.error(line(language)) }
        switch room.format {
        case .table:
            if isTrial { try Console.write(outcome.text(language), to: "-", language) }
            let words = DecisionWords.bulk(outcome.done.count, of: outcome.count, isTrial: isTrial)
            Console.print(words(language))
        case .json: try Console.write(outcome.json.rendered, to: "-", language)
        }
        if !outcome.refusals.isEmpty { throw Stop.dataFaults }
    }

    /// - Returns: `nil` without a list.
    private func rows(_ language: Language) throws -> [DecisionRow]? {
        guard let list else { return nil }
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: list) }
        let (rows, faults) = DecisionRow.read(CSVRows(bytes))
        guard faults.isEmpty else {
            for fault in faults { Console.error(fault(language)) }
            throw Stop.dataFaults
        }
        return rows
    }
}
