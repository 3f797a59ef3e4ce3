import Quantities
import Testing

struct DeadlineTests {
    private func day(_ text: String) throws -> CivilDate { try CalendarSample.day(text) }

    private func last(_ deadline: Deadline) throws -> CivilDate {
        try deadline.due(in: CalendarSample.calendar()).last
    }

    @Test func beforeADayMeansTheDayBefore() throws {
        #expect(try last(.before(day("2026-12-25"))) == day("2026-12-24"))
        // Also when that is a Sunday, and also in a year of which nothing is known.
        #expect(try last(.before(day("2027-12-27"))) == day("2027-12-26"))
    }

    @Test func atTheLatestOnADayMeansThatDay() throws {
        let saturday = try day("2024-06-01")
        #expect(try last(.onOrBefore(saturday, ending: .asCounted)) == saturday)
        #expect(try last(.onOrBefore(saturday, ending: .nextWorkingDay)) == day("2024-06-03"))
    }

    @Test func calendarDaysEndOnTheNextWorkingDay() throws {
        let start = try day("2024-04-24")
        #expect(try last(.days(5, after: start, ending: .asCounted)) == day("2024-04-29"))
        let due = try Deadline.days(5, after: start, ending: .nextWorkingDay).due(
            in: CalendarSample.calendar()
        )
        #expect(due.last == (try day("2024-05-01")))
        #expect(due.passed.map(\.day) == [try day("2024-04-29"), try day("2024-04-30")])
    }

    @Test func workingDaysTellWhatWasPassedOver() throws {
        let due = try Deadline.workingDays(2, after: day("2024-02-07")).due(in: CalendarSample.calendar())
        #expect(due.last == (try day("2024-02-16")))
        #expect(due.passed.count == 7)
        #expect(due.includes(try day("2024-02-16")))
        #expect(!due.includes(try day("2024-02-17")))
    }

    @Test func onlyWorkingDaysAskTheCalendar() throws {
        let start = try day("2027-03-01")
        #expect(try last(.days(15, after: start, ending: .asCounted)) == day("2027-03-16"))
        #expect(throws: CalendarRefusal.self) { try last(.workingDays(1, after: start)) }
        #expect(throws: CalendarRefusal.self) { try last(.days(15, after: start, ending: .nextWorkingDay)) }
        #expect(throws: CalendarRefusal.tooMany(-1)) { try last(.days(-1, after: start, ending: .asCounted)) }
        #expect(throws: CalendarRefusal.tooMany(-1)) { try last(.workingDays(-1, after: start)) }
        #expect(throws: CalendarRefusal.beyondCalendar) { try last(.before(day("1900-01-01"))) }
    }
}
