import ArgumentParser
import Criteria
import Territory
import TerritoryFiles

/// `chuan units facts check`: whether facts are well written and about units that were.
struct UnitsFactsCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra dữ kiện, kê mọi lỗi. (Check facts, list every fault.)"
    )

    @Option(help: ArgumentHelp("Tệp dữ kiện của mình. (A file of facts.)", valueName: "tệp"))
    var data: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let territory = try UnitsOptions.load(language)
        let reading = try UnitsFiles.facts(data, of: territory, language)
        for entry in reading.entries {
            guard let end = entry.unit.validity.until, entry.fact.validity.until.map({ $0 > end }) ?? true
            else { continue }
            Console.print(UnitsWords.endsWithUnit(entry, on: end)(language))
        }
        for attribute in reading.attributes {
            let count = reading.entries.count { $0.fact.attribute == attribute.name }
            Console.print(UnitsWords.factCount(attribute, count)(language))
        }
    }
}
