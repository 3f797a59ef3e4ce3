import ArgumentParser
import Criteria
import Database
import Records
import Synchronization

/// `chuan journal verify`: holds every entry against the one before and finds which was removed, altered or inserted.
struct JournalVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm tra cả chuỗi nhật ký, chỉ ra dòng bị sửa, bị xóa, bị chèn. (Verify the chain.)"
    )

    @Option(
        help: ArgumentHelp(
            "Tệp mã cuối đã xuất, phải còn trong chuỗi; lặp lại được. (Exported head.)",
            valueName: "tệp"
        )
    )
    var head: [String] = []

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let language = options.language
        let heads = try head.map { try JournalHead.read(path: $0, language) }
        let label = JournalText.verifying(language)
        let report = try await options.with(.readJournal) { ledger in
            let shown = ProgressLine(label)
            return try await JournalVerifier(exported: heads).verify(ledger.database) {
                shown.advance($0, of: $1)
            }
        }
        switch options.format {
        case .json: try Console.write(JournalText.json(report).rendered, to: "-", language)
        case .table:
            for fault in report.breaks {
                Console.print("\(fault.entry): \(language == .vi ? fault.vietnamese : fault.english)")
            }
            Console.print(JournalText.summary(report)(language))
        }
        if !report.isWhole { throw Stop.dataFaults }
    }
}

/// Progress that several threads may report.
private final class ProgressLine: Sendable {
    private struct Line: ~Copyable {
        var progress: Progress
    }

    private let line: Mutex<Line>

    init(_ label: String) { line = Mutex(Line(progress: Progress(label))) }

    func advance(_ done: Int, of total: Int) {
        line.withLock { _ = $0.progress.advance(to: done, of: total) }
    }
}
