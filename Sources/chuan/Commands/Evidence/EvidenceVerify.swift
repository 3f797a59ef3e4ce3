import ArgumentParser
import Criteria
import Records
import Synchronization

/// `chuan evidence verify`: reads everything back and holds it against digests and journal.
struct EvidenceVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Đọc lại toàn bộ kho, đối chiếu mã băm và nhật ký. (Verify everything.)",
        discussion: """
            Tệp thiếu, tệp bị đổi, vật lạ, bản ghi khác nhật ký: kết thúc bằng 7. Tệp không ai nêu (mồ côi) vô hại, chỉ được kể ra. \
            (Missing, altered and strange files and records that differ from the journal end with 7; orphans are only told.)
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let language = options.language
        let label = EvidenceWords.verifying(language)
        let report = try await options.with(store, making: .whenNothingIsKept) { service, actor in
            let shown = EvidenceProgress(label)
            return try await service.verify(by: actor) { shown.advance($0, of: $1) }
        }
        switch options.format {
        case .json: try Console.write(EvidenceJSON.report(report).rendered, to: "-", language)
        case .table:
            for fault in report.faults { Console.print(fault.text(language)) }
            for orphan in report.orphans.prefix(100) { Console.print(EvidenceWords.orphan(orphan)(language)) }
            Console.print(EvidenceWords.summary(report)(language))
        }
        if !report.isWhole { throw Stop.broken }
    }
}

/// Progress that is reported from whatever thread did the work.
private final class EvidenceProgress: Sendable {
    private struct Line: ~Copyable {
        var progress: Progress
    }

    private let line: Mutex<Line>

    init(_ label: String) { line = Mutex(Line(progress: Progress(label))) }

    func advance(_ done: Int, of total: Int) -> Bool {
        line.withLock { $0.progress.advance(to: done, of: total) }
    }
}
