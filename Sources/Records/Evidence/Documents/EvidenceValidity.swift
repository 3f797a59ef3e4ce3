package import Quantities

/// On which days evidence counts: both the first and the last do.
package struct EvidenceValidity: Hashable, Sendable {
    package let firstDay: CivilDate
    /// `nil` while there is no end.
    package let lastDay: CivilDate?
    package let term: ValidityTerm

    /// - Parameter lastDay: `nil` for no end.
    /// - Returns: `nil` for a period without a day.
    package init?(from firstDay: CivilDate, through lastDay: CivilDate?) {
        if let lastDay, lastDay < firstDay { return nil }
        self.firstDay = firstDay
        self.lastDay = lastDay
        term = lastDay == nil ? .open : .stated
    }

    /// The calendar year of the first day and those after it, `years` in all; held within the calendar.
    package init(from firstDay: CivilDate, calendarYears years: Int) {
        self.firstDay = firstDay
        let year = min(2199, firstDay.year + max(1, min(years, 99)) - 1)
        lastDay = CivilDate(year: year, month: 12, day: 31)
        term = .calendarYears(max(1, min(years, 99)))
    }

    init(stored firstDay: CivilDate, _ lastDay: CivilDate?, _ term: ValidityTerm) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.term = term
    }

    package func contains(_ day: CivilDate) -> Bool {
        day >= firstDay && lastDay.map { day <= $0 } ?? true
    }
}
