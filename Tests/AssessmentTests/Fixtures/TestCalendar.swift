import Quantities

/// One occasion of two days in 2026 (2 and 3 September); no other year is known.
enum TestCalendar {
    static func year2026() throws -> WorkingCalendar {
        let occasion = HolidayOccasion(
            name: "Quốc khánh",
            english: "National Day",
            days: 2,
            years: 2021...2199,
            source: "luật"
        )
        let days = ["2026-09-02", "2026-09-03"].map {
            ListedDay(day: TestRoom.day($0), kind: .holiday, occasion: occasion.name, source: "luật")
        }
        return try WorkingCalendar(days: days, occasions: [occasion])
    }
}
