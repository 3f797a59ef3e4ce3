package import Quantities

/// Whether something happens within its time.
package enum Timeliness: Hashable, Sendable {
    case inTime
    /// Before the first day.
    case early(from: CivilDate)
    /// After the last day.
    case late(until: CivilDate)
}
