import ArgumentParser
import Criteria
import Records

/// `chuan journal verify`: reads the whole journal and names every break.
struct JournalVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm tra toàn bộ sổ, chỉ ra từng chỗ bị sửa. (Verify the journal and name every break.)",
        discussion: """
            Kết thúc bằng 0 khi sổ nguyên vẹn, 7 khi không. Phần cuối bị cắt cùng với mã cuối chỉ thấy được nhờ mã cuối đã xuất: \
            `chuan journal check-head`. (Ends with 0 when the journal is whole, 7 when not. An end that was cut off together \
            with the head is found by an exported head only.)
            """
    )

    @Option(
        help: ArgumentHelp(
            "Chỉ kiểm tra phần sau mã cuối trong tệp này, đã kiểm tra trước đây. (Only what comes after this head.)",
            valueName: "tệp"
        )
    )
    var since: String?

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let start = try since.map { try JournalHeadFile.read($0, options.language) }
        let report = try await JournalVerification(options: options).run(since: start ?? .empty, exported: [])
        let words = report.isWhole ? JournalWords.whole : JournalWords.broken(report.breakCount)
        switch options.format {
        case .json: try options.print(JournalVerification.json(report, [], options.language))
        case .table:
            try options.print(
                JournalVerification.text(report, options.language) + words(options.language) + "\n"
            )
        }
        if !report.isWhole { throw Stop.broken }
    }
}
