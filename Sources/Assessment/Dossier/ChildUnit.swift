import Quantities
package import Territory

/// A unit below a participant that its criteria set counts: a code, and the time during which it means this unit.
package struct ChildUnit: Hashable, Sendable {
    package let unit: String
    package let validity: UnitPeriod

    package init(unit: String, validity: UnitPeriod) {
        self.unit = unit
        self.validity = validity
    }

    package init(_ unit: Unit) {
        self.init(unit: unit.code.description, validity: unit.validity)
    }
}
