import ArgumentParser
import Criteria
import Quantities

/// `chuan calendar deadline`: the last day that is in time, and why.
struct CalendarDeadline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Ngày cuối cùng còn đúng hạn. (The last day that is in time.)",
        discussion: """
            Một trong: --before D (trước ngày D), --by D (chậm nhất ngày D), --days N --after E (N ngày kể từ ngày E), \
            --working-days N --after E (N ngày làm việc). Ngày E không tính (Điều 147 Bộ luật Dân sự). (One of: before D, at the \
            latest on D, N days after E, N working days after E; E itself is not counted.)
            """
    )

    @Option(help: ArgumentHelp("Trước ngày này. (Before this day.)", valueName: "ngày"))
    var before: String?

    @Option(help: ArgumentHelp("Chậm nhất ngày này. (At the latest on this day.)", valueName: "ngày"))
    var by: String?

    @Option(help: ArgumentHelp("Số ngày theo lịch. (Calendar days.)", valueName: "số"))
    var days: Int?

    @Option(help: ArgumentHelp("Số ngày làm việc. (Working days.)", valueName: "số"))
    var workingDays: Int?

    @Option(
        help: ArgumentHelp("Ngày bắt đầu, không tính. (The day from which it counts.)", valueName: "ngày")
    )
    var after: String?

    @Flag(
        help: """
            Ngày cuối là ngày nghỉ thì lấy ngày làm việc tiếp theo, Điều 148 khoản 5 Bộ luật Dân sự; với --by, --days. (A last day \
            that is off gives way to the next working day.)
            """
    )
    var nextWorkingDay = false

    @OptionGroup var options: CalendarOptions

    func validate() throws { _ = try deadline() }

    func run() throws {
        let deadline = try deadline()
        let calendar = try options.load()
        let due = try options.asking { () throws(CalendarRefusal) in try deadline.due(in: calendar) }
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [
                ("last", .text(due.last.description)), ("weekday", .whole(due.last.weekday.rawValue)),
                ("passed", .list(due.passed.map { CalendarText.json($0.day, .known($0.status)) })),
            ]
            try Console.write(JSON.object(members).rendered, to: "-", options.language)
        case .table:
            var text = CalendarWords.last(due.last)(options.language) + "\n"
            if !due.passed.isEmpty {
                text += CalendarWords.passed(due.passed.count)(options.language) + "\n"
                text += CalendarText.table(
                    due.passed.map { ($0.day, .known($0.status)) },
                    calendar,
                    options.language
                )
            }
            try Console.write(text, to: "-", options.language)
        }
    }

    private func deadline() throws -> Deadline {
        let ending: Deadline.Ending = nextWorkingDay ? .nextWorkingDay : .asCounted
        switch (before, by, days, workingDays, after) {
        case (let day?, nil, nil, nil, nil) where !nextWorkingDay: return .before(try civil(day))
        case (nil, let day?, nil, nil, nil): return .onOrBefore(try civil(day), ending: ending)
        case (nil, nil, let count?, nil, let day?): return .days(count, after: try civil(day), ending: ending)
        case (nil, nil, nil, let count?, let day?) where !nextWorkingDay:
            return .workingDays(count, after: try civil(day))
        default:
            throw ValidationError(
                """
                Cần đúng một cách: --before D; --by D; --days N --after E; --working-days N --after E; \
                --next-working-day chỉ đi với --by, --days. (Give exactly one of these forms.)
                """
            )
        }
    }

    private func civil(_ text: String) throws -> CivilDate {
        if let day = CivilDate(text) { return day }
        throw ValidationError(
            "“\(text)” không phải là ngày; cần dạng 2025-06-30. (not a day; write 2025-06-30)"
        )
    }
}
