import Quantities
import Testing

struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00.000Z", 0), ("1969-12-31T23:59:59.999Z", -1),
        ("2000-02-29T12:30:00.500Z", 951_827_400_500), ("1900-01-01T00:00:00.000Z", -2_208_988_800_000),
        ("2199-12-31T23:59:59.999Z", 7_258_118_399_999),
    ])
    func aMomentIsWrittenAndReadInOneFixedForm(text: String, milliseconds: Int64) throws {
        let instant = try #require(Instant(text))
        #expect(instant.milliseconds == milliseconds)
        #expect(instant.description == text)
        #expect(Instant(milliseconds: milliseconds) == instant)
    }

    @Test(arguments: [
        "2026-11-21T06:13:30Z", "2026-11-21 06:13:30.000Z", "2026-02-30T00:00:00.000Z",
        "2026-11-21T24:00:00.000Z", "2026-11-21T06:60:00.000Z", "2026-11-21T06:13:60.000Z",
        "2026-11-21T06:13:3+.000Z", "2200-01-01T00:00:00.000Z", "",
    ])
    func anyOtherFormIsRefused(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func theDayIsTheOneOfCalendarsInVietnam() throws {
        #expect(Instant("2026-11-20T16:59:59.999Z")?.day == CivilDate("2026-11-20"))
        #expect(Instant("2026-11-20T17:00:00.000Z")?.day == CivilDate("2026-11-21"))
        let day = try #require(CivilDate("2026-11-21"))
        #expect(Instant(startOf: day).description == "2026-11-20T17:00:00.000Z")
    }

    @Test func momentsBeyondTheCalendarAreHeldAtItsEnds() {
        #expect(Instant(milliseconds: .max) == nil)
        #expect(Instant.latest.adding(milliseconds: 1) == .latest)
        #expect(Instant.earliest.adding(milliseconds: .min) == .earliest)
        #expect(Instant.earliest.description == "1900-01-01T00:00:00.000Z")
        #expect(Instant.latest.description == "2199-12-31T23:59:59.999Z")
    }

    @Test func everyDayOfTheCalendarHasOneNumber() {
        var number = -25_567
        var days = 0
        while let day = CivilDate(dayNumber: number) {
            #expect(day.dayNumber == number)
            number += 1
            days += 1
        }
        #expect(days == 109_573)
        #expect(CivilDate("2024-02-28")?.adding(days: 2) == CivilDate("2024-03-01"))
        #expect(CivilDate("2026-01-01")?.adding(days: -1) == CivilDate("2025-12-31"))
    }
}
