import Quantities
import Testing

struct WorkingCalendarTests {
    private func day(_ text: String) throws -> CivilDate { try CalendarSample.day(text) }

    @Test(arguments: [
        ("1900-01-01", Weekday.monday), ("1969-12-31", .wednesday), ("1970-01-01", .thursday),
        ("2000-02-29", .tuesday), ("2026-11-21", .saturday), ("2199-12-31", .tuesday),
    ])
    func everyDateHasItsDayOfTheWeek(text: String, weekday: Weekday) throws {
        #expect(try day(text).weekday == weekday)
    }

    @Test func aHolidayOnAWeekendFreesTheNextWorkingDay() throws {
        let calendar = try CalendarSample.calendar()
        let saturday = try CalendarSample.listed("2024-02-10", .holiday, "A")
        let sunday = try CalendarSample.listed("2024-02-11", .holiday, "A")
        // Monday is a holiday itself, so Tuesday and Wednesday are free.
        #expect(try calendar.status(of: day("2024-02-13")) == .compensation(for: saturday))
        #expect(try calendar.status(of: day("2024-02-14")) == .compensation(for: sunday))
        #expect(try calendar.status(of: day("2024-02-15")) == .working)
        #expect(try !calendar.status(of: day("2026-04-27")).isWorking)
        #expect(try calendar.status(of: day("2026-04-28")) == .working)
    }

    @Test func swappedDaysChangePlaces() throws {
        let calendar = try CalendarSample.calendar()
        #expect(try !calendar.status(of: day("2024-04-29")).isWorking)
        #expect(try calendar.status(of: day("2024-05-04")).isWorking)
        #expect(try calendar.status(of: day("2024-05-11")) == .weekend)
    }

    @Test(arguments: [
        ("2024-02-05", 0, "2024-02-05"), ("2024-02-05", 1, "2024-02-06"), ("2024-02-05", 2, "2024-02-07"),
        ("2024-02-05", 3, "2024-02-15"), ("2024-02-09", 1, "2024-02-15"), ("2024-04-26", 1, "2024-05-01"),
        // The worked Saturday counts.
        ("2024-05-03", 1, "2024-05-04"), ("2024-05-03", 2, "2024-05-06"),
        ("2024-02-15", -1, "2024-02-07"), ("2024-05-06", -2, "2024-05-03"),
    ])
    func workingDaysAreCountedFromTheDayAfter(from: String, count: Int, to: String) throws {
        let calendar = try CalendarSample.calendar()
        #expect(try calendar.adding(workingDays: count, to: day(from)) == day(to))
        if count > 0 { #expect(try calendar.workingDays(after: day(from), through: day(to)) == count) }
    }

    @Test func aYearOfWhichNotAllDaysOffAreKnownAnswersNothing() throws {
        let calendar = try CalendarSample.calendar()
        let missing = CalendarSample.occasions.prefix(2).map { MissingHolidays(occasion: $0, known: 0) }
        #expect(throws: CalendarRefusal.holidaysNotKnown(year: 2025, missing: missing)) {
            try calendar.adding(workingDays: 1, to: day("2024-12-31"))
        }
        #expect(throws: CalendarRefusal.holidaysNotKnown(year: 2020, missing: [])) {
            try calendar.status(of: day("2020-06-01"))
        }
        // One of five days too few.
        let fewer = try WorkingCalendar(
            days: CalendarSample.days().filter { $0.day != (try day("2026-02-16")) },
            occasions: CalendarSample.occasions
        )
        #expect(
            fewer.missing(in: 2026) == [MissingHolidays(occasion: CalendarSample.occasions[0], known: 4)]
        )
        #expect(throws: CalendarRefusal.self) { try fewer.status(of: day("2026-08-03")) }
    }

    @Test func anUnsettledDayRefusesOnlyWhatPassesIt() throws {
        let calendar = try CalendarSample.calendar()
        let unsettled = try CalendarSample.listed("2026-11-24", .unsettled, "C")
        #expect(try calendar.adding(workingDays: 5, to: day("2026-11-16")) == day("2026-11-23"))
        #expect(throws: CalendarRefusal.unsettled(unsettled)) {
            try calendar.adding(workingDays: 6, to: day("2026-11-16"))
        }
        #expect(try calendar.adding(workingDays: 1, to: day("2026-11-24")) == day("2026-11-25"))
    }

    @Test(arguments: [
        (ListedDay.Kind.ordinary, DayStatus.working),
        (
            .holiday,
            .holiday(
                ListedDay(day: CalendarSample.cultureDay, kind: .holiday, occasion: "C", source: "văn bản")
            )
        ),
    ])
    func anUnsettledDayIsSettledByListingItAnew(kind: ListedDay.Kind, status: DayStatus) throws {
        let day = CalendarSample.cultureDay
        let days = try CalendarSample.days().filter { $0.day != day }
        let listed = ListedDay(day: day, kind: kind, occasion: "C", source: "văn bản")
        let calendar = try WorkingCalendar(days: days + [listed], occasions: CalendarSample.occasions)
        #expect(try calendar.status(of: day) == status)
    }

    @Test(arguments: [WorkingCalendar.limit + 1, -WorkingCalendar.limit - 1, Int.max, Int.min])
    func endlessCountsAreRefused(count: Int) throws {
        let calendar = try CalendarSample.calendar()
        #expect(throws: CalendarRefusal.tooMany(count)) {
            try calendar.adding(workingDays: count, to: day("2024-05-06"))
        }
    }

    @Test func theCountFromYearToYearIsTheSumOfItsParts() throws {
        let calendar = try CalendarSample.calendar()
        let start = try day("2024-01-01")
        let end = try day("2024-12-31")
        let whole = try calendar.workingDays(after: start, through: end)
        for number in stride(from: start.dayNumber, through: end.dayNumber, by: 13) {
            let middle = try #require(CivilDate(dayNumber: number))
            let parts =
                try calendar.workingDays(after: start, through: middle)
                + calendar.workingDays(after: middle, through: end)
            #expect(parts == whole)
        }
    }
}
