import ArgumentParser
import Criteria
import Quantities
import Territory
import TerritoryFiles

/// `chuan units carry`: figures of old units carried over to the units of a later day.
struct UnitsCarry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry",
        abstract:
            "Chuyển số liệu của đơn vị cũ sang đơn vị mới. (Carry figures of old units over to new ones.)",
        discussion: """
            Tệp có cột unit (mã cũ) và mỗi đại lượng một cột; cột name, parent được bỏ qua; ô trống là thiếu, KAD là không áp dụng. \
            Cách chuyển: add:people, add:area (cộng; xã bị chia thì theo dân số hay diện tích), mean:CỘT (bình quân gia quyền theo cột \
            cộng được), maximum:people, maximum:area (lớn nhất), anew (phải thu thập lại). (The file has a column unit with old codes \
            and one column an element; rules: add, mean weighted by an added column, maximum, collect anew.)
            """
    )

    @Option(
        help: ArgumentHelp("Tệp CSV theo mã cũ; “-” là đầu vào chuẩn. (CSV by old code.)", valueName: "tệp")
    )
    var data: String

    @Option(
        name: .customLong("element"),
        help: ArgumentHelp(
            "Cột và cách chuyển; lặp lại được. (A column and its rule; repeatable.)",
            valueName: "cột=cách"
        )
    )
    var elements: [ElementOption]

    @Option(
        name: .customLong("from"),
        help: "Ngày của đơn vị cũ; mặc định là ngày đầu có dữ liệu. (Day of the old units.)"
    )
    var first: String?

    @Option(name: .customLong("to"), help: "Ngày của đơn vị mới; mặc định hôm nay. (Day of the new units.)")
    var last: String?

    @Option(
        help: ArgumentHelp(
            "Tệp nêu phần của xã bị chia. (Stated shares of divided communes.)",
            valueName: "tệp"
        )
    )
    var shares: String?

    @Flag(help: "Giá trị trong CSV, JSON là phân số chính xác. (Values in CSV and JSON as fractions.)")
    var exact = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        for day in [first, last].compactMap(\.self) where CivilDate(day) == nil {
            throw ValidationError(
                "“\(day)” không phải là ngày; cần dạng 2025-06-30. (not a day; write 2025-06-30)"
            )
        }
        var seen: Set<String> = []
        for id in elements.map(\.element.id) {
            if !seen.insert(id).inserted || id == "unit" || CarryReading.ignored.contains(id) {
                throw ValidationError(
                    "--element \(id): cột có hai lần hoặc không mang số (a column twice or without figures)"
                )
            }
        }
    }

    func run() throws {
        let language = languageOptions.language
        let recorded = try UnitsOptions.load(language)
        let territory =
            try shares.map { try UnitsFiles.shares($0, of: recorded, language).territory } ?? recorded
        let day = first.flatMap { CivilDate($0) } ?? recorded.firstDay
        let later = last.flatMap { CivilDate($0) } ?? UnitsOptions.today
        let carrier = try asking { () throws(CarryRefusal) in try DataCarrier(territory, from: day, to: later)
        }
        let reading = CarryReading(
            try UnitsFiles.table(data, language),
            file: Words.input(data, language),
            rules: elements.map(\.element),
            carrier: carrier
        )
        try UnitsFiles.stop(reading.faults, data, language)
        let carried = try asking { () throws(CarryRefusal) in try carrier.carry(reading.elements) }
        let units = carrier.heirs(of: reading.units)
        let codes = Set(units.map(\.code))
        let summaries = try reading.elements.map { element in
            CarrySummary(
                element,
                origins: carrier.origins(of: codes),
                carried: (carried[element.id] ?? [:]).filter { codes.contains($0.key) },
                undistributed: try asking { () throws(CarryRefusal) in try carrier.undistributed(element) }
            )
        }
        let report = CarryReport(
            from: day,
            to: later,
            oldUnits: reading.units.count,
            units: units,
            untouched: carrier.newUnits.count - units.count,
            summaries: summaries,
            territory: territory
        )
        switch output.chosen {
        case .csv: try Console.write(rows: report.rows(isExact: exact), to: output.output, language)
        case .json: try Console.write(report.json(isExact: exact).rendered, to: output.output, language)
        case .table: try Console.write(try report.text(language), to: output.output, language)
        }
    }

    private func asking<Answer>(_ work: () throws(CarryRefusal) -> Answer) throws -> Answer {
        do throws(CarryRefusal) { return try work() } catch {
            Console.error(error.text(languageOptions.language))
            throw error.isDay ? Stop.notFound : Stop.dataFaults
        }
    }
}
