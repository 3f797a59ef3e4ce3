import Quantities
import TerritoryFiles
import Testing

@Suite struct HolidayFileTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func reading(_ rows: String, occasions: String = "A,A,1,2021,,luật\n") -> HolidayReading {
        HolidayReading(
            occasions: (
                CSVText.table("name,english,days,from_year,until_year,source\n" + occasions), file: "o.csv"
            ),
            days: [(CSVText.table("day,kind,occasion,source\n" + rows), file: "d.csv")]
        )
    }

    @Test func threeYearsAreKnownAndTheFourthIsNot() throws {
        let calendar = try TerritoryLibrary.found().calendar()
        #expect((2024...2026).allSatisfy { calendar.missing(in: $0) == nil })
        #expect(calendar.missing(in: 2027)?.map(\.occasion.name) == ["Tết Âm lịch", "Quốc khánh"])
        #expect(calendar.missing(in: 2020)?.isEmpty == true)
        #expect(
            calendar.days.filter { $0.kind == .unsettled }.map(\.day.description) == [
                "2026-11-24", "2027-11-24",
            ]
        )
    }

    /// Days in a row without work, weekends included, as newspapers told them.
    @Test(arguments: [
        ("2024-02-08", "2024-02-14"), ("2024-04-27", "2024-05-01"), ("2024-08-31", "2024-09-03"),
        ("2025-01-25", "2025-02-02"), ("2025-04-30", "2025-05-04"), ("2025-08-30", "2025-09-02"),
        ("2026-01-01", "2026-01-04"), ("2026-02-14", "2026-02-22"), ("2026-04-25", "2026-04-27"),
        ("2026-04-30", "2026-05-03"), ("2026-08-29", "2026-09-02"),
    ])
    func theRunsOfDaysOffAreThoseThatWereAnnounced(first: String, last: String) throws {
        let calendar = try TerritoryLibrary.found().calendar()
        let start = try day(first)
        let end = try day(last)
        for number in start.dayNumber...end.dayNumber {
            let day = try #require(CivilDate(dayNumber: number))
            #expect(try !calendar.status(of: day).isWorking, "\(day)")
        }
        let before = try #require(start.adding(days: -1))
        #expect(try calendar.adding(workingDays: 1, to: before) == #require(end.adding(days: 1)))
        #expect(try calendar.status(of: before).isWorking)
    }

    @Test(arguments: ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"])
    func theSaturdaysThatWereSwappedAreWorked(text: String) throws {
        #expect(try TerritoryLibrary.found().calendar().status(of: day(text)).isWorking)
    }

    @Test func aLaterFileMayAddAYearAndSettleADay() throws {
        let rows = """
            day,kind,occasion,source
            2027-02-04,holiday,Tết Âm lịch,s
            2027-02-05,holiday,Tết Âm lịch,s
            2027-02-06,holiday,Tết Âm lịch,s
            2027-02-07,holiday,Tết Âm lịch,s
            2027-02-08,holiday,Tết Âm lịch,s
            2027-09-03,holiday,Quốc khánh,s
            2026-11-24,ordinary,Ngày Văn hóa Việt Nam,s

            """
        let calendar = try TerritoryLibrary.found().calendar(adding: [(CSVText.table(rows), file: "m.csv")])
        #expect(calendar.missing(in: 2027) == nil)
        // Saturday and Sunday are made up for behind the last day.
        #expect(try calendar.adding(workingDays: 1, to: day("2027-02-03")) == day("2027-02-11"))
        #expect(try calendar.status(of: day("2026-11-24")) == .working)
    }

    @Test(arguments: [
        ("2026-02-30,holiday,A,s", "day", TerritoryFileFault.Expected.date),
        (
            "2026-02-03,off,A,s", "kind",
            .word(["holiday", "compensation", "rest_swap", "work_swap", "unsettled", "ordinary"])
        ),
        ("2026-02-03,holiday,,s", "occasion", .text(atMost: 500)),
        ("2026-02-03,holiday,A,", "source", .text(atMost: 500)),
        ("2026-02-03,holiday,B,s", "occasion", .calendar(.unknownOccasion, other: nil)),
        ("2026-02-02,holiday,A,s", "day", .calendar(.dayTwice(first: 0), other: "d.csv:2")),
        ("2026-02-03,holiday,A,s", "occasion", .calendar(.tooManyDays(lawful: 1), other: nil)),
        ("2026-02-04,compensation,A,s", "day", .calendar(.notTheCompensation, other: nil)),
    ])
    func aWrongDayIsToldWithItsPlace(
        row: String,
        column: String,
        expected: TerritoryFileFault.Expected
    ) {
        let reading = reading("2026-02-02,holiday,A,s\n" + row + "\n")
        #expect(reading.calendar == nil)
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.column) == [column])
        #expect(reading.faults.map(\.expected) == [expected])
    }

    @Test(arguments: [
        ("A,A,x,2021,,s", "days"), ("A,A,31,2021,,s", "days"), ("A,A,1,,,s", "from_year"),
        ("A,A,1,2021,2020,s", "until_year"), (",A,1,2021,,s", "name"),
    ])
    func aWrongOccasionIsToldWithItsPlace(row: String, column: String) {
        let reading = reading("", occasions: row + "\n")
        #expect(reading.faults.map(\.file) == ["o.csv"])
        #expect(reading.faults.map(\.column) == [column])
    }
}
