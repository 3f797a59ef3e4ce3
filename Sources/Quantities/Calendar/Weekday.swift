/// A day of the week, Monday first as ISO 8601 counts.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// Whether offices of the state rest on it every week: 40 hours on five days (188/1999/QĐ-TTg).
    package var isWeekend: Bool {
        switch self {
        case .monday, .tuesday, .wednesday, .thursday, .friday: false
        case .saturday, .sunday: true
        }
    }
}

extension CivilDate {
    package var weekday: Weekday {
        // Day 0, 1970-01-01, was a Thursday.
        let place = (dayNumber + 3) % 7
        return Weekday.allCases[place < 0 ? place + 7 : place]
    }
}
