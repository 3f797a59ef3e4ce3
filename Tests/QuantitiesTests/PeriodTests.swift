import Quantities
import Testing

struct PeriodTests {
    @Test(arguments: [
        ("2026", 2026, "2026-01-01", "2026-12-31"), ("2026-Q1", 20261, "2026-01-01", "2026-03-31"),
        ("2026-Q4", 20264, "2026-10-01", "2026-12-31"), ("2024-02", 202402, "2024-02-01", "2024-02-29"),
        ("2026-12", 202612, "2026-12-01", "2026-12-31"),
        ("2026-04-30", 20_260_430, "2026-04-30", "2026-04-30"),
        ("2199", 2199, "2199-01-01", "2199-12-31"), ("2199-12", 219_912, "2199-12-01", "2199-12-31"),
    ])
    func aPeriodKnowsItsDaysAndIsWrittenAsItIsRead(text: String, number: Int, first: String, last: String)
        throws
    {
        let period = try #require(Period(text))
        #expect(period.number == number)
        #expect(period.description == text)
        #expect(Period(number: number) == period)
        #expect(period.firstDay.description == first)
        #expect(period.lastDay.description == last)
    }

    @Test(arguments: [
        "", "202", "20266", "1899", "2200", "2026-Q0", "2026-Q5", "2026-q1", "2026-13", "2026-00", "2026-1",
        "2026-02-29", "2026/07", "2026-07-1", " 2026", "2026 ", "２０２６",
    ])
    func whatIsNoPeriodIsRefused(text: String) { #expect(Period(text) == nil) }

    @Test(arguments: [0, 1899, 2200, 20260, 20265, 202600, 202613, 20_260_229, -2026])
    func whatIsNoNumberOfAPeriodIsRefused(number: Int) { #expect(Period(number: number) == nil) }

    @Test(arguments: [
        ("2026", "2025"), ("2026-Q1", "2025-Q4"), ("2026-Q3", "2026-Q2"), ("2026-01", "2025-12"),
        ("2026-03", "2026-02"), ("2026-03-01", "2026-02-28"),
    ])
    func thePeriodBeforeEndsTheDayBefore(text: String, before: String) throws {
        let period = try #require(Period(text))
        let previous = try #require(period.previous)
        #expect(previous.description == before)
        #expect(previous.lastDay.adding(days: 1) == period.firstDay)
    }

    @Test func thereIsNothingBeforeTheCalendar() { #expect(Period("1900")?.previous == nil) }

    @Test func periodsContainOneAnother() throws {
        let (year, quarter) = (try #require(Period("2026")), try #require(Period("2026-Q3")))
        let (month, day) = (try #require(Period("2026-07")), try #require(Period("2026-07-31")))
        let other = try #require(Period("2026-06-30"))
        #expect(year.contains(quarter) && quarter.contains(month) && month.contains(day))
        #expect(!quarter.contains(year) && !quarter.contains(other) && year.contains(other))
        #expect([day, month, other, quarter, year].sorted() == [year, other, quarter, month, day])
    }
}
