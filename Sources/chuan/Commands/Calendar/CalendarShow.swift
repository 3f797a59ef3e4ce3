import ArgumentParser
import Criteria
import Quantities

/// `chuan calendar show`: the days of a year that are out of the ordinary week.
struct CalendarShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Ngày nghỉ lễ, nghỉ bù, làm bù của một năm. (Days off, compensation and swaps of a year.)"
    )

    @Argument(help: ArgumentHelp("Năm, như 2026. (Year.)", valueName: "năm"))
    var year: Int

    @OptionGroup var options: CalendarOptions

    func validate() throws {
        if !(1900...2199).contains(year) {
            throw ValidationError("“\(year)”: cần năm từ 1900 đến 2199 (a year from 1900 to 2199)")
        }
    }

    func run() throws {
        let calendar = try options.load()
        let days = try special(calendar)
        let missing = calendar.missing(in: year)
        let workingDays = missing == nil ? try? count(calendar) : nil
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [
                ("year", .whole(year)), ("isKnown", .truth(missing == nil)),
                ("workingDays", workingDays.map { .whole($0) } ?? .null),
                ("missing", .list((missing ?? []).map(CalendarText.json))),
                ("days", .list(days.map { CalendarText.json($0.day, $0.status) })),
            ]
            try Console.write(JSON.object(members).rendered, to: "-", options.language)
        case .table: try Console.write(text(days, calendar, workingDays), to: "-", options.language)
        }
        if missing != nil { throw Stop.notFound }
    }

    /// Every day of the year that is not what its day of the week says; of a year that is not wholly known, those listed.
    private func special(_ calendar: WorkingCalendar) throws -> [(
        day: CivilDate, status: CalendarText.Status
    )] {
        guard let first = CivilDate(year: year, month: 1, day: 1),
            let last = CivilDate(year: year, month: 12, day: 31)
        else { return [] }
        if calendar.missing(in: year) != nil {
            return calendar.days.filter { $0.day.year == year }.map { ($0.day, .listed($0)) }
        }
        return (first.dayNumber...last.dayNumber).compactMap { number in
            guard let day = CivilDate(dayNumber: number) else { return nil }
            do throws(CalendarRefusal) {
                switch try calendar.status(of: day) {
                case .working, .weekend: return nil
                case let status: return (day, .known(status))
                }
            } catch {
                return calendar.days.first { $0.day == day }.map { (day, .listed($0)) }
            }
        }
    }

    private func count(_ calendar: WorkingCalendar) throws(CalendarRefusal) -> Int {
        guard let before = CivilDate(year: year - 1, month: 12, day: 31),
            let last = CivilDate(year: year, month: 12, day: 31)
        else { throw .beyondCalendar }
        return try calendar.workingDays(after: before, through: last)
    }

    private func text(
        _ days: [(day: CivilDate, status: CalendarText.Status)],
        _ calendar: WorkingCalendar,
        _ workingDays: Int?
    ) -> String {
        let language = options.language
        var text = days.isEmpty ? "" : CalendarText.table(days, calendar, language)
        if let missing = calendar.missing(in: year) {
            text += CalendarWords.notKnown(year, missing)(language) + "\n"
        }
        if let workingDays { text += CalendarWords.workingDays(workingDays, year)(language) + "\n" }
        return text
    }
}
