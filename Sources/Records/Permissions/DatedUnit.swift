package import Quantities
package import Territory

/// An administrative unit, named by its code and a day on which it has that code.
package struct DatedUnit: Hashable, Sendable {
    package let code: UnitCode
    package let day: CivilDate

    package init(_ code: UnitCode, on day: CivilDate) {
        self.code = code
        self.day = day
    }
}

extension DatedUnit: CustomStringConvertible {
    /// `00004@2025-07-01`
    package var description: String { "\(code)@\(day)" }
}
