package import Quantities

/// Why there is no unit for a code and a day.
package enum UnitRefusal: Error, Hashable, Sendable {
    /// The records begin later than the day asked for.
    case beforeRecords(day: CivilDate, first: CivilDate)
    /// No unit ever had this code.
    case unknown(UnitCode)
    /// The code was or will be in force on other days.
    case notInForce(UnitCode, day: CivilDate, periods: [Unit])
}
