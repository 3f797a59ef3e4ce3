package import Quantities

/// Why data cannot be carried over at all.
package enum CarryRefusal: Error, Hashable, Sendable {
    /// The days cannot be asked for.
    case day(UnitRefusal)
    /// The later day is not later.
    case order(from: CivilDate, to: CivilDate)
    /// A figure belongs to a code that is no unit of the tier on the earlier day.
    case notInForce(element: String, UnitCode)
    /// The weight is none of the elements, or is not added.
    case weight(element: String, weight: String)
    /// A figure to be added, or a weight, is below zero.
    case negative(element: String, UnitCode)
    /// The figures of a new unit are too large or too fine to be added exactly.
    case tooLarge(element: String, UnitCode)
}
