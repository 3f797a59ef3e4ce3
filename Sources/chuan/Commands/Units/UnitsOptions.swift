import ArgumentParser
import Criteria
import Glibc
import Quantities
import Territory
import TerritoryFiles

extension UnitCode: ExpressibleByArgument {
    /// An invalid code is told as wrong usage.
    init?(argument: String) { self.init(argument) }
}

/// On which day, in which form and language units are shown.
struct UnitsOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @Option(
        name: .customLong("on"),
        help: "Ngày, dạng 2025-06-30; mặc định hôm nay. (Day, by default today.)"
    )
    var day: String?

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    func validate() throws {
        if let day, CivilDate(day) == nil {
            throw ValidationError(
                "“\(day)” không phải là ngày; cần dạng 2025-06-30. (not a day; write 2025-06-30)"
            )
        }
    }

    /// The day asked for, or today in Việt Nam.
    var chosenDay: CivilDate { day.flatMap { CivilDate($0) } ?? Self.today }

    static let today: CivilDate = {
        var seconds = time(nil) + 7 * 3600
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let day = CivilDate(
            year: Int(parts.tm_year) + 1900,
            month: Int(parts.tm_mon) + 1,
            day: Int(parts.tm_mday)
        )
        guard let day else { fatalError("the clock is outside 1900...2199") }
        return day
    }()

    /// - Throws: ``Stop`` after the faults were written.
    static func load(_ language: Language) throws -> Territory {
        try reading(language) { () throws(TerritoryFileFaults) in try TerritoryLibrary.found().load() }
    }

    /// Reads the project's own data.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func reading<Data>(
        _ language: Language,
        _ work: () throws(TerritoryFileFaults) -> Data
    ) throws -> Data {
        do throws(TerritoryFileFaults) { return try work() } catch {
            for fault in error.faults.prefix(50) { Console.error(fault.text(language)) }
            Console.error(UnitsWords.fileFaults(error.faults.count)(language))
            throw error.faults.allSatisfy(\.isUnreadable) ? Stop.file : Stop.dataFaults
        }
    }

    /// Does what may be refused.
    ///
    /// - Throws: ``Stop`` after the refusal was put into words.
    func asking<Answer>(_ question: () throws(UnitRefusal) -> Answer) throws -> Answer {
        do throws(UnitRefusal) { return try question() } catch {
            Console.error(error.text(language))
            throw Stop.notFound
        }
    }
}
