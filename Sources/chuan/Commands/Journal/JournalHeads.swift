import ArgumentParser
import Criteria
import Database
import Records
import Tables

/// `chuan journal export-head`: writes the head of the journal to be kept elsewhere.
struct JournalExportHead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-head",
        abstract: "Xuất mã cuối của nhật ký để giữ ở nơi khác. (Export the head.)"
    )

    @Option(help: ArgumentHelp("Tệp để ghi; “-” là màn hình. (File.)", valueName: "tệp"))
    var output = "-"

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let head = try await options.with(.exportJournalHead) { ledger in
            try await ledger.database.read { try JournalHead.read($0) }
        }
        try Console.write(head.file, to: output, options.language)
    }
}

/// `chuan journal check-head`: whether an exported head is still part of the journal, and everything up to it unchanged.
struct JournalCheckHead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-head",
        abstract: "Mã cuối đã xuất có còn trong nhật ký không. (Is an exported head still part of the chain?)"
    )

    @Argument(help: ArgumentHelp("Tệp mã cuối; “-” là đầu vào chuẩn. (File.)", valueName: "tệp"))
    var file: String

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let language = options.language
        let head = try JournalHead.read(path: file, language)
        let report = try await options.with(.readJournal) { ledger in
            try await JournalVerifier(exported: [head]).verify(ledger.database)
        }
        for fault in report.breaks {
            Console.print("\(fault.entry): \(language == .vi ? fault.vietnamese : fault.english)")
        }
        Console.print(JournalText.summary(report)(language))
        if !report.isWhole { throw Stop.dataFaults }
        Console.print(JournalText.stillThere(head)(language))
    }
}

extension JournalHead {
    /// - Throws: ``Stop`` after what is wrong with the file was told.
    static func read(path: String, _ language: Language) throws -> JournalHead {
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: path) }
        let text = bytes.withBytes { String(decoding: $0.prefix(longestFile + 1), as: UTF8.self) }
        do throws(JournalHeadFileError) { return try JournalHead(file: text) } catch {
            Console.error(
                "\(Words.input(path, language)): \(language == .vi ? error.vietnamese : error.english)"
            )
            throw Stop.dataFaults
        }
    }
}
