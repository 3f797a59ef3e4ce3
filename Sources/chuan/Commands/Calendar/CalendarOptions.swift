import ArgumentParser
import Criteria
import Quantities
import TerritoryFiles

/// Which days off, and in which form and language they are shown.
struct CalendarOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Tệp thêm ngày nghỉ đã công bố: day, kind, occasion, source; lặp lại được. (Further days off; repeatable.)",
            valueName: "tệp"
        )
    )
    var holidays: [String] = []

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = UnitsOptions.Format.table

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    /// - Throws: ``Stop`` after the faults were written.
    func load() throws -> WorkingCalendar {
        let more = try holidays.map { path in
            (try UnitsFiles.table(path, language), file: Words.input(path, language))
        }
        do throws(TerritoryFileFaults) {
            return try TerritoryLibrary.found().calendar(adding: more)
        } catch {
            for fault in error.faults { Console.error(fault.text(language)) }
            Console.error(CalendarWords.faults(error.faults.count)(language))
            throw error.faults.allSatisfy(\.isUnreadable) ? Stop.file : Stop.dataFaults
        }
    }

    /// Does what may be refused.
    ///
    /// - Throws: ``Stop`` after the refusal was put into words.
    func asking<Answer>(_ question: () throws(CalendarRefusal) -> Answer) throws -> Answer {
        do throws(CalendarRefusal) { return try question() } catch {
            Console.error(error.text(language))
            throw Stop.notFound
        }
    }
}
