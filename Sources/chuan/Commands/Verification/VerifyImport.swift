import ArgumentParser
import Assessment
import Criteria
import Records
import Tables

/// `chuan verify import`: judges what a file says, many dossiers at once.
struct VerifyImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập kết luận của nhiều hồ sơ từ tệp CSV. (Judge what a CSV file says.)",
        discussion: """
            Cột: unit, criterion, finding (agree, correct), values (a=40; b=12), reason, evidence (mã cách nhau bằng dấu \
            chấm phẩy), reject (mã=lý do; …), seen. Mọi lỗi được kể ra; hồ sơ có lỗi thì không kết luận gì, hồ sơ khác \
            vẫn được ghi. (All faults are listed; a dossier with faults is left out, the others are judged.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Tệp CSV; “-” là đầu vào chuẩn. (File.)", valueName: "tệp"))
    var data: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: data) }
        let (campaign, acting) = (campaign, acting)
        let rows = CSVRows(bytes)
        let outcome = try await room.with { room in
            try await JudgementRows(rows).enter(
                try await campaign.find(room),
                by: try await acting.actor(room),
                in: room
            )
        }
        for line in outcome.faults { Console.error(line(language)) }
        switch room.format {
        case .table:
            Console.print(VerificationWords.imported(outcome.units, outcome.judgements)(language))
        case .json:
            let answer = JSON.object([
                ("units", .whole(outcome.units)), ("judgements", .whole(outcome.judgements)),
                ("faults", .list(outcome.faults.map { .text($0(language)) })),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
        if !outcome.faults.isEmpty { throw Stop.dataFaults }
    }
}
