import ArgumentParser
import Criteria
import Territory

/// `chuan units check`: whether the records of units are whole.
struct UnitsCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra dữ liệu đơn vị hành chính. (Check the records of units.)"
    )

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let territory = try UnitsOptions.load(language)
        let faults = territory.faults()
        for fault in faults { Console.error(fault.text(language)) }
        guard faults.isEmpty else {
            Console.error(UnitsWords.fileFaults(faults.count)(language))
            throw Stop.dataFaults
        }
        Console.print(UnitsWords.whole(territory.units.count, territory.transfers.count)(language))
    }
}
