/// Something about listed days or occasions that cannot be.
package struct CalendarFault: Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// The name of none of the occasions.
        case unknownOccasion
        /// The day stands in the list already, at this place.
        case dayTwice(first: Int)
        /// More days of one occasion than the law gives; how many that is.
        case tooManyDays(lawful: Int)
        /// A holiday in a year for which the law gives none of this occasion.
        case notByLaw
        /// A weekend is off anyway, and only a weekend can be worked instead.
        case notAWorkday
        case notAWeekend
        /// The rule does not make this day a compensation.
        case notTheCompensation
        /// As many days must be worked as are given; counted over the whole list.
        case swapsUnequal(rest: Int, work: Int)
    }

    /// The place in the list of days, from 0; `nil` for the list as a whole.
    package let place: Int?
    package let problem: Problem

    package init(place: Int?, problem: Problem) {
        self.place = place
        self.problem = problem
    }
}

/// Everything about listed days that cannot be; never empty.
package struct CalendarFaults: Error, Hashable, Sendable {
    package let faults: [CalendarFault]
}
