import Quantities
import Testing

/// A made-up law of three occasions, with the days of 2024 and 2026 that try every rule.
enum CalendarSample {
    static let occasions = [
        HolidayOccasion(name: "A", english: "A", days: 5, years: 2021...2199, source: "luật"),
        HolidayOccasion(name: "B", english: "B", days: 1, years: 2021...2199, source: "luật"),
        HolidayOccasion(name: "C", english: "C", days: 0, years: 2026...2199, source: "chủ trương"),
    ]

    /// The unsettled day of 2026.
    static let cultureDay: CivilDate = {
        guard let day = CivilDate("2026-11-24") else { preconditionFailure("a day of the calendar") }
        return day
    }()

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    static func listed(_ text: String, _ kind: ListedDay.Kind, _ occasion: String) throws -> ListedDay {
        ListedDay(day: try day(text), kind: kind, occasion: occasion, source: "văn bản")
    }

    /// 2024: five days over a weekend; a swap around 2024-04-30. 2026: a holiday on a Sunday, an unsettled day.
    static func days() throws -> [ListedDay] {
        try ["2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12"].map {
            try listed($0, .holiday, "A")
        }
            + [
                try listed("2024-04-30", .holiday, "B"), try listed("2024-04-29", .restSwap, "B"),
                try listed("2024-05-04", .workSwap, "B"), try listed("2024-02-13", .compensation, "A"),
            ]
            + ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"].map {
                try listed($0, .holiday, "A")
            }
            + [try listed("2026-04-26", .holiday, "B"), try listed("2026-11-24", .unsettled, "C")]
    }

    static func calendar() throws -> WorkingCalendar {
        try WorkingCalendar(days: days(), occasions: occasions)
    }
}
