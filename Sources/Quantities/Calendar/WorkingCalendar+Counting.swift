extension WorkingCalendar {
    /// The day on which so many working days are over; the first day itself is not counted (Civil Code 2015, article
    /// 147, clause 2).
    ///
    /// - Parameter count: at most ``limit`` in either direction; backwards when negative, the day itself when zero.
    /// - Complexity: O(*count*).
    package func adding(workingDays count: Int, to day: CivilDate) throws(CalendarRefusal) -> CivilDate {
        guard count.magnitude <= Self.limit else { throw .tooMany(count) }
        var left = count.magnitude
        var day = day
        while left > 0 {
            guard let next = day.adding(days: count > 0 ? 1 : -1) else { throw .beyondCalendar }
            day = next
            if try status(of: day).isWorking { left -= 1 }
        }
        return day
    }

    /// How many working days lie after one day, up to and with another; 0 when the other is not later.
    package func workingDays(after day: CivilDate, through last: CivilDate) throws(CalendarRefusal) -> Int {
        let span = last.dayNumber - day.dayNumber
        guard span > 0 else { return 0 }
        guard span <= 2 * Self.limit else { throw .tooMany(span) }
        var count = 0
        for number in (day.dayNumber + 1)...last.dayNumber {
            guard let day = CivilDate(dayNumber: number) else { throw .beyondCalendar }
            if try status(of: day).isWorking { count += 1 }
        }
        return count
    }

    /// The day itself when it is worked, else the next that is.
    package func workingDay(onOrAfter day: CivilDate) throws(CalendarRefusal) -> CivilDate {
        var day = day
        while try !status(of: day).isWorking {
            guard let next = day.adding(days: 1) else { throw .beyondCalendar }
            day = next
        }
        return day
    }
}
