import ArgumentParser
import Assessment
import Criteria
import Database
import Records
import TerritoryFiles

/// What the commands of the assessment room share: database, language, form of the answer, idempotency key.
struct RoomOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var records: RecordsOptions

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @Option(
        name: .customLong("key"),
        help: ArgumentHelp(
            "Khóa của yêu cầu: gọi lại cùng khóa thì không làm lần nữa. (Idempotency key.)",
            valueName: "khóa"
        )
    )
    var keyText: String?

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    var key: CommandKey? { keyText.flatMap { CommandKey(rawValue: $0) } }

    func validate() throws {
        if let keyText, CommandKey(rawValue: keyText) == nil {
            throw ValidationError(
                "“\(keyText)”: khóa cần 8 đến 200 ký tự ASCII không có dấu cách. (a key has 8 to 200 visible ASCII characters)"
            )
        }
    }

    /// Does something in the room; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ body: @escaping @Sendable (AssessmentRoom) async throws -> Result
    ) async throws -> Result {
        let calendar = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().calendar()
        }
        let territory = try UnitsOptions.load(language)
        let figures = FiguresBack.telling(territory, language)
        do {
            return try await records.withLedger(language) { ledger in
                try await body(
                    AssessmentRoom(
                        ledger,
                        calendar: calendar,
                        access: Access(Permissions(territory)),
                        figures: figures
                    )
                )
            }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.ending(refusal)
        }
    }

    /// Tells that something was done, with the number of the journal's entry.
    func tell(_ entry: EntryNumber, _ words: Text) throws {
        switch format {
        case .table: Console.print(words(language))
        case .json:
            let answer = JSON.object([("entry", .whole(Int(entry.rawValue)))])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}
