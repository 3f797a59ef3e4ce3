import ArgumentParser
import Criteria
import Elements

/// `chuan elements`: all data elements, or those that a set asks for.
struct ElementsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract:
            "Liệt kê các chỉ tiêu; --set: đầu vào nào của bộ lấy chỉ tiêu nào. (List; or the inputs of a set.)"
    )

    @Option(
        help: ArgumentHelp("Chỉ các chỉ tiêu mà bộ này hỏi. (Only what this set asks for.)", valueName: "bộ")
    )
    var set: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let catalogue = try DataLibrary.elements(language)
        let report: ElementReport
        if let set {
            report = ElementReport(
                inputs: catalogue.sources(of: try SetOptions.load(set, language: language)),
                language: language
            )
        } else {
            report = ElementReport(elements: catalogue.elements, language: language)
        }
        switch output.chosen {
        case .table: try Console.write(report.table, to: output.output, language)
        case .csv: try Console.write(rows: report.rows, to: output.output, language)
        case .json: try Console.write(report.json.rendered, to: output.output, language)
        }
    }
}
