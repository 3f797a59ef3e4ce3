/// Which days offices of the state work: the week, the days off by law, what compensates them, and swapped days.
///
/// A year of which not all days off are known answers nothing: ``CalendarRefusal/holidaysNotKnown(year:missing:)``.
/// What a calendar says of days to come holds until somebody announces a swap; keep the day that was computed.
package struct WorkingCalendar: Sendable {
    /// The most days that are counted: about ten years.
    package static let limit = 3_660

    /// In order of time.
    package let days: [ListedDay]
    package let occasions: [HolidayOccasion]
    private let listed: [CivilDate: ListedDay]
    /// The days off by article 111, clause 3, each with the holiday that it compensates.
    private let compensations: [CivilDate: ListedDay]
    /// How many days of each occasion are listed, by year.
    private let counts: [Int: [String: Int]]

    /// - Throws: all that cannot be about the list.
    /// - Complexity: O(*n* log *n*).
    package init(days: [ListedDay], occasions: [HolidayOccasion]) throws(CalendarFaults) {
        let listed = Dictionary(days.map { ($0.day, $0) }) { first, _ in first }
        let sorted = days.sorted { $0.day < $1.day }
        let compensations = Self.compensations(of: sorted, listed: listed)
        var counts: [Int: [String: Int]] = [:]
        for day in days where day.kind == .holiday {
            counts[day.day.year, default: [:]][day.occasion, default: 0] += 1
        }
        self.days = sorted
        self.occasions = occasions
        self.listed = listed
        self.compensations = compensations
        self.counts = counts
        let faults = faults(in: days)
        guard faults.isEmpty else { throw CalendarFaults(faults: faults) }
    }

    /// The occasions of a year of which days are missing; `nil` when all days off of the year are known.
    package func missing(in year: Int) -> [MissingHolidays]? {
        let lawful = occasions.filter { $0.years.contains(year) && $0.days > 0 }
        let missing = lawful.compactMap { occasion -> MissingHolidays? in
            let known = counts[year]?[occasion.name] ?? 0
            return known < occasion.days ? MissingHolidays(occasion: occasion, known: known) : nil
        }
        return lawful.isEmpty || !missing.isEmpty ? missing : nil
    }

    /// What a day is.
    package func status(of day: CivilDate) throws(CalendarRefusal) -> DayStatus {
        if let missing = missing(in: day.year) {
            throw .holidaysNotKnown(year: day.year, missing: missing)
        }
        if let holiday = compensations[day] { return .compensation(for: holiday) }
        guard let listed = listed[day] else { return day.weekday.isWeekend ? .weekend : .working }
        switch listed.kind {
        case .holiday: return .holiday(listed)
        case .compensation, .ordinary: return day.weekday.isWeekend ? .weekend : .working
        case .restSwap: return .swapped(listed)
        case .workSwap: return .workingInstead(listed)
        // On a weekend too: it would make another day free.
        case .unsettled: throw .unsettled(listed)
        }
    }

    package func occasion(named name: String) -> HolidayOccasion? { occasions.first { $0.name == name } }

    /// Each holiday on a weekend makes the next working day free (Labour Code 2019, article 111, clause 3).
    private static func compensations(
        of days: [ListedDay],
        listed: [CivilDate: ListedDay]
    ) -> [CivilDate: ListedDay] {
        var free: [CivilDate: ListedDay] = [:]
        for holiday in days where holiday.kind == .holiday && holiday.day.weekday.isWeekend {
            var next = holiday.day.adding(days: 1)
            while let day = next {
                let isOrdinary = listed[day].map { $0.kind == .compensation || $0.kind == .ordinary } ?? true
                if isOrdinary, !day.weekday.isWeekend, free[day] == nil {
                    free[day] = holiday
                    break
                }
                next = day.adding(days: 1)
            }
        }
        return free
    }

    private func faults(in days: [ListedDay]) -> [CalendarFault] {
        var faults: [CalendarFault] = []
        var places: [CivilDate: Int] = [:]
        var counts: [Int: [String: Int]] = [:]
        func report(_ place: Int, _ problem: CalendarFault.Problem) {
            faults.append(CalendarFault(place: place, problem: problem))
        }
        for (place, day) in days.enumerated() {
            if let first = places[day.day] {
                report(place, .dayTwice(first: first))
                continue
            }
            places[day.day] = place
            guard let occasion = occasion(named: day.occasion) else {
                report(place, .unknownOccasion)
                continue
            }
            switch day.kind {
            case .holiday:
                counts[day.day.year, default: [:]][day.occasion, default: 0] += 1
                if !occasion.years.contains(day.day.year) {
                    report(place, .notByLaw)
                } else if occasion.days > 0, counts[day.day.year]?[day.occasion] ?? 0 > occasion.days {
                    report(place, .tooManyDays(lawful: occasion.days))
                }
            case .compensation: if compensations[day.day] == nil { report(place, .notTheCompensation) }
            case .restSwap: if day.day.weekday.isWeekend { report(place, .notAWorkday) }
            case .workSwap: if !day.day.weekday.isWeekend { report(place, .notAWeekend) }
            case .unsettled, .ordinary: break
            }
        }
        let rest = days.count { $0.kind == .restSwap }
        let work = days.count { $0.kind == .workSwap }
        if rest != work {
            faults.append(CalendarFault(place: nil, problem: .swapsUnequal(rest: rest, work: work)))
        }
        return faults
    }
}
