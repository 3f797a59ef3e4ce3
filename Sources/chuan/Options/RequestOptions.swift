import ArgumentParser
import Criteria
import Records

/// What commands on the records share: database, form of the answer, idempotency key, language.
struct RequestOptions: ParsableArguments {
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

    func validate() throws {
        if let keyText, CommandKey(rawValue: keyText) == nil {
            throw ValidationError(
                "“\(keyText)”: khóa cần 8 đến 200 ký tự ASCII không có dấu cách. (a key has 8 to 200 visible ASCII characters)"
            )
        }
    }
}

/// Options of a kind of commands, among them those of every request.
protocol Requesting {
    var request: RequestOptions { get }
}

extension Requesting {
    var records: RecordsOptions { request.records }
    var format: RequestOptions.Format { request.format }
    var language: Language { request.languageOptions.language }
    var key: CommandKey? { request.keyText.flatMap { CommandKey(rawValue: $0) } }

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
