import ArgumentParser
import Criteria
import Database
import Records

/// `chuan journal export-head`: the last entry as a small file, to be kept out of reach of those who can change the database.
struct JournalExportHead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-head",
        abstract: "Xuất mã cuối để giữ ở nơi khác. (Export the head, to be kept elsewhere.)",
        discussion: """
            Người sửa được cơ sở dữ liệu có thể viết lại cả sổ; mã cuối giữ ở nơi họ không với tới sẽ cho thấy điều đó. (Who can \
            change the database can rewrite the whole journal; a head kept out of reach shows that.)
            """
    )

    @Option(
        help: ArgumentHelp(
            "Tệp mã cuối; “-” là màn hình. (File; “-” is standard output.)",
            valueName: "tệp"
        )
    )
    var output = "-"

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let head = try await options.with(.exportJournalHead) { ledger, _ in
            try await ledger.database.read { try JournalHead.read($0) }
        }
        guard head.number > .none else {
            Console.error(JournalWords.empty(options.language))
            throw Stop.notFound
        }
        switch options.format {
        case .json: try Console.write(JournalText.json(head).rendered, to: output, options.language)
        case .table: try Console.write(head.file, to: output, options.language)
        }
        if output != "-" { Console.error(JournalWords.exported(head, output)(options.language)) }
    }
}
