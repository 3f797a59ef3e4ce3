/// Until when something is in time, as a rule says it.
package enum Deadline: Hashable, Sendable {
    /// What happens when the last day is no working day.
    package enum Ending: Hashable, Sendable {
        /// It stays the last day.
        case asCounted
        /// The next working day is the last (Civil Code 2015, article 148, clause 5).
        case nextWorkingDay
    }

    /// "Trước ngày D": the day before D is the last, whatever day it is.
    case before(CivilDate)
    /// "Chậm nhất ngày D", "đến hết ngày D": D is the last day.
    case onOrBefore(CivilDate, ending: Ending)
    /// "Trong thời hạn n ngày kể từ ngày E": the n-th day after E is the last.
    case days(Int, after: CivilDate, ending: Ending)
    /// "Trong thời hạn n ngày làm việc kể từ ngày E": the n-th working day after E is the last.
    case workingDays(Int, after: CivilDate)

    /// The last day that is in time, and the days off that were passed over on the way to it.
    ///
    /// Only a deadline that asks for working days asks the calendar.
    package func due(in calendar: WorkingCalendar) throws(CalendarRefusal) -> DueDay {
        switch self {
        case .before(let day):
            guard let last = day.adding(days: -1) else { throw .beyondCalendar }
            return DueDay(last: last, passed: [])
        case .onOrBefore(let day, let ending):
            return try Self.ended(day, ending, calendar)
        case .days(let count, let day, let ending):
            guard (0...WorkingCalendar.limit).contains(count) else { throw .tooMany(count) }
            guard let last = day.adding(days: count) else { throw .beyondCalendar }
            return try Self.ended(last, ending, calendar)
        case .workingDays(let count, let day):
            guard count >= 0 else { throw .tooMany(count) }
            let last = try calendar.adding(workingDays: count, to: day)
            return DueDay(last: last, passed: try Self.off(after: day, through: last, calendar))
        }
    }

    private static func ended(
        _ day: CivilDate,
        _ ending: Ending,
        _ calendar: WorkingCalendar
    ) throws(CalendarRefusal) -> DueDay {
        switch ending {
        case .asCounted: return DueDay(last: day, passed: [])
        case .nextWorkingDay:
            let last = try calendar.workingDay(onOrAfter: day)
            guard last > day, let before = day.adding(days: -1) else { return DueDay(last: last, passed: []) }
            return DueDay(last: last, passed: try off(after: before, through: last, calendar))
        }
    }

    private static func off(
        after day: CivilDate,
        through last: CivilDate,
        _ calendar: WorkingCalendar
    ) throws(CalendarRefusal) -> [DueDay.Passed] {
        var passed: [DueDay.Passed] = []
        var next = day.adding(days: 1)
        while let day = next, day <= last {
            let status = try calendar.status(of: day)
            if !status.isWorking { passed.append(DueDay.Passed(day: day, status: status)) }
            next = day.adding(days: 1)
        }
        return passed
    }
}
