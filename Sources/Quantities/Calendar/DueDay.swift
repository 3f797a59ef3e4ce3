/// The last day that is in time, and why it is that day.
package struct DueDay: Hashable, Sendable {
    /// A day that was passed over.
    package struct Passed: Hashable, Sendable {
        package let day: CivilDate
        package let status: DayStatus
    }

    package let last: CivilDate
    /// The days off between the beginning of the count and ``last``, in order of time.
    package let passed: [Passed]

    /// Whether something that happened on a day was in time.
    package func includes(_ day: CivilDate) -> Bool { day <= last }
}
