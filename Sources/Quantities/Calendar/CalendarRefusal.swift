/// Why nothing certain can be said of working days.
package enum CalendarRefusal: Error, Hashable, Sendable {
    /// Not all days off that the law gives are known for this year; empty when the law itself is not recorded.
    case holidaysNotKnown(year: Int, missing: [MissingHolidays])
    /// Whether this day is off is not settled.
    case unsettled(ListedDay)
    /// So many days are not counted; at most ``WorkingCalendar/limit``.
    case tooMany(Int)
    /// The count leaves the years 1900 to 2199.
    case beyondCalendar
}

/// Days off of one occasion that are not in the list.
package struct MissingHolidays: Hashable, Sendable {
    package let occasion: HolidayOccasion
    /// How many are listed.
    package let known: Int

    package init(occasion: HolidayOccasion, known: Int) {
        self.occasion = occasion
        self.known = known
    }
}
