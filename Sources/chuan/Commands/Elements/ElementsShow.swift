import ArgumentParser
import Criteria
import Elements
import Tables

/// `chuan elements show`: one data element with all that is said of it.
struct ElementsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một chỉ tiêu: định nghĩa, ai hỏi, ghi chú. (One element: what it is, who asks for it.)"
    )

    @Argument(help: ArgumentHelp("Mã chỉ tiêu. (Id of the element.)", valueName: "mã"))
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let catalogue = try DataLibrary.elements(language)
        let element = try Self.element(id, in: catalogue, language)
        switch output.chosen {
        case .json:
            try Console.write(
                ElementJSON.element(element, language).rendered,
                to: output.output,
                language
            )
        case .csv, .table: try Console.write(text(element, language), to: output.output, language)
        }
    }

    /// - Throws: ``Stop`` after saying that there is none.
    static func element(
        _ id: String,
        in catalogue: ElementCatalogue,
        _ language: Language
    ) throws -> DataElement {
        if let element = ElementID(rawValue: id).flatMap({ catalogue.element($0) }) { return element }
        let near = Nearness.names(to: id, among: catalogue.elements.map(\.id.rawValue), atMost: 3)
        Console.error(ElementWords.unknown(id, nearest: near)(language))
        throw Stop.notFound
    }

    private func text(_ element: DataElement, _ language: Language) -> String {
        let isVietnamese = language == .vi
        func line(_ vi: String, _ en: String, _ value: String) -> String {
            "\(isVietnamese ? vi : en): \(value)"
        }
        var lines = [element.id.rawValue, element.title(language), ""]
        lines.append(line("Loại", "Kind", ElementWords.kind(element.kind)(language)))
        if let unit = element.unit { lines.append(line("Đơn vị", "Unit", unit)) }
        if case .choice(let options) = element.kind {
            for (place, option) in options.enumerated() {
                lines.append("  \(place + 1). \(option.id): \(option.title(language))")
            }
        }
        lines.append(line("Kỳ", "Period", ElementWords.period(element.period)(language)))
        lines.append(line("Khi sáp nhập", "In a merger", ElementWords.merge(element.merge)(language)))
        if element.isPersonal {
            lines.append(isVietnamese ? "Là dữ liệu cá nhân" : "Personal data")
        }
        if let note = element.note { lines.append(line("Ghi chú", "Note", note(language))) }
        lines.append("")
        lines.append(isVietnamese ? "Trả lời cho:" : "Answers:")
        for use in element.uses {
            let before = use.isOfPreviousPeriod ? (isVietnamese ? " (kỳ trước)" : " (period before)") : ""
            lines.append("  \(use.input)\(before)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
