/// What a day is for an office of the state.
package enum DayStatus: Hashable, Sendable {
    case working
    /// A day of a weekend that is worked, since another day was swapped for it.
    case workingInstead(ListedDay)
    case weekend
    case holiday(ListedDay)
    /// Off because this holiday fell on a weekend.
    case compensation(for: ListedDay)
    /// A working day that was swapped for a day of a weekend.
    case swapped(ListedDay)

    package var isWorking: Bool {
        switch self {
        case .working, .workingInstead: true
        case .weekend, .holiday, .compensation, .swapped: false
        }
    }
}
