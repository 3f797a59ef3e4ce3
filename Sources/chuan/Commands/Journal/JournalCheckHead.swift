import ArgumentParser
import Criteria
import Records

/// `chuan journal check-head`: whether the journal still continues a head that was exported, and is whole.
struct JournalCheckHead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-head",
        abstract:
            "Mã cuối đã xuất có còn thuộc sổ không. (Whether an exported head is still part of the journal.)",
        discussion: """
            Kiểm tra cả sổ: mọi dòng tới mã cuối đó còn đúng như lúc xuất thì kết thúc bằng 0, không thì 7. (Verifies the \
            whole journal: ends with 0 when everything up to that head is as it was, 7 when not.)
            """
    )

    @Argument(help: ArgumentHelp("Tệp do export-head ghi; “-” là đầu vào chuẩn. (File.)", valueName: "tệp"))
    var file: String

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let head = try JournalHeadFile.read(file, options.language)
        let report = try await JournalVerification(options: options).run(since: .empty, exported: [head])
        let isPart = !report.breaks.contains { found in
            switch found {
            case .endsBefore, .notThePast: true
            default: false
            }
        }
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [("head", JournalText.json(head)), ("isPart", .truth(isPart))]
            try options.print(JournalVerification.json(report, members, options.language))
        case .table:
            let words =
                !isPart
                ? JournalWords.notPart(head)
                : report.isWhole ? JournalWords.part(head, report.last) : JournalWords.partOfBroken(head)
            try options.print(
                JournalVerification.text(report, options.language) + words(options.language) + "\n"
            )
        }
        if !report.isWhole { throw Stop.broken }
    }
}
