import ArgumentParser
import Criteria
import Quantities

/// `chuan calendar check`: whether the days off are well written, and which years are known.
struct CalendarCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Kiểm tra dữ liệu ngày nghỉ, kê năm nào đủ. (Check the days off, tell which years are known.)"
    )

    @OptionGroup var options: CalendarOptions

    func run() throws {
        let calendar = try options.load()
        let years = Set(calendar.days.map(\.day.year)).sorted()
        let unsettled = calendar.days.filter { $0.kind == .unsettled }
        switch options.format {
        case .json:
            let rows = years.map { year in
                JSON.object([
                    ("year", .whole(year)), ("isKnown", .truth(calendar.missing(in: year) == nil)),
                    ("missing", .list((calendar.missing(in: year) ?? []).map(CalendarText.json))),
                    (
                        "unsettled",
                        .list(unsettled.filter { $0.day.year == year }.map { .text($0.day.description) })
                    ),
                ])
            }
            try Console.write(JSON.list(rows).rendered, to: "-", options.language)
        case .table:
            for year in years {
                let line = calendar.missing(in: year).map { CalendarWords.notKnown(year, $0) }
                Console.print((line ?? CalendarWords.known(year))(options.language))
            }
            for day in unsettled { Console.print(CalendarWords.unsettled(day)(options.language)) }
        }
    }
}
